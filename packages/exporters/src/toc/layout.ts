import stringWidth from 'string-width'
import {ellipsis, fold, type Line} from './fold.js'
import type {Paint, Tone} from './paint.js'

export interface Layout {
  readonly columns: number
  readonly paint: Paint
  /** How many digits the longest line number has. */
  readonly digits: number
}

/** What stands on a line of the table, or on several that belong together. */
export interface Entry {
  readonly line: number
  readonly pieces: readonly {readonly kind: Tone; readonly value: string}[]
  readonly ends: readonly boolean[]
}

/** A title of more lines is a paragraph, and is cut. */
const mostLines = 3

/** What parts the line numbers from the rest. */
const gutter = '  '

/** The lines of an entry: the line number and the branch on the first of them, and below them room. */
export function linesOf({line, pieces, ends}: Entry, {columns, paint, digits}: Layout): string[] {
  const [branch, trunk] = branchesOf(ends, columns - digits - gutter.length)
  const space = columns - digits - gutter.length - branch.length
  const [first] = pieces
  const hang = first?.kind === 'marker' ? Math.min(stringWidth(first.value), Math.floor(space / 2)) : 0
  const text = pieces.map(({value}) => value).join('')
  const lines = pieces.some(({kind}) => kind === 'excerpt') ? 1 : mostLines
  const folded = fold(text, {first: space, others: space - hang, lines})
  const paintedPart = (part: Line): string[] =>
    partsOf(pieces, part).map(({kind, value}) => paint(value, kind, ends.length))
  const painted = (index: number, part: Line) =>
    index === 0
      ? [paint(String(line).padStart(digits), 'line', 0), gutter, paint(branch, 'branch', 0), ...paintedPart(part)]
      : [' '.repeat(digits), gutter, paint(trunk, 'branch', 0), ' '.repeat(hang), ...paintedPart(part)]
  // A member of which there is nothing to say holds others, perhaps.
  return (folded.length > 0 ? folded : [nothing]).map((part, index) => painted(index, part).join(''))
}

const nothing: Line = {start: 0, end: 0, isCut: false}

/** What of the pieces stands on a line. */
function partsOf(pieces: Entry['pieces'], {start, end, isCut}: Line): Entry['pieces'] {
  const parts: Entry['pieces'][number][] = []
  let offset = 0
  for (const {kind, value} of pieces) {
    const part = value.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    if (part !== '') parts.push({kind, value: part})
    offset += value.length
  }
  const last = parts.pop()
  return last ? [...parts, {...last, value: isCut ? `${last.value}${ellipsis}` : last.value}] : parts
}

/** The lines of the tree before the first line of an entry, and before its other lines. The outermost members have none. */
function branchesOf(ends: readonly boolean[], space: number): [branch: string, trunk: string] {
  if (ends.length < 2) return ['', '']
  const above = ends.slice(1, -1).map((isEnd) => (isEnd ? '   ' : '│  '))
  const isEnd = ends.at(-1)
  // However deep the tree is, half of the line is left for the text: then the outer lines are not shown.
  const shown = above.slice(Math.max(0, above.length + 1 - Math.floor(space / 2 / 3)))
  return [[...shown, isEnd ? '└─ ' : '├─ '].join(''), [...shown, isEnd ? '   ' : '│  '].join('')]
}
