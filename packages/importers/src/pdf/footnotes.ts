import type {Line} from './line.js'

/** What a note begins with: ① 1 [1] （1） * 注： */
const mark = /^(?:[①-⑳]|[[［(（〔]?\d{1,3}[\]］)）〕.．、\s]?|[*＊†‡]|注[：:]?)/

/** How many lines at the end of a page are notes: in smaller type, the first with a mark, and apart from the text. */
export function notesAtEnd(lines: readonly Line[], bodySize: number): number {
  const small = (line: Line): boolean => line.table === undefined && line.size <= 0.93 * bodySize
  let from = lines.length
  while (from > 0 && small(lines[from - 1] as Line)) from--
  // Small type that is no note can stand before the notes: the source of a table.
  for (; from < lines.length; from++) {
    const first = lines[from]
    const above = lines[from - 1]
    if (first === undefined || above === undefined) continue
    const second = lines[from + 1]
    const pitch = second === undefined ? 1.5 * first.size : second.y - first.y
    if (mark.test(first.text) && first.y - above.y > 1.15 * pitch) return lines.length - from
  }
  return 0
}
