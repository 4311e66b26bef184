import {clings, endsSentence, isWide, widthOf} from './characters.js'
import {isContents} from './contents.js'
import type {Line} from './line.js'
import type {Margins} from './margins.js'

/** A line and the margins of the block that it stands in. */
export interface Placed extends Line {
  readonly margins: Margins
  readonly block: number
}

/** What begins a paragraph in a document that shows it by nothing else. */
const marker =
  /^(?:第\s*[一二三四五六七八九十百零〇\d]+\s*[编編章节節条條款]|[一二三四五六七八九十百壹貳贰參叁肆伍陸陆柒捌玖拾甲乙丙丁]+[、.．]|[（(][一二三四五六七八九十百\d]+[）)]|\d+(?:[.．]\d+)*[、.．\s]|\d+(?:\.\d+)+|[①-⑳⑴-⒇]|[•·●◆■▪–—-]\s|[A-Za-z][.)、]|——|附[件录錄表])/

/** The end of a line that a mark, a date or a note begins is none of a title. */
const apart = /^(?:[（(〔[]|\d{4}\s?年|[二一][〇○零一二三四五六七八九]{3}年|——|―)/

/**
 * Whether a line goes on with the paragraph of the lines before it.
 *
 *     |  一、各单位要把任务分到每一段渠，先东后西，先干后支，
 *     |  边清边验。                  ^ no room for 边: it wraps
 *     |    二、……
 *     |    ^ an indent: a paragraph begins
 */
export function wraps(open: readonly Placed[], next: Placed, indented: boolean): boolean {
  const first = open[0]
  const last = open.at(-1)
  if (first === undefined || last === undefined) return false
  if (Math.abs(last.size - next.size) > 0.1 * last.size) return false
  if (isContents(last.text) || isContents(next.text) || !isRunning(last)) return false
  if (isTitle(last, next)) return goesOnAsTitle(last, next)
  if (last.block === next.block && next.y - last.y > 1.3 * Math.max(last.margins.pitch, last.size)) return false
  if (isCentred(next) && roomAt(next) > 3 * next.size && indentOf(next) > 3) return false
  if (!isFull(last, next)) return false
  return startsAsRest(open, first, last, next, indented)
}

/** Words side by side with wide gaps are no running text. */
function isRunning({segments, size}: Placed): boolean {
  return segments.every((segment, index) => index === 0 || segment.x0 - (segments[index - 1]?.x1 ?? 0) < 3 * size)
}

function indentOf({x0, size, margins}: Placed): number {
  return (x0 - margins.left) / size
}

function roomAt({x1, margins}: Placed): number {
  return margins.right - x1
}

/** Whether the first word of the next line had no room in the last one. Programs leave some, more than where a sentence ends by chance. */
function isFull(last: Placed, next: Placed): boolean {
  const slack = endsSentence(last.text) ? 0.6 : 0.9
  return roomAt(last) < (widthOf(firstWord(next.text)) + slack) * last.size
}

/** What cannot be divided at the beginning of a line: a word; a character with the marks that cling to it. */
export function firstWord(text: string): string {
  const characters = [...text]
  let length = /^[（〈《「『【〔“‘([{]$/.test(characters[0] ?? '') ? 2 : 1
  const isLatin = !isWide(characters[length - 1] ?? '')
  while (isLatin && length < characters.length && !isWide(characters[length] ?? '') && characters[length] !== ' ')
    length++
  while (length < characters.length && clings(characters[length] ?? '')) length++
  return characters.slice(0, length).join('')
}

function startsAsRest(open: readonly Placed[], first: Placed, last: Placed, next: Placed, indented: boolean): boolean {
  const indent = indentOf(next)
  const begins = marker.test(next.text)
  if (indent < 0.7) return !begins || !endsSentence(last.text) || (indented && indentOf(first) < 0.7)
  const deeper = indent - indentOf(last)
  // Lines that hang below the text of a marker, or that stand in a block of their own.
  if (open.length > 1) return Math.abs(deeper) < 0.4
  if (deeper > 0.4) return marker.test(first.text) && !begins && deeper < 5
  if (deeper > -0.4) return !(indented && indent < 2.8) && !begins && !endsSentence(last.text)
  return deeper > -4 && indent < 8 && !begins
}

export function isCentred({x0, x1, size, margins}: Placed): boolean {
  const before = x0 - margins.left
  const after = margins.right - x1
  return before > 1.5 * size && after > 1.5 * size && Math.abs(before - after) <= 1.2 * size
}

/** Two lines of a title: centred, save that the first may be as long as the page is wide. */
function isTitle(last: Placed, next: Placed): boolean {
  return (
    isCentred(next) &&
    (isCentred(last) || (indentOf(last) < 2 && roomAt(last) < 2 * last.size && next.size > 1.2 * smallest(next)))
  )
}

/** Type that is larger than the distance of lines lets expect is that of a title. */
function smallest({margins, size}: Placed): number {
  return Math.min(size, margins.pitch / 1.9)
}

function goesOnAsTitle(last: Placed, next: Placed): boolean {
  const {left, right} = last.margins
  const isLong = last.x1 - last.x0 >= 0.45 * (right - left)
  const isNear = last.block === next.block && next.y - last.y <= 2.2 * next.size
  return (
    isLong &&
    isNear &&
    last.size === next.size &&
    !marker.test(next.text) &&
    !apart.test(next.text) &&
    !endsSentence(last.text)
  )
}
