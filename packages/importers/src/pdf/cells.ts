import {widthOf} from './characters.js'
import {type Line, lineOf} from './line.js'
import {readyFor} from './line-ends.js'
import type {Row} from './lines.js'
import type {Run} from './run.js'
import {firstWord} from './wraps.js'

/** What stands in a cell, and how wide the cell is. */
export interface Written {
  readonly rows: readonly Row[]
  readonly width: number
}

/** The text of a cell on one line: a blank stands where a line of it ends and had room for more. */
export function cellText(written: Written): string {
  const lines = written.rows.map((row) => lineOf(row, 0))
  const texts = lines.map((line, index) => {
    const {text} = line
    const next = lines[index + 1]
    if (next === undefined) return text
    const wanted = (widthOf(firstWord(next.text)) + 0.5) * line.size
    return roomAfter(line, lines, written.width) < wanted ? readyFor(text, next.text) : `${text.trimEnd()} `
  })
  return texts.join('').replace(/\s+/g, ' ').trim()
}

/** Whether the last line of a cell has no room for one more character. */
export function isFull({rows, width}: Written): boolean {
  const lines = rows.map((row) => lineOf(row, 0))
  const last = lines.at(-1)
  return last !== undefined && roomAfter(last, lines, width) < 1.5 * last.size
}

/** The margins of a cell are as wide as a character, or narrower. */
function roomAfter({x0, x1, size}: Line, lines: readonly Line[], width: number): number {
  const widest = Math.max(...lines.map((line) => line.x1 - line.x0))
  return Math.max(widest, width - 2 * size) - (x1 - x0)
}

/** A run, divided where it crosses from one cell into the next: PDF.js makes a blank of a gap that is not wide. */
export function divided(run: Run, xs: readonly number[]): Run[] {
  const crossed = xs.filter((x) => x > run.x + 0.3 * run.size && x < run.x + run.width - 0.3 * run.size)
  if (crossed.length === 0 || !run.text.includes(' ')) return [run]
  const scale = run.width / Math.max(0.1, widthOf(run.text))
  const parts: Run[] = []
  let start = 0
  for (const x of crossed) {
    const blank = blankAt(run, x, scale, start)
    if (blank === null) continue
    parts.push(partOf(run, start, blank, scale))
    start = blank + 1
  }
  return [...parts, partOf(run, start, run.text.length, scale)]
}

/** The blank that is next to a line, if one is near. */
function blankAt(run: Run, x: number, scale: number, from: number): number | null {
  let best: number | null = null
  let least = 1.5 * run.size
  for (let index = run.text.indexOf(' ', from); index >= 0; index = run.text.indexOf(' ', index + 1)) {
    const away = Math.abs(run.x + scale * (widthOf(run.text.slice(0, index)) + 0.25) - x)
    if (away < least) {
      best = index
      least = away
    }
  }
  return best
}

function partOf(run: Run, start: number, end: number, scale: number): Run {
  const text = run.text.slice(start, end)
  const x = run.x + scale * widthOf(run.text.slice(0, start))
  return {...run, text, x, width: scale * widthOf(text)}
}
