import {type Body, hanIn} from './arrange.js'
import {endsSentence} from './characters.js'
import {isContents} from './contents.js'
import {mostCommon} from './line.js'
import type {Paragraph} from './paragraphs.js'
import type {Bookmark, Font} from './run.js'
import {isCentred} from './wraps.js'

/** What the page and the bookmarks tell of a paragraph: see `Block` of text-writer.ts. */
export interface Told {
  title?: boolean
  heading?: number | null
  styled?: number
}

/** The most characters of a paragraph that type alone makes a heading. */
const longest = 80

/** What is told of each paragraph. */
export function toldOf(
  paragraphs: readonly Paragraph[],
  fonts: ReadonlyMap<string, Font>,
  bookmarks: readonly Bookmark[],
  body: Body
): Map<Paragraph, Told> {
  const told = new Map(paragraphs.map((paragraph) => [paragraph, {} as Told]))
  const heavy = new Map([...fonts].map(([id, font]) => [font.name || id, font.heavy]))
  for (const paragraph of titleOf(paragraphs, heavy, body)) told.set(paragraph, {title: true})
  const marked = markBookmarks(paragraphs, bookmarks, told)
  markTypes(paragraphs, heavy, body, told, marked >= 3)
  return told
}

/** The largest centred paragraph at the top of the first page, and those of its size beside it. */
function titleOf(paragraphs: readonly Paragraph[], heavy: ReadonlyMap<string, boolean>, body: Body): Paragraph[] {
  const page = paragraphs[0]?.lines[0]?.page
  const top: Paragraph[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.lines[0]?.page !== page || top.length === 20) break
    if (paragraph.text.length > 2 * longest) break
    top.push(paragraph)
  }
  const large = top.filter(
    (each, index) => isSetApart(each, heavy, body) && isCentredBlock(each) && !isMasthead(top, index)
  )
  const size = Math.max(...large.map(sizeOf))
  const first = large.findIndex((each) => sizeOf(each) === size)
  const titles = large.slice(first).filter((each, index) => sizeOf(each) === size && index < 3)
  // Centred headings of one size all along the page: none of them is more than the others.
  return titles.filter(
    (each, index) => index === 0 || top.indexOf(each) === top.indexOf(titles[index - 1] as Paragraph) + 1
  )
}

function isSetApart(paragraph: Paragraph, heavy: ReadonlyMap<string, boolean>, body: Body): boolean {
  const size = sizeOf(paragraph)
  if (size > 1.15 * body.size) return true
  return size >= body.size && heavy.get(fontOf(paragraph)) === true && heavy.get(body.font) !== true
}

function isCentredBlock({lines}: Paragraph): boolean {
  return (
    lines.slice(1).every(isCentred) &&
    lines.slice(0, 1).every((line) => isCentred(line) || line.size > (1.15 * line.margins.pitch) / 1.75)
  )
}

/** The name of the office at the head of a document, which is larger than the title: its number stands below. */
function isMasthead(paragraphs: readonly Paragraph[], index: number): boolean {
  if (!/文件$/.test(paragraphs[index]?.text.trim() ?? '')) return false
  const below = paragraphs.slice(index + 1, index + 3)
  return below.some(({text}) => /[〔［[（(]\d{4}[〕］\])）].{0,8}号/.test(text))
}

/** Headings that bookmarks lead to, found by their page and words. */
function markBookmarks(
  paragraphs: readonly Paragraph[],
  bookmarks: readonly Bookmark[],
  told: ReadonlyMap<Paragraph, Told>
): number {
  const byPage = new Map<number, Paragraph[]>()
  for (const paragraph of paragraphs)
    for (const page of new Set(paragraph.lines.map((line) => line.page))) {
      const onPage = byPage.get(page)
      if (onPage === undefined) byPage.set(page, [paragraph])
      else onPage.push(paragraph)
    }
  let marked = 0
  const taken = new Set<Paragraph>()
  for (const {title, level, page} of bookmarks) {
    const words = wordsOf(title)
    const near = page === null ? [] : (byPage.get(page) ?? [])
    const found = near.find(
      (each) => !taken.has(each) && !isContents(each.text) && wordsOf(each.text).startsWith(words)
    )
    if (found === undefined || words === '') continue
    taken.add(found)
    marked++
    const mine = told.get(found) as Told
    if (wordsOf(found.text).length <= words.length + 4) {
      if (!mine.title) mine.heading = level
    } else mine.styled = lengthOf(found.text, words.length)
  }
  return marked
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}

