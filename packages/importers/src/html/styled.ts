import type {Line, Run} from './line.js'
import type {TextStyle} from './text-style.js'

/**
 * The length of the beginning of a line that weight, typeface or size sets apart from what stands behind it; 0 for none.
 * Runs of like style are one, and what has no character of its own to look at (blanks, digits, Latin letters, which have
 * typefaces of their own) goes with the run before it; closing punctuation does, too.
 *
 *     <b>（一）</b><b>加强领导。</b>各级要…
 *     ^-------------------------^
 */
export function styledLength(line: Line): number {
  const [first, second] = merged(line)
  if (first === undefined || second === undefined || !isSetApart(first.style, second.style)) return 0
  let length = first.length
  while (length < line.text.length && closing.test(line.text[length] ?? '')) length++
  const run = line.text.slice(0, length)
  // A number alone ends no heading: the heading stands behind it.
  if (numberAlone.test(run) || line.text.slice(length).trim() === '') return 0
  return length
}

const closing = /[\s。．：；，、！？）】》」』”’]/
const numberAlone = /^[\s\d.．、:：（()）【】[\]第一二三四五六七八九十百千零〇编篇章节條条款项項①-⑳a-zA-Z]*$/
const han = /\p{Script=Han}/u

/** Runs of like style, of which each has a Chinese character. */
function merged({runs, text}: Line): Run[] {
  const found: Run[] = []
  let offset = 0
  for (const run of runs) {
    const before = found.at(-1)
    const plain = !han.test(text.slice(offset, offset + run.length))
    offset += run.length
    const isFirst = found.length === 1 && before !== undefined && !han.test(text.slice(0, before.length))
    if (before === undefined) found.push(run)
    else if (isFirst) found[0] = {length: before.length + run.length, style: run.style}
    else if (plain || isLike(before.style, run.style))
      found[found.length - 1] = {length: before.length + run.length, style: before.style}
    else if (found.length === 2) break
    else found.push(run)
  }
  return found
}

function isLike(one: TextStyle, other: TextStyle): boolean {
  return one.bold === other.bold && one.family === other.family && one.size === other.size
}

/** Bolder, larger, or in another typeface. */
function isSetApart(first: TextStyle, rest: TextStyle): boolean {
  if (first.bold !== rest.bold) return first.bold
  if (first.family !== rest.family) return first.family !== ''
  return first.size > rest.size * 1.1 && rest.size > 0
}

/** The size that most of the text has, in points; 0 where the page does not say. */
export function commonSize(lines: Iterable<Line>): number {
  const lengths = new Map<number, number>()
  for (const {runs} of lines)
    for (const {style, length} of runs) lengths.set(style.size, (lengths.get(style.size) ?? 0) + length)
  let common = 0
  for (const [size, length] of lengths) if (length > (lengths.get(common) ?? -1)) common = size
  return common
}

/** Whether a whole line is set in type so much larger than the text that it is a heading. */
export function isLarge(line: Line, common: number): boolean {
  if (common === 0 || line.text.length > 40 || /[。；，：]$/.test(line.text)) return false
  return line.runs.length > 0 && line.runs.every(({style}) => style.size > common * 1.15)
}
