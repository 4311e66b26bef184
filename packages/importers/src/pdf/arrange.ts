import {withCharacters} from './characters.js'
import {blocksOf, gutterOf} from './columns.js'
import {notesAtEnd} from './footnotes.js'
import {furnitureOf} from './furniture.js'
import {type Line, lineOf, mostCommon} from './line.js'
import {type Row, rowsOf} from './lines.js'
import {type LineBlock, marginsOf, median} from './margins.js'
import {isIndented, type Paragraph, paragraphsOf} from './paragraphs.js'
import {type Ruled, ruledTables} from './ruled.js'
import type {Font, Page, Run} from './run.js'
import type {Table} from './tables.js'

/** What a page holds beside the running text. */
export interface Beside {
  readonly text: string
  /** From 1. */
  readonly page: number
  readonly furniture: boolean
  /** Whether it is a note at the end of the page. */
  readonly note?: boolean
  /** Whether it stands before the text of its page. */
  readonly top: boolean
}

/** The text of a document in the order of reading. */
export interface Arranged {
  readonly items: readonly (Paragraph | Table)[]
  readonly beside: readonly Beside[]
  readonly body: Body
}

/** What most of a text is set in. */
export interface Body {
  readonly size: number
  readonly font: string
}

interface Sheet {
  readonly page: Page
  readonly rows: readonly Row[]
  readonly lines: ReadonlyMap<Row, Line>
}

/** Finds lines, columns, running heads, notes, tables and paragraphs. */
export function arrange(pages: readonly Page[], fonts: ReadonlyMap<string, Font>): Arranged {
  const named = pages.map((page) => withNames(page, fonts))
  const tables = ruledTables(named)
  const sheets = named.map((page, index) => sheetOf(page, tables[index] ?? []))
  const flat = sheets.map(({page, lines}) => ({number: page.number, height: page.height, lines: [...lines.values()]}))
  const furniture = furnitureOf(flat)
  const body = bodyOf(flat.flatMap(({lines}) => lines.filter((line) => !furniture.has(line))))
  const beside: Beside[] = turnedText(pages)
  const blocks: LineBlock[] = []
  const gutter = median(sheets.flatMap(({rows}) => gutterOfText(rows))) ?? null
  for (const {page, rows, lines} of sheets) {
    const middle = page.height / 2
    for (const line of lines.values())
      if (furniture.has(line)) beside.push({text: line.text, page: line.page, furniture: true, top: line.y < middle})
    const text = rows.filter((row) => !furniture.has(lines.get(row) as Line))
    for (const block of textBlocks(text, page.number, gutter)) {
      const notes = notesAtEnd(block.lines, body.size)
      const kept = block.lines.slice(0, block.lines.length - notes)
      for (const note of notesOf(block.lines.slice(kept.length), block.column, body.size))
        beside.push({text: note.text, page: page.number, furniture: false, note: true, top: false})
      if (kept.length > 0) blocks.push({...block, lines: kept})
    }
  }
  const margins = marginsOf(blocks, body.size)
  return {items: paragraphsOf(blocks, margins, isIndented(blocks, margins)), beside: inOrder(beside), body}
}

function withNames(page: Page, fonts: ReadonlyMap<string, Font>): Page {
  // A program may cut a typeface into many fonts: they are one by their name.
  const named = (run: Run): Run => ({
    ...run,
    text: withCharacters(run.text),
    font: fonts.get(run.font)?.name || run.font
  })
  return {...page, runs: page.runs.map(named)}
}

/** A table stands in one row, so that it is read where it stands, whole. */
function sheetOf(page: Page, tables: readonly Ruled[]): Sheet {
  const inTables = new Set(tables.flatMap(({runs}) => [...runs]))
  const rows = rowsOf(page.runs.filter((run) => !inTables.has(run)))
  rows.push(...tables.map(rowOfTable))
  rows.sort((a, b) => a.y - b.y || (a.runs[0]?.x ?? 0) - (b.runs[0]?.x ?? 0))
  return {page, rows, lines: new Map(rows.map((row) => [row, lineOf(row, page.number)]))}
}

function rowOfTable({table, runs, x0, x1, y0}: Ruled): Row {
  const size = mostCommon([...runs].map((run) => [Math.round(run.size * 2) / 2, run.text.length])) ?? 12
  return {y: y0, size, runs: [{text: '', x: x0, y: y0, width: x1 - x0, size, font: ''}], table}
}

/** Where the gap between the columns of a page is, if it has some. */
function gutterOfText(rows: readonly Row[]): number[] {
  const gutter = gutterOf(rows)
  return gutter !== null && blocksOf(rows).some(({column}) => column) ? [gutter] : []
}

function textBlocks(rows: readonly Row[], page: number, gutter: number | null): LineBlock[] {
  return blocksOf(rows, gutter).map(({rows: own, column}) => ({lines: own.map((row) => lineOf(row, page)), column}))
}

function notesOf(lines: readonly Line[], column: boolean, bodySize: number): Paragraph[] {
  if (lines.length === 0) return []
  const blocks = [{lines, column}]
  const items = paragraphsOf(blocks, marginsOf(blocks, bodySize), false)
  return items.filter((item): item is Paragraph => 'spans' in item)
}

function bodyOf(all: readonly Line[]): Body {
  const prose = all.filter(({table}) => table === undefined)
  const lines = prose.length > 0 ? prose : all
  const size = mostCommon(lines.map((line) => [line.size, line.text.length])) ?? 12
  const spans = lines
    .filter((line) => line.size === size)
    .flatMap(({text, spans}) => spans.map((span) => ({text, span})))
  const weighed = spans.map(({text, span}) => [span.font, hanIn(text.slice(span.start, span.end))] as const)
  return {size, font: mostCommon(weighed) ?? ''}
}

/** How many Han characters a text has: the font of digits and Latin letters is often another one. */
export function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

/** Text that is turned, a page a line: where it comes back on other pages, it is no part of the text. */
function turnedText(pages: readonly Page[]): Beside[] {
  const texts = pages.flatMap(({number: page, turned}) => {
    const text = withCharacters(turned.map((run) => run.text).join(' '))
    return text === '' ? [] : [{text, page}]
  })
  const count = (text: string): number => texts.filter((each) => each.text === text).length
  const counts = new Map([...new Set(texts.map(({text}) => text))].slice(0, 100).map((text) => [text, count(text)]))
  return texts.map(({text, page}) => ({text, page, furniture: (counts.get(text) ?? 1) > 1, top: false}))
}

function inOrder(beside: Beside[]): Beside[] {
  return beside
    .map((each, index) => ({each, index}))
    .sort((a, b) => a.each.page - b.each.page || Number(b.each.top) - Number(a.each.top) || a.index - b.index)
    .map(({each}) => each)
}
