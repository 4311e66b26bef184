import type {PDFDocumentProxy} from 'unpdf/pdfjs'
import type {Limits} from '../limits.js'
import {beyond} from './beyond.js'
import type {Bookmark} from './run.js'

interface Entry {
  readonly title: string
  readonly dest: string | readonly unknown[] | null
  readonly items: readonly Entry[]
}

/** The outline that viewers show beside the pages, from top to bottom. */
export async function bookmarksOf(pdf: PDFDocumentProxy, limits: Limits): Promise<Bookmark[]> {
  // Other viewers show a document without one where it is broken.
  const outline = ((await pdf.getOutline().catch(() => null)) ?? []) as readonly Entry[]
  const bookmarks: Bookmark[] = []
  const open = [{entries: outline, next: 0}]
  while (open.length > 0) {
    const level = open.length
    const top = open[level - 1]
    const entry = top?.entries[top.next]
    if (top === undefined || entry === undefined) {
      open.pop()
      continue
    }
    top.next++
    bookmarks.push({title: entry.title, level, page: await pageNumber(pdf, entry.dest)})
    if (bookmarks.length > limits.elements) throw beyond('elements', limits)
    if (entry.items.length > 0) open.push({entries: entry.items, next: 0})
  }
  return bookmarks
}

async function pageNumber(pdf: PDFDocumentProxy, dest: Entry['dest']): Promise<number | null> {
  try {
    const destination = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    const [page] = destination ?? []
    if (typeof page === 'number') return page + 1
    if (typeof page !== 'object' || page === null) return null
    return (await pdf.getPageIndex(page as Parameters<typeof pdf.getPageIndex>[0])) + 1
  } catch {
    return null
  }
}
