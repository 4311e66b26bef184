import {parse} from '@gangmu/core'
import {evidenceNames, parserWithout} from '@gangmu/core/internal'
import {fixtureTexts} from './corpus.js'
import type {GoldDocument} from './gold.js'
import {type Figures, scoreDocuments} from './score.js'

/** What the documents show of a parser. */
export interface Findings {
  /** The figures of each set. */
  readonly sets: Readonly<Record<string, Figures>>
  /** In how many fixtures it reads another tree than the whole parser. */
  readonly fixtures: number
}

/** Does without each kind of evidence in turn, and prints a table of what that costs. */
export async function printAblation(
  sets: readonly string[],
  documentsOf: (set: string) => Promise<GoldDocument[]>,
  parts: boolean
): Promise<void> {
  const documents = await Promise.all(sets.map(async (set) => [set, await documentsOf(set)] as const))
  const texts = fixtureTexts()
  const trees = texts.map((text) => JSON.stringify(parse(text)))
  const find = (parser: typeof parse): Findings => ({
    sets: Object.fromEntries(documents.map(([set, each]) => [set, scoreDocuments(each, parser).figures])),
    fixtures: texts.filter((text, index) => JSON.stringify(parser(text)) !== trees[index]).length
  })
  const whole = find(parse)
  for (const line of head(sets, whole)) console.log(line)
  for (const name of evidenceNames.filter((name) => parts || !name.includes('.')))
    console.log(row(name, sets, whole, find(parserWithout([name]))))
}

const nameWidth = 32
const cellWidth = 16

/** The names of the sets, and the figures of the whole parser. */
export function head(sets: readonly string[], whole: Findings): string[] {
  const names = sets.map((set) => set.replace(/^(?:bulk|stress)\//, '').padEnd(cellWidth))
  const figures = sets.map((set) => printed(edges(whole, set)).padEnd(cellWidth))
  return [
    ['edge F1 without'.padEnd(nameWidth), ...names, 'fixtures'.padEnd(cellWidth), 'what else changes most'].join(' '),
    ['(nothing)'.padEnd(nameWidth), ...figures].join(' ').trimEnd()
  ]
}

/** The figures without some evidence, each with the difference to those of the whole parser. */
export function row(name: string, sets: readonly string[], whole: Findings, without: Findings): string {
  const cells = sets.map((set) => {
    const change = edges(without, set) - edges(whole, set)
    return (isNothing(change) ? '=' : `${printed(edges(without, set))} ${signed(change)}`).padEnd(cellWidth)
  })
  const fixtures = (without.fixtures === 0 ? '=' : String(without.fixtures)).padEnd(cellWidth)
  return [name.padEnd(nameWidth), ...cells, fixtures, otherChange(sets, whole, without)].join(' ').trimEnd()
}

/** Of the other figures, the one that changes most in any set. */
function otherChange(sets: readonly string[], whole: Findings, without: Findings): string {
  let most = 0
  let text = '='
  for (const set of sets) {
    for (const figure of others) {
      const change = (without.sets[set]?.[figure] ?? 0) - (whole.sets[set]?.[figure] ?? 0)
      if (isNothing(change) || Math.abs(change) <= Math.abs(most)) continue
      most = change
      text = `${figure} ${signed(change)} (${set})`
    }
  }
  return text
}

const others = ['marker_end', 'title_accuracy', 'tail_accuracy', 'lead_recall', 'implicit_f1', 'document_title']

function edges({sets}: Findings, set: string): number {
  return sets[set]?.edge_f1 ?? 0
}

/** Whether a change does not show in the figures that are printed. */
function isNothing(change: number): boolean {
  return Math.abs(change) < 0.00005
}

function printed(figure: number): string {
  return figure.toFixed(4)
}

function signed(change: number): string {
  return `${change < 0 ? '-' : '+'}${Math.abs(change).toFixed(4)}`
}
