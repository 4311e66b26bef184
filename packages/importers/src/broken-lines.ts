/** In columns, of which a Han character takes two. A line this much shorter than the widest is full as well. */
const slack = 6
const narrowest = 40
const widest = 160

const fewestFull = 8
const leastShare = 0.3
const leastUnended = 0.6
const mostWider = 0.02

/**
 * Whether the paragraphs of a document are the lines of another: what programs make of a PDF, and sites that show documents,
 * have a paragraph for each line that was printed. Many are of one width then, hardly any wider, and most of those do not end
 * where a sentence does.
 *
 *     <p>　　为规范渡口巡查工作，及时发现和消除安全隐患，</p>
 *     <p>制定本制度。</p>
 */
export function areBroken(lines: readonly string[]): boolean {
  const measured = lines.map((line) => ({width: widthOf(line), isOpen: !/[。！？；：.!?;:”」）)]\s*$/.test(line)}))
  const counts: number[] = new Array(widest + 2).fill(0)
  for (const {width} of measured) counts[width] = (counts[width] ?? 0) + 1
  let wider = counts[widest + 1] ?? 0
  for (let column = widest; column >= narrowest && wider <= lines.length * mostWider; column--) {
    const isFull = ({width}: {width: number}): boolean => width >= column - slack && width <= column
    const full = sum(counts, column - slack, column)
    if (full >= fewestFull && full >= sum(counts, Math.ceil(column / 2), column) * leastShare)
      return measured.filter((line) => isFull(line) && line.isOpen).length >= full * leastUnended
    wider += counts[column] ?? 0
  }
  return false
}

function sum(counts: readonly number[], from: number, to: number): number {
  let total = 0
  for (let index = from; index <= to; index++) total += counts[index] ?? 0
  return total
}

/** Wider lines than any column are not measured to their end. */
function widthOf(line: string): number {
  let width = 0
  for (let offset = 0; offset < line.length && width <= widest; offset++)
    width += line.charCodeAt(offset) < 0x2000 ? 1 : 2
  return Math.min(width, widest + 1)
}
