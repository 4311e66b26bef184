import type {ParseOptions, Root} from '@gangmu/core'
import type {GoldDocument} from './gold.js'
import {type Figures, type Score, scoreDocuments} from './score.js'

export interface BothScore extends Score {
  /** A line for each figure that `implicit: true` makes worse. */
  readonly worse: readonly string[]
}

/** What members with a marker show: sections without one must leave it as it is. */
const heldFigures = ['marker_f1', 'edge_f1', 'title_accuracy', 'tail_accuracy']

/**
 * Scores documents twice. `implicit_f1` is measured with `implicit: true`; all other figures without it, and among them
 * `implicit_f1_default`.
 */
export function scoreBoth(
  set: string,
  documents: readonly GoldDocument[],
  parse: (text: string, options?: ParseOptions) => Root,
  options: {readonly show?: boolean} = {}
): BothScore {
  const score = scoreDocuments(documents, (text) => parse(text), options)
  const {figures} = scoreDocuments(documents, (text) => parse(text, {implicit: true}))
  const implicit = {
    implicit_f1: figures.implicit_f1 as number,
    implicit_f1_default: score.figures.implicit_f1 as number
  }
  return {...score, figures: {...score.figures, ...implicit}, worse: worsened(set, score.figures, figures)}
}

/** The figures of a set that are worse with sections without a marker, each with both numbers. */
export function worsened(set: string, without: Figures, figures: Figures): string[] {
  return heldFigures
    .filter((name) => !((figures[name] ?? 0) >= (without[name] ?? 0)))
    .map((name) => {
      const [is, was] = [figures, without].map((each) => (each[name] ?? 0).toFixed(3))
      return `${set}: ${name} with implicit is ${is}, without it ${was}`
    })
}
