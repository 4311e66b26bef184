import {classAt, colon, lineEndsIn, semicolon, sentenceEnd} from './characters.js'
import {noText, wholeLines} from './hints/lines.js'
import type {Source} from './source.js'

/** A line this much shorter than the widest ones is full as well: no character is broken off, punctuation begins no line, and Latin letters are set narrower. */
const slack = 6

/** Narrower columns than this are lists of short lines, and wider ones are paragraphs that an editor wraps on the screen. */
const narrowest = 40
const widest = 160

/** So many of the lines that are long at all must be full, or the layout shows no wrap. */
const leastShare = 0.3

/** Fewer full lines than this are chance. */
const leastFull = 8

/** Lines that stick out of the column: these can be neglected. */
const mostWider = 0.02

/**
 * Joins lines to blocks where the layout shows that they were broken at a fixed width: text out of PDF files and old web
 * pages. A full line without closing punctuation goes on in the next one.
 *
 *     三、不能依其他方法取得，或雖能依其他方法取得而需時過久足以貽
 *         誤戰機者。
 *
 * `beginsMarker` tells whether a line begins with something that is more than a look-alike of a marker.
 */
export function joinWrappedLines(source: Source, beginsMarker: (block: number) => boolean): Source {
  const widths = source.blockStarts.map((_, block) => widthOf(source, block))
  const column = columnOf(widths)
  if (column === null) return source
  const isWhole = showsWraps(source, widths, column) ? noText(source) : wholeLines(source)
  const blockStarts: number[] = []
  const blockEnds: number[] = []
  let afterWhole = true
  for (let block = 0; block < source.blockStarts.length; block++) {
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const whole = isWhole(start, end)
    const joins = !whole && !afterWhole && goesOn(source, widths, column, block - 1) && !beginsMarker(block)
    if (joins) blockEnds.pop()
    else blockStarts.push(start)
    blockEnds.push(end)
    afterWhole = whole
  }
  return {...source, blockStarts, blockEnds}
}

/**
 * Whether the layout shows that lines were broken, though the format calls them whole paragraphs: people paste broken text into
 * Word, too. Paragraphs that happen to be as long as each other end with a sentence.
 */
function showsWraps(source: Source, widths: readonly number[], column: number): boolean {
  let full = 0
  let broken = 0
  for (const [block, width] of widths.entries()) {
    if (width < column - slack || width > column) continue
    full++
    if (!closes(source, block)) broken++
  }
  return broken >= full * leastBroken
}

/** So many of the full lines end in the middle of a sentence where text was broken. */
const leastBroken = 0.5

/** Whether a line is full, and not at the end of a sentence, and the next one follows at once. */
function goesOn(source: Source, widths: readonly number[], column: number, block: number): boolean {
  if ((widths[block] as number) < localColumn(widths, column, block) - slack || closes(source, block)) return false
  return lineEndsIn(source.text, source.blockEnds[block] as number, source.blockStarts[block + 1] as number) === 1
}

function closes({text, blockEnds}: Source, block: number): boolean {
  return (classAt(text, (blockEnds[block] as number) - 1) & (sentenceEnd | semicolon | colon)) !== 0
}

/** Cells of a table are broken at a narrower width: the widest of the lines around tells. */
function localColumn(widths: readonly number[], column: number, block: number): number {
  let local = narrowest
  for (let near = Math.max(0, block - reach); near <= Math.min(widths.length - 1, block + reach); near++) {
    local = Math.max(local, widths[near] as number)
  }
  return Math.min(column, local)
}

/** How many lines on either side tell the width of a column. */
const reach = 3

/** The width of a line in columns, with its indent: a Han character takes two. Wider lines than any column are not measured to their end. */
function widthOf(source: Source, block: number): number {
  const end = source.blockEnds[block] as number
  let offset = source.blockStarts[block] as number
  let width = indentOf(source, offset)
  for (; offset < end && width <= widest + slack; offset++) width += source.text.charCodeAt(offset) < 0x2000 ? 1 : 2
  return width
}

/** The blanks before a line, in columns: a full-width one takes two. */
export function indentOf(source: Source, start: number): number {
  let width = 0
  for (let offset = start - 1; offset >= 0 && width <= widest; offset--) {
    const code = source.text.charCodeAt(offset)
    if (code === 0x0a || code === 0x0d) break
    width += code < 0x2000 ? 1 : 2
  }
  return width
}

/** The width at which the lines were broken; null where they were not. */
function columnOf(widths: readonly number[]): number | null {
  const counts: number[] = new Array(widest + 1).fill(0)
  let wider = 0
  for (const width of widths) {
    if (width > widest) wider++
    else counts[width] = (counts[width] as number) + 1
  }
  // from the widest lines down: the column is where many lines end, and nearly none goes on
  for (let column = widest; column >= narrowest; column--) {
    const full = sum(counts, column - slack, column)
    const long = sum(counts, Math.ceil(column / 2), column)
    if (wider > widths.length * mostWider) return null
    if (full >= leastFull && full >= long * leastShare) return column
    wider += counts[column] as number
  }
  return null
}

function sum(counts: readonly number[], from: number, to: number): number {
  let total = 0
  for (let index = from; index <= to; index++) total += counts[index] as number
  return total
}
