import {raised} from '../raised.js'
import {clings, isWide, widthOf} from './characters.js'
import type {Run} from './run.js'
import type {Table} from './tables.js'

/** Runs on one baseline, from left to right, with what is set higher or lower beside them. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly runs: Run[]
  /** A table that stands here, with one run as wide as it is. */
  readonly table?: Table
}

/** A part of a row without a wide gap in it; its positions are those of `Run`. */
export interface Segment {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly spans: readonly Span[]
}

/** Characters in one font. Positions are UTF-16 code units of the text that it is part of. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly font: string
}

/** The rows of runs, from top to bottom. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = []
  const near = new Map<number, Row[]>()
  // The largest first: what is raised or lowered is smaller than what it stands beside.
  for (const run of [...runs].sort((a, b) => b.size - a.size)) {
    const row = rowFor(run, near)
    if (row !== undefined) row.runs.push(run)
    else {
      const made = {y: run.y, size: run.size, runs: [run]}
      rows.push(made)
      const key = Math.round(run.y / step)
      const level = near.get(key)
      if (level === undefined) near.set(key, [made])
      else level.push(made)
    }
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x)
  return rows.sort((a, b) => a.y - b.y || (a.runs[0]?.x ?? 0) - (b.runs[0]?.x ?? 0))
}

/** Rows are found by their height on the page, in steps of so many points. */
const step = 4
const reach = 40

function rowFor(run: Run, near: ReadonlyMap<number, readonly Row[]>): Row | undefined {
  const key = Math.round(run.y / step)
  const away = Math.min(reach, Math.ceil(run.size / step) + 4)
  for (let distance = 0; distance <= away; distance++)
    for (const place of distance === 0 ? [key] : [key - distance, key + distance])
      for (const row of near.get(place) ?? []) if (isBeside(run, row)) return row
  return undefined
}

function isBeside(run: Run, {y, size}: Row): boolean {
  const lower = run.y - y
  if (Math.abs(lower) <= 0.25 * Math.min(run.size, size)) return true
  return run.size <= 0.8 * size && lower >= -0.6 * size && lower <= 0.3 * size
}

/** The segments of a row: a gap of `wide` ems and more parts them. */
export function segmentsOf({runs: all, size, y}: Row, wide = 1.3): Segment[] {
  const runs = all.map((run) => (isRaised(run, y, size) ? {...run, text: raised(run.text)} : run))
  const segments: Segment[] = []
  let start = 0
  let end = Number.NEGATIVE_INFINITY
  runs.forEach((run, index) => {
    if (index > start && run.x - end > wide * size) {
      segments.push(segmentOf(runs.slice(start, index)))
      start = index
    }
    end = Math.max(index === start ? Number.NEGATIVE_INFINITY : end, run.x + run.width)
  })
  if (runs.length > start) segments.push(segmentOf(runs.slice(start)))
  return segments
}

/** A number above the line: of a note, or a power. Among the text it would be a number of the text. */
function isRaised(run: Run, y: number, size: number): boolean {
  return run.size <= 0.8 * size && run.y <= y - 0.15 * size && /^\d{1,3}$/.test(run.text)
}

/** Longer than any number that a heading begins with. */
const tailLength = 24

/** Characters that stand together, and the gap before them, in ems. */
interface Piece {
  readonly text: string
  readonly gap: number
  readonly font: string
}

function segmentOf(runs: readonly Run[]): Segment {
  const pieces = piecesOf(runs)
  const tracking = trackingOf(pieces)
  const spans: Span[] = []
  const texts: string[] = []
  // The end of the text alone is looked at: to look at all of it each time would take the square of its length.
  let tail = ''
  let length = 0
  const add = (text: string): void => {
    texts.push(text)
    length += text.length
    tail = (tail + text).slice(-tailLength)
  }
  for (const piece of pieces) {
    if (length > 0 && hasBlank(tail, piece, tracking)) add(' ')
    const last = spans.at(-1)
    const start = length
    add(piece.text)
    if (last?.font === piece.font) spans[spans.length - 1] = {...last, end: length}
    else spans.push({start, end: length, font: piece.font})
  }
  const x1 = runs.reduce((most, run) => Math.max(most, run.x + run.width), Number.NEGATIVE_INFINITY)
  return {text: texts.join(''), x0: runs[0]?.x ?? 0, x1, spans}
}

/** PDF.js writes a gap of up to 0.6 ems in a run as a blank: how wide it is, is told by the width of the run. */
function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = []
  let end = Number.NaN
  for (const run of runs) {
    const texts = run.text.split(' ').filter((text) => text !== '')
    const rest = run.width / run.size - texts.reduce((sum, text) => sum + widthOf(text), 0)
    const inner = isTold(texts) ? Math.min(0.6, Math.max(0.1, rest / Math.max(1, texts.length - 1))) : likelyGap
    texts.forEach((text, index) => {
      const gap = index > 0 ? inner : Number.isNaN(end) ? 0 : (run.x - end) / run.size
      pieces.push({text, gap, font: run.font})
    })
    end = Math.max(Number.isNaN(end) ? run.x : end, run.x + run.width)
  }
  return pieces
}

/** A gap of which nothing is known but that it is there. */
const likelyGap = 0.25

/** Whether the width of a run tells its gaps: Latin letters and dots are of any width. */
function isTold(texts: readonly string[]): boolean {
  const narrow = texts.reduce((sum, text) => sum + [...text].filter((character) => !isWide(character)).length, 0)
  return narrow <= 4 * (texts.length - 1)
}

/** By how much all characters are set apart, in ems: 0 where only some are. */
function trackingOf(pieces: readonly Piece[]): number {
  const gaps: number[] = []
  let close = 0
  pieces.forEach(({text, gap}, index) => {
    close += text.length - 1
    if (index === 0) return
    if (gap >= 0.1) gaps.push(gap)
    else close++
  })
  if (gaps.length < 3 || gaps.length < 2 * close) return 0
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

/** Whether a gap is a blank, and no room that a program leaves between characters. */
function hasBlank(before: string, {text, gap}: Piece, tracking: number): boolean {
  const left = before.charAt(before.length - 1)
  const right = text.charAt(0)
  const room = gap - tracking
  if (clings(right) && isWide(right)) return room >= 1
  if (isDivision(before)) return gap >= 0.1
  if (isWide(left) && isWide(right)) return room >= (/[，。、；：！？（）《》「」『』【】]/.test(left) ? 0.6 : 0.2)
  if (isWide(left) || isWide(right)) return isNumber(before) ? gap >= 0.1 : room >= 0.36
  // Words keep what parts them, also where their letters are set apart.
  if (tracking > 0 && /\d/.test(left) && /\d/.test(right)) return room >= 0.15
  return gap >= 0.15
}

/** The number that a heading begins with keeps its blank: 1.1 总则. */
function isNumber(before: string): boolean {
  return before.length < tailLength && /^(?:\d{1,3}|[A-Za-z])(?:[.．-]\d{1,3})*[.．、]?$/.test(before)
}

/** So does that of a division, also where its characters are set apart: 第 一 章 总 则 is 第一章 总则. */
function isDivision(before: string): boolean {
  return before.length < tailLength && /^第[一二三四五六七八九十百零〇\d]+[编編章节節条條]$/.test(before)
}
