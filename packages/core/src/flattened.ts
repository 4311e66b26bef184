import {
  beforeBlanks,
  classAt,
  colon,
  isBlankAt,
  matchesAt,
  openBracket,
  openQuote,
  pastBlanks,
  rangeFinder,
  semicolon,
  sentenceEnd,
  standsIn
} from './characters.js'
import {chainStarts, firstOfChains} from './flattened-chains.js'
import {noText} from './hints/lines.js'
import type {Source} from './source.js'

/** A marker that stands where a line could begin. */
export interface LineMarker {
  end: number
  /** Which construct it is of. */
  construct: number
  /** Whether it is of a form that divides documents, and not only lists. */
  major: boolean
  /** Whether it is of a form that stands in no sentence: a chapter, an article. */
  divides: boolean
  /** Whether its number is the first of a series. */
  first: boolean
  /** Whether it has a line of its own, and no title after it. */
  alone: boolean
}

/** Finds the marker with which a line could begin at an offset. */
export type FindMarker = (offset: number, end: number) => LineMarker | null

/** A line with several levels of an outline in it is longer than this. */
const shortestFlattened = 300

/** Fewer markers than these, each after a blank, are a list inside a sentence. */
const leastMajor = 3

/** A heading without punctuation is short. */
const longestHeading = 40

/** One of this length that has two clauses is a sentence that was broken. */
const longestPlain = 24

/**
 * Splits lines whose own line ends have become blanks: pages copied out of a browser, subtitles, cells.
 *
 *     第一章 总则 第一条 为了规范管理，制定本办法。 第二条 本办法所称…
 *                 ^ a blank before a marker       ^ and after a sentence: a line began here
 *
 * Where no blank is left either, the markers of several levels after sentences show the same.
 */
export function splitFlattenedLines(source: Source, markerAt: FindMarker): Source {
  const blockStarts: number[] = []
  const blockEnds: number[] = []
  const divisions = divisionsInside(source, markerAt)
  const isNoText = noText(source)
  const firstChains = firstOfChains.map((number) => rangeFinder(source.text, number))
  for (let block = 0; block < source.blockStarts.length; block++) {
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const long = end - start >= shortestFlattened && !isNoText(start, end)
    const whole = long ? lineStarts(source.text, start, end, markerAt) : [start]
    const chained = long && whole.length === 1 && firstChains.some((stands) => stands(start, end))
    const chains = chained ? chainStarts(source.text, start + 1, end) : []
    const starts = whole.length > 1 ? whole : [start, ...(divisions.get(block) ?? chains)]
    for (const [index, lineStart] of starts.entries()) {
      blockStarts.push(lineStart)
      blockEnds.push(beforeBlanks(source.text, lineStart, starts[index + 1] ?? end))
    }
  }
  return blockStarts.length === source.blockStarts.length ? source : {...source, blockStarts, blockEnds}
}

/**
 * By line: where chapters and articles stand inside it after a sentence and a blank. One of them can be cited there; where
 * the document has several, its line ends were lost in places:
 *
 *     （四）对使用情况进行检查。 第五条　财政部门负责…
 *                              ^
 */
function divisionsInside(source: Source, markerAt: FindMarker): ReadonlyMap<number, number[]> {
  const inside = new Map<number, number[]>()
  const isNoText = noText(source)
  let count = 0
  for (let block = 0; block < source.blockStarts.length; block++) {
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    if (isNoText(start, end)) continue
    for (let offset = start + 1; offset < end; offset++) {
      if (!isBlankAt(source.text, offset) || !(classAt(source.text, offset - 1) & sentenceEnd)) continue
      offset = pastBlanks(source.text, offset, end)
      if (markerAt(offset, end)?.divides !== true) continue
      count++
      const starts = inside.get(block)
      if (starts === undefined) inside.set(block, [offset])
      else starts.push(offset)
    }
  }
  return count < leastMajor ? new Map() : inside
}

/** 第 as a UTF-16 code unit. */
const ordinalPrefix = 0x7b2c

