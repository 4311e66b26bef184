import type {Line} from './line.js'

/** The lines of a page from top to bottom, and the height of the page. */
export interface Sheet {
  readonly number: number
  readonly height: number
  readonly lines: readonly Line[]
}

/** How many lines from the top, and from the bottom, can be a running head or foot. */
const deepest = 3
/** Where they stand: parts of the height of a page. */
const topZone = 0.14
const bottomZone = 0.84

const number = '(?:\\d{1,4}|[ivxlcIVXLC]{1,7}|[一二三四五六七八九十百〇○零]{1,5})'
const decorated = new RegExp(
  `^(?:[—–－\\-―─·•~～]+\\s*${number}\\s*[—–－\\-―─·•~～]+|第\\s*${number}\\s*[页頁](?:\\s*[，,/]?\\s*[共总總]\\s*${number}\\s*[页頁])?|[共总總]\\s*${number}\\s*[页頁].{0,3}第\\s*${number}\\s*[页頁]|${number}\\s*[/／]\\s*${number}|[Pp]age\\s*${number}(?:\\s*of\\s*${number})?)$`
)
const bare = /^(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})$/

/** A line near an edge of a page: `depth` counts lines from the edge. */
interface Edge {
  readonly line: Line
  readonly page: number
  readonly top: boolean
}

/** The running heads and feet and the page numbers of all pages. */
export function furnitureOf(sheets: readonly Sheet[]): Set<Line> {
  const edges = sheets.map((sheet) => [edgeOf(sheet, true), edgeOf(sheet, false)] as const)
  const all = edges.flat(2)
  const isRepeated = repetition(all, sheets.length)
  const isPageNumber = numbering(all, sheets.length)
  const found = new Set<Line>()
  // What stands between a running head and the edge is one too: from the edge inwards, up to the first line of the text.
  for (const edge of edges.flat())
    for (const {line, top} of edge) {
      if (!isPageNumber(line) && !isRepeated(line, top)) break
      found.add(line)
    }
  return sheets.length < 3 ? found : withSlots(edges.flat(), found, sheets.length)
}

function edgeOf({number: page, height, lines}: Sheet, top: boolean): Edge[] {
  const outermost = top ? lines.slice(0, deepest) : lines.slice(-deepest).reverse()
  const inside = outermost.filter(({y}) => (top ? y <= topZone * height : y >= bottomZone * height))
  return inside.map((line) => ({line, page, top}))
}

/** Repeated are lines of the same words, the number of the page aside, at the same height of two pages and more. */
function repetition(edges: readonly Edge[], pages: number): (line: Line, top: boolean) => boolean {
  const places = new Map<string, Set<number>>()
  const keysOf = ({y, text, page}: Line, top: boolean): string[] =>
    wordings(text, page).flatMap((words) =>
      [0, 1].map((shift) => `${top} ${Math.floor(y / 6 + shift / 2)} ${shift} ${words}`)
    )
  for (const {line, page, top} of edges)
    for (const key of keysOf(line, top)) places.set(key, (places.get(key) ?? new Set()).add(page))
  const fewest = Math.min(3, Math.max(2, Math.floor(pages / 2)))
  return (line, top) => keysOf(line, top).some((key) => (places.get(key)?.size ?? 0) >= fewest)
}

/** The words of a line, also with its first and its last number counted from that of the page: 第 3 页 is 第 page 页. */
function wordings(text: string, page: number): string[] {
  const words = text.replace(/\s+/g, '').replace(/第[一二三四五六七八九十百〇○零]+[页頁]/g, '第#页')
  const counted = (digits: string): string => `<page${Number(digits) - page}>`
  return [words, words.replace(/\d+/, counted), words.replace(/\d+(?=\D*$)/, counted)]
}

/** A bare number is a page number if it counts on from page to page. */
function numbering(edges: readonly Edge[], pages: number): (line: Line) => boolean {
  const offsets = new Map<number, Set<number>>()
  const offsetOf = new Map<Line, number>()
  for (const {line, page} of edges) {
    const text = line.text.trim()
    if (!/^\d{1,4}$/.test(text)) continue
    const offset = Number(text) - page
    offsetOf.set(line, offset)
    offsets.set(offset, (offsets.get(offset) ?? new Set()).add(page))
  }
  return (line) => {
    const text = line.text.trim()
    if (decorated.test(text)) return true
    if (!bare.test(text)) return false
    const offset = offsetOf.get(line)
    if (offset === undefined) return true
    return (offsets.get(offset)?.size ?? 0) >= 2 || (offset === 0 && pages === 1)
  }
}

/** A running head that changes with the chapter stands where the others stand. */
function withSlots(edges: readonly (readonly Edge[])[], found: Set<Line>, pages: number): Set<Line> {
  const slots = new Map<string, number>()
  const slotOf = ({line, top}: Edge): string => `${top} ${Math.round(line.y)} ${line.size}`
  for (const edge of edges.flat()) if (found.has(edge.line)) slots.set(slotOf(edge), (slots.get(slotOf(edge)) ?? 0) + 1)
  for (const edge of edges)
    for (const each of edge) {
      if (!found.has(each.line) && (slots.get(slotOf(each)) ?? 0) < Math.max(3, 0.4 * pages)) break
      found.add(each.line)
    }
  return found
}