/** Where so many characters that are no blanks end. */
function lengthOf(text: string, characters: number): number {
  let left = characters
  for (let index = 0; index < text.length; index++) {
    if (/\s/.test(text.charAt(index))) continue
    left--
    if (left === 0) return index + 1
  }
  return text.length
}

/** Headings by the size of their type, then by its weight; levels are left to the bookmarks where there are some. */
function markTypes(
  paragraphs: readonly Paragraph[],
  heavy: ReadonlyMap<string, boolean>,
  body: Body,
  told: ReadonlyMap<Paragraph, Told>,
  bookmarked: boolean
): void {
  const candidates = paragraphs.filter(
    (each, index) => isShort(each) && told.get(each)?.title !== true && !isMasthead(paragraphs, index)
  )
  const large = candidates.filter((each) => sizeOf(each) > 1.08 * body.size)
  const sizes = [...new Set(large.map(sizeOf))].sort((a, b) => b - a)
  for (const paragraph of candidates) {
    const mine = told.get(paragraph) as Told
    if (mine.heading !== undefined) continue
    const rank = sizes.indexOf(sizeOf(paragraph))
    const isHeavy = heavy.get(fontOf(paragraph)) === true && heavy.get(body.font) !== true && isOneFont(paragraph)
    if (rank >= 0) mine.heading = bookmarked ? null : rank + 1
    else if (isHeavy && sizeOf(paragraph) >= 0.95 * body.size) mine.heading = bookmarked ? null : sizes.length + 1
    else if (isOtherFont(paragraph, body)) mine.heading = null
  }
  for (const paragraph of paragraphs) {
    const mine = told.get(paragraph) as Told
    if (mine.title || mine.heading !== undefined || mine.styled !== undefined) continue
    const styled = styledLength(paragraph, body)
    if (styled > 0) mine.styled = styled
  }
}

function isShort({text, lines}: Paragraph): boolean {
  return text.length <= longest && lines.length <= 3 && !isContents(text) && !isOfCover(text)
}

/** What a cover says in large type beside the title: 作者：林溪, 二〇三一年五月. */
function isOfCover(text: string): boolean {
  return /^[^：:]{1,8}[：:]/.test(text) || /^[\d二一〇○零三四五六七八九]{4}\s?年[^年]{0,8}[月日]$/.test(text)
}

/** A line in a typeface of its own that does not end as sentences do. */
function isOtherFont(paragraph: Paragraph, body: Body): boolean {
  const font = fontOf(paragraph)
  const isBody = Math.abs(sizeOf(paragraph) - body.size) <= 0.05 * body.size
  return isBody && font !== '' && font !== body.font && isOneFont(paragraph) && !endsSentence(paragraph.text)
}

function isOneFont(paragraph: Paragraph): boolean {
  const font = fontOf(paragraph)
  return paragraph.spans.every((span) => span.font === font || hanIn(textOf(paragraph, span)) === 0)
}

/**
 * The length of a beginning that is set in another typeface than the text after it. Digits and Latin letters often have
 * their own, and do not tell.
 */
function styledLength(paragraph: Paragraph, body: Body): number {
  let end = 0
  for (const span of paragraph.spans) {
    const text = textOf(paragraph, span)
    if (hanIn(text) === 0) continue
    if (span.font === body.font) return end
    end = span.end
    if (end > longest) return 0
  }
  return 0
}

function textOf({text}: Paragraph, {start, end}: {readonly start: number; readonly end: number}): string {
  return text.slice(start, end)
}

/** The font of most of its Han characters; empty where it has none. */
function fontOf(paragraph: Paragraph): string {
  const weighed = paragraph.spans.map((span) => [span.font, hanIn(textOf(paragraph, span))] as const)
  return mostCommon(weighed.filter(([, weight]) => weight > 0)) ?? ''
}

function sizeOf({lines}: Paragraph): number {
  return lines[0]?.size ?? 0
}
