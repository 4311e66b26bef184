import {areAllFrom, type BlockKind, isMonth} from './line-kinds.js'
import type {Lines} from './lines.js'

/** A name without punctuation, or with a blank between the parts of it, and a remark: （公章）. */
export const signer = /^[^，。；：、！？…（）()\d]{2,30}(?:[（(][^）)\d]{1,6}[）)])?$/

/** Several authorities sign together, each on a line of its own (GB/T 9704-2012 7.3.5.1): so many at most. */
const mostSigners = 6

/** What can stand below a signature: what a page prints, and footnotes. */
const ofPage: ReadonlySet<BlockKind> = new Set(['furniture', 'notes'])

/** Lines that are set to the right stand so far from the margin, in columns. */
const rightIndent = 10

/**
 * Marks dates of their own below the text, and the names above them: the signature (GB/T 9704-2012 7.3.5). One name stands
 * right above the date; more of them where all are set to the right.
 *
 *                              清水县人民政府
 *                                  办公室
 *                              2024年3月5日
 *
 * Returns all dates below the text. Without a name a date signs only where nothing of the text stands below it.
 */
export function markSignatures(lines: Lines, kinds: BlockKind[], heads: Uint8Array): number[] {
  const {count, line, short, indent} = lines
  const dates: number[] = []
  for (let block = 0; block < count; block++) {
    const above = block - 1
    // 日期： with the date on the next line is an entry of a form
    const isEntry = above >= 0 && short(above) && /[：:]$/.test(line(above))
    if (kinds[block] !== 'date' || heads[block] === 1 || isEntry) continue
    if (isMonth(line(block)) && !areAllFrom(kinds, block + 1, ofPage)) continue
    let first = block
    while (block - first < mostSigners && heads[first - 1] === 0 && signs(lines, kinds, first - 1)) {
      if (first < block && indent(first - 1) < rightIndent) break
      first--
    }
    for (let signed = first; signed <= block; signed++) dates.push(signed)
    if (first < block || areAllFrom(kinds, block + 1, ofPage)) kinds.fill('signature', first, block + 1)
  }
  return dates
}

function signs({line, short}: Lines, kinds: readonly BlockKind[], block: number): boolean {
  return short(block) && (kinds[block] === 'text' || kinds[block] === 'byline') && signer.test(line(block))
}