/** Where the lines of a flattened line began; `start` alone where it is none. */
function lineStarts(text: string, start: number, end: number, markerAt: FindMarker): number[] {
  const starts = [start]
  const count = new Map<number, number>()
  let heading = markerAt(start, end)
  let titleStart = titleAfter(text, start, heading)
  let parted = 0
  const begin = (offset: number, marker: LineMarker | null) => {
    starts.push(offset)
    heading = marker
    titleStart = titleAfter(text, offset, marker)
    if (marker?.major === true) count.set(marker.construct, (count.get(marker.construct) ?? 0) + 1)
  }
  if (heading?.major === true) count.set(heading.construct, 1)
  let previous = classAt(text, start)
  for (let offset = start + 1; offset < end; offset++) {
    const bits = classAt(text, offset)
    // inside a word no line begins, but before 第三条
    const inWord = bits === 0 && previous === 0 && text.charCodeAt(offset) !== ordinalPrefix
    previous = bits
    if (inWord) continue
    const before = offset
    while (offset < end && isBlankAt(text, offset)) offset++
    if (offset > before) previous = classAt(text, offset)
    // LC03( 01- 01): a code goes on behind its hyphen
    if (offset > before && '-–—'.includes(text.charAt(before - 1))) continue
    const stopped = (classAt(text, before - 1) & (sentenceEnd | semicolon | colon)) !== 0
    if (offset === before && !stopped) {
      const plain = heading?.major === true && offset - titleStart <= longestPlain
      if (!isApart(text, offset, end, markerAt) && !(plain && isBelow(text, titleStart, offset, end, markerAt)))
        continue
    }
    // blanks inside a marker, and between it and its title, part no lines
    if (heading !== null && offset <= titleStart) continue
    const marker = markerAt(offset, end)
    if (offset > before) {
      if (marker?.major === true) parted++
      if (marker !== null || endsLine(text, before, offset, starts.at(-1) as number, titleStart, heading))
        begin(offset, marker)
    } else if (marker?.major === true) begin(offset, marker)
  }
  return parted >= leastMajor || hasLevels(count) ? starts : [start]
}

/** Whether 第三条 and its like stand there with a blank behind: 第一章　总则第一条　为了…. A cited article has none. */
function isApart(text: string, offset: number, end: number, markerAt: FindMarker): boolean {
  if (text.charCodeAt(offset) !== ordinalPrefix || classAt(text, offset - 1) & openQuote) return false
  const marker = markerAt(offset, end)
  return marker?.divides === true && marker.end < end && isBlankAt(text, marker.end)
}

/** Whether （一） stands right behind a title without a stop: 一、总体要求（一）指导思想。 */
function isBelow(text: string, titleStart: number, offset: number, end: number, markerAt: FindMarker): boolean {
  if (!(classAt(text, offset) & openBracket) || standsIn(text, titleStart, offset, sentenceEnd | semicolon))
    return false
  const marker = markerAt(offset, end)
  return marker?.major === true && marker.first
}

/** Where the title of a marker begins: no line ends before it. */
function titleAfter(text: string, start: number, marker: LineMarker | null): number {
  if (marker === null) return start
  return marker.alone ? marker.end : pastBlanks(text, marker.end, text.length)
}

/** Whether two forms that divide documents have several members each: one alone is a list inside a paragraph. */
function hasLevels(count: ReadonlyMap<number, number>): boolean {
  let levels = 0
  for (const members of count.values()) if (members > 1) levels++
  return levels > 1
}

/** Whether a line that ended at `before` went on in the next one: after a sentence, and after a heading without one. */
function endsLine(
  text: string,
  before: number,
  after: number,
  lineStart: number,
  titleStart: number,
  heading: LineMarker | null
): boolean {
  if (classAt(text, before - 1) & (sentenceEnd | semicolon | colon)) return true
  if (heading === null || before - lineStart > longestHeading) return false
  // 第一章　总　　则: a title set wide has blanks between its characters
  if (before - titleStart < 2) return false
  if (before - lineStart > longestPlain && text.slice(lineStart, before).includes('，')) return false
  const goesOn = isHanAt(text, after) || matchesAt(yearAhead, text, after)
  return isHanAt(text, before - 1) && goesOn && !standsIn(text, lineStart, before, sentenceEnd | semicolon)
}

/** 二、活动时间　2021年7月: a year begins a line, another number may be an amount in the heading. */
const yearAhead = /(?:19|20)\d\d[年级級届屆]/y

function isHanAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code >= 0x3400 && code <= 0x9fff
}
