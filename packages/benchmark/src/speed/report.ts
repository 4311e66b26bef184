/** The tables of a run, as lines. */
import {measures} from './measures.js'
import {memoryOf, type NastyResults, type Report, type Result, ratioOf, speedOf, worstRatio} from './results.js'
import {figure, table} from './table.js'
import {type ShapeName, shapeNames} from './texts/index.js'

/** How many of the nasty inputs are printed. */
const printed = 10

export function linesOf({date, machine, seed, results, growth, nasty}: Report): string[] {
  const {node, processor, processors, memory, load} = machine
  const lines = [
    `${date}, node ${node}, ${processor}, ${processors} cores, ${Math.round(memory / 2 ** 30)} GB; seed ${seed}`,
    `load of the machine before and at the end: ${load.map(figure).join(', ')}`
  ]
  if (results.length > 0) {
    lines.push(...byShape('Speed, in MB/s of UTF-8', results, speedOf))
    lines.push(...byShape('Time, in times of the charCodeAt loop on the same text', results, ratioOf))
    lines.push(...byShape('Peak memory above that of the process with the text, in MB', results, memoryOf))
  }
  if (growth.length > 0) lines.push(...growthLines(growth))
  if (nasty) lines.push(...nastyLines(nasty))
  return lines
}

function byShape(title: string, results: readonly Result[], value: (result: Result) => number | undefined): string[] {
  const shapes = shapeNames.filter((name) => results.some(({shape}) => shape === name))
  const sizes = [...new Set(results.map(({bytes}) => bytes))].sort((a, b) => b - a)
  const rows = measures.filter(({task}) => results.some((result) => result.task === task))
  return [
    '',
    `${title}; texts of ${megabytes(sizes[0] as number)}`,
    '',
    ...table(
      ['', ...shapes],
      rows.map(({task, title: name}) => [name, ...shapes.map((shape) => cell(find(results, task, shape), value))])
    )
  ]
}

function find(results: readonly Result[], task: string, shape: ShapeName): Result | undefined {
  return results.find((result) => result.task === task && result.shape === shape)
}

function cell(result: Result | undefined, value: (result: Result) => number | undefined): string {
  return result?.problem ?? (result ? figure(value(result)) : '-')
}

function growthLines(growth: readonly Result[]): string[] {
  const sizes = [...new Set(growth.map(({bytes}) => bytes))]
  const names = [...new Set(growth.map(({task, shape}) => `${task}, ${shape}`))]
  const rows = names.map((name) => {
    const row = growth.filter(({task, shape}) => `${task}, ${shape}` === name)
    const first = row[0] && speedOf(row[0])
    const times = row.map((result) => cell(result, () => first && first / (speedOf(result) as number)))
    return [name, figure(first), ...times]
  })
  const smallest = megabytes(sizes[0] as number)
  return [
    '',
    `Growth: time per byte, in times of that at ${smallest}`,
    '',
    ...table(['', `MB/s at ${smallest}`, ...sizes.map(megabytes)], rows)
  ]
}

function nastyLines({characters, answers, unfinished, above}: NastyResults): string[] {
  const sorted = [...answers].sort((a, b) => b.ratio - a.ratio)
  const count = answers.length + unfinished.length
  // What Chinese there is in a name stands last, where its width moves nothing.
  const line = (name: string, ratio: string) => `  ${ratio.padStart(6)}  ${name}`
  return [
    '',
    `Nasty inputs: parse on ${count} of ${characters} characters each, time per character in times of ordinary speech`,
    `${above.length + unfinished.length} above ${worstRatio} (all of them in the JSON); the worst ${printed}:`,
    '',
    ...unfinished.map((name) => line(name, 'never')),
    ...sorted.slice(0, printed).map(({name, ratio}) => line(name, figure(ratio)))
  ]
}

function megabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`
}
