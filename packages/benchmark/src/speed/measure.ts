/** Does the measurements one after the other, each in its own process. */
import {inChild} from './child.js'
import type {NastyAnswer, TimeAnswer} from './jobs.js'
import {measures} from './measures.js'
import {type NastyInput, nastyInputs} from './nasty/index.js'
import type {Options} from './options.js'
import type {Plan} from './plan.js'
import {type NastyResults, type Result, speedOf, worstRatio} from './results.js'
import type {TaskName} from './tasks.js'
import type {ShapeName} from './texts/index.js'
import type {Workshop} from './workshop.js'

interface Setting {
  readonly options: Options
  readonly plan: Plan
  readonly workshop: Workshop
}

/** Every row that is asked for, on every shape. */
export async function measureAll(setting: Setting): Promise<Result[]> {
  const {options} = setting
  const results: Result[] = []
  for (const {task, most} of measures.filter((measure) => options.only.includes(measure.task))) {
    for (const shape of options.shapes) {
      results.push(await measure(task, shape, Math.min(options.bytes, most ?? options.bytes), setting))
    }
  }
  return results
}

/** parse on every shape and toMarkdown on the first, for each size in turn. */
export async function measureGrowth(setting: Setting): Promise<Result[]> {
  const {options, plan} = setting
  const results: Result[] = []
  const rows = options.shapes.map((shape) => ['parse', shape] as const)
  const first = options.shapes[0] as ShapeName
  for (const [task, shape] of [...rows, ['to-markdown', first] as const]) {
    for (const bytes of plan.growth) results.push(await measure(task, shape, bytes, setting))
  }
  return results
}

async function measure(task: TaskName, shape: ShapeName, bytes: number, {plan, workshop}: Setting): Promise<Result> {
  const {budget, limit} = plan
  process.stderr.write(`bench: ${task}, ${shape}, ${bytes / 1_000_000} MB… `)
  const file = workshop.text(shape, bytes)
  const warmUp = workshop.warmUp(shape, bytes)
  const jsons = task === 'json-parse' ? await jsonFiles(file, warmUp, workshop, limit) : {}
  const {answers, problem} =
    jsons === null
      ? {answers: [], problem: 'no JSON'}
      : await inChild({kind: 'time', task, file, warmUp, ...jsons, budget}, limit)
  const answer = answers[0] as TimeAnswer | undefined
  const result: Result = answer ? {task, shape, bytes, answer} : {task, shape, bytes, problem: problem ?? 'no answer'}
  process.stderr.write(answer ? `${speedOf(result)?.toFixed(1)} MB/s\n` : `${result.problem}\n`)
  return result
}

/** The JSON of the trees of a text and of the part to warm up on; null where one could not be made. */
async function jsonFiles(file: string, warmUp: string, workshop: Workshop, limit: number) {
  const json = await workshop.json(file, limit)
  const warmUpJson = await workshop.json(warmUp, limit)
  return json === undefined || warmUpJson === undefined ? null : {json, warmUpJson}
}

/** How many nasty inputs a child gets: as many as should be done long before its limit. */
const share = 100

/** All nasty inputs. What does not come to an end in a child of its own is left out and named. */
export async function measureNasty({plan, workshop}: Setting): Promise<NastyResults> {
  const {nasty: characters, limit} = plan
  // A generated character takes three bytes at most, so there are enough of them.
  const file = workshop.text('speech', characters * 4)
  const answers: NastyAnswer[] = []
  const unfinished: string[] = []
  for (let from = 0; from < nastyInputs.length; from = answers.length + unfinished.length) {
    process.stderr.write(`bench: nasty inputs, ${from} of ${nastyInputs.length} done\n`)
    const outcome = await inChild({kind: 'nasty', file, characters, from, count: share}, limit)
    answers.push(...(outcome.answers as NastyAnswer[]))
    if (outcome.answers.length > 0) continue
    const {name} = nastyInputs[from] as NastyInput
    process.stderr.write(`bench: ${name}: ${outcome.problem}\n`)
    unfinished.push(name)
  }
  const above = answers.filter(({ratio}) => ratio > worstRatio).sort((a, b) => b.ratio - a.ratio)
  return {characters, answers, unfinished, above: above.map(({name}) => name)}
}
