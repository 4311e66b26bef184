import {type Row, type Segment, type Span, segmentsOf} from './lines.js'
import type {Run} from './run.js'
import type {Table} from './tables.js'

/** A line of a page. Positions are points: see `Run`. */
export interface Line {
  readonly text: string
  readonly spans: readonly Span[]
  /** Parts between which the row leaves wide gaps. */
  readonly segments: readonly Segment[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** The size of most of its characters. */
  readonly size: number
  /** From 1. */
  readonly page: number
  /** What it is made of, if it stands on a page and no table does. */
  readonly runs?: readonly Run[]
  /** The table that stands here, whose rows are its text. */
  readonly table?: Table
}

/** The line of a row. */
export function lineOf(row: Row, page: number): Line {
  if (row.table !== undefined) return lineOfTable(row, row.table, page)
  const segments = segmentsOf(row)
  const spans: Span[] = []
  let text = ''
  for (const segment of segments) {
    if (text !== '') text += ' '
    for (const {start, end, font} of segment.spans)
      spans.push({start: start + text.length, end: end + text.length, font})
    text += segment.text
  }
  const {x0 = 0} = segments[0] ?? {}
  const x1 = segments.reduce((most, segment) => Math.max(most, segment.x1), x0)
  return {text, spans, segments, x0, x1, y: row.y, size: sizeOf(row), page, runs: row.runs}
}

function lineOfTable({runs, y, size}: Row, table: Table, page: number): Line {
  const {x: x0 = 0, width = 0} = runs[0] ?? {}
  return {text: table.rows.join('\n'), spans: [], segments: [], x0, x1: x0 + width, y, size, page, table}
}

function sizeOf({runs, size}: Row): number {
  return mostCommon(runs.map((run) => [Math.round(run.size * 2) / 2, run.text.length])) ?? size
}

/** The value that weighs most. */
export function mostCommon<Value>(weighed: Iterable<readonly [Value, number]>): Value | undefined {
  const weights = new Map<Value, number>()
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight)
  let best: readonly [Value, number] | undefined
  for (const entry of weights) if (best === undefined || entry[1] > best[1]) best = entry
  return best?.[0]
}
