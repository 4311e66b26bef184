import stringWidth from 'string-width'

/** A part of a line as it is shown, and where some of its characters stand below it. */
export interface Excerpt {
  readonly text: string
  /** How many columns there are before these characters. */
  readonly before: number
  /** How many columns they take, from 1. */
  readonly width: number
}

/** What stands where a line is cut. */
const ellipsis = '…'

/**
 * The part of a line that shows the characters `[start, end)` of a text, in so many columns as there are. A Han character takes
 * two. What is longer is cut: a paragraph is one line, and a file can be one paragraph.
 */
export function excerptOf(source: string, start: number, end: number, columns: number): Excerpt {
  const head = shown(lineBefore(source.slice(Math.max(0, start - 2 * columns), start)))
  const tail = shown(lineBehind(source.slice(start, start + 2 * columns)))
  const marked = shown(lineBehind(source.slice(start, Math.min(end, start + 2 * columns))))
  const width = Math.max(1, stringWidth(marked))
  const room = Math.max(columns - stringWidth(tail), Math.floor(columns / 3), 1)
  const left = lastColumns(head, room)
  const right = firstColumns(tail, columns - stringWidth(left))
  return {
    text: left + right,
    before: stringWidth(left),
    width: Math.min(width, Math.max(1, stringWidth(right)))
  }
}

function lineBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}

function lineBehind(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? ''
}

/**
 * A text in which every character takes the columns that `stringWidth` counts: no control characters, and none that turn the
 * direction of the line; nothing of a character that was cut.
 */
function shown(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replaceAll('\ufeff', '')
    .replaceAll(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

const segmenter = new Intl.Segmenter('zh', {granularity: 'grapheme'})

function firstColumns(text: string, columns: number): string {
  return stringWidth(text) <= columns ? text : takeColumns(segmentsOf(text), columns).join('') + ellipsis
}

function lastColumns(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text
  return ellipsis + takeColumns(segmentsOf(text).reverse(), columns).reverse().join('')
}

function segmentsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

/** The first of some characters that leave a column for the ellipsis. */
function takeColumns(segments: readonly string[], columns: number): string[] {
  let used = 0
  const end = segments.findIndex((segment) => {
    used += stringWidth(segment)
    return used > columns - 1
  })
  return segments.slice(0, end === -1 ? segments.length : end)
}
