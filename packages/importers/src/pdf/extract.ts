import type {PDFDocumentProxy, PDFPageProxy} from 'unpdf/pdfjs'
import {ImportError} from '../import-error.js'
import type {Limits} from '../limits.js'
import {obey, type Signal} from '../signal.js'
import {notesOf} from './annotations.js'
import {beyond} from './beyond.js'
import {bookmarksOf} from './bookmarks.js'
import {fontNames} from './fonts.js'
import {faultOf, openPdf} from './open.js'
import {type Placed, pageOf, placedOf} from './orientation.js'
import {hasGaps, rulesOf} from './rules.js'
import type {Extract, Font, Page} from './run.js'

/** What PDF.js gives for a page: pieces of text, and what it says of their fonts. */
interface Chunk {
  readonly items: readonly Item[]
  readonly styles: Readonly<Record<string, {readonly vertical: boolean}>>
}

export interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** Watches what a document uses up, between its parts. */
interface Budget {
  characters: number
  readonly limits: Limits
  readonly end: number
  readonly signal: Signal | undefined
}

/**
 * Reads the text of all pages. The bytes belong to PDF.js afterwards.
 *
 * @throws {ImportError} for a document that is damaged, opens with a password, or goes beyond a limit
 */
export async function extract(bytes: Uint8Array, limits: Limits, signal?: Signal): Promise<Extract> {
  const budget = {characters: 0, limits, signal, end: performance.now() + limits.seconds * 1000}
  const pdf = await openPdf(bytes, false)
  const opened = [pdf]
  // A second reading of the same document, for pages with faults.
  const lenient = async (): Promise<PDFDocumentProxy> => {
    opened[1] ??= await openPdf(await pdf.getData(), true)
    return opened[1]
  }
  try {
    if (pdf.numPages > limits.pages) throw beyond('pages', limits)
    return await pagesOf(pdf, lenient, budget)
  } catch (error) {
    obey(signal)
    throw faultOf(error)
  } finally {
    for (const each of opened) await each.destroy()
  }
}

async function pagesOf(
  pdf: PDFDocumentProxy,
  lenient: () => Promise<PDFDocumentProxy>,
  budget: Budget
): Promise<Extract> {
  const pages: Page[] = []
  const fonts = new Map<string, Font>()
  let comments = 0
  let damagedPages = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    obey(budget.signal)
    const read = await readPage(pdf, number, fonts, budget).catch(async (error: unknown) => {
      if (error instanceof ImportError) throw error
      damagedPages++
      return readPage(await lenient(), number, fonts, budget, true)
    })
    pages.push(read.page)
    comments += read.comments
  }
  return {pages, fonts, bookmarks: await bookmarksOf(pdf, budget.limits), comments, damagedPages}
}

async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
  fonts: Map<string, Font>,
  budget: Budget,
  lenient = false
): Promise<{page: Page; comments: number}> {
  const page = await pdf.getPage(number)
  const placed: Placed[] = []
  await addText(page, placed, budget).catch((error: unknown) => {
    if (!lenient || error instanceof ImportError) throw error
  })
  const {comments, shown} = await notesOf(page)
  for (const note of shown) placed.push(note)
  await fontNames(page, placed, fonts)
  const viewport = page.getViewport({scale: 1})
  const rules = hasGaps(placed) ? await rulesOf(page, viewport.transform) : []
  const read = pageOf(number, viewport, placed, rules)
  page.cleanup()
  return {page: read, comments}
}

async function addText(page: PDFPageProxy, placed: Placed[], budget: Budget): Promise<void> {
  const {transform} = page.getViewport({scale: 1})
  const vertical = new Set<string>()
  // The characters as the document has them: normalised, ① would be 1.
  const reader = page.streamTextContent({disableNormalization: true}).getReader()
  for (;;) {
    const {done, value} = await reader.read()
    if (done) return
    const {items, styles} = value as Chunk
    for (const [name, style] of Object.entries(styles)) if (style.vertical) vertical.add(name)
    for (const item of items) {
      budget.characters += item.str.length
      if (item.str.trim() !== '') placed.push(placedOf(item, transform, vertical.has(item.fontName)))
    }
    check(budget)
  }
}

function check({characters, limits, end}: Budget): void {
  if (characters > limits.characters) throw beyond('characters', limits)
  if (performance.now() > end) throw beyond('seconds', limits)
}
