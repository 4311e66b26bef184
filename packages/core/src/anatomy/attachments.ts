import {areAllFrom, type BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'

const listed = /^附(?:件|录|錄)\s*[：:]\s*1[.．、]/
const entry = /^(\d{1,2})[.．、]/
const single = /^附(?:件|录|錄)\s*[：:]\s*[^\s\d]/

/**
 * Marks the list of what is attached, as far as its numbers count on: it names other documents, and is no part of the text
 * (附件说明, GB/T 9704-2012, 7.3.4).
 *
 *     附件：1.报名表
 *     2.回执
 *
 * One attachment has no number, and looks like the heading of an annex: it is a list only where nothing but a signature
 * stands below it.
 */
export function markAttachments(lines: Lines, kinds: BlockKind[]): void {
  const {count, line, short} = lines
  for (let block = 0; block < count; block++) {
    if (kinds[block] !== 'text' || !short(block) || line(block).charAt(0) !== '附') continue
    if (single.test(line(block)) && areAllFrom(kinds, block + 1, closing)) kinds[block] = 'attachments'
    if (!listed.test(line(block))) continue
    kinds[block] = 'attachments'
    for (let number = 2; block + 1 < count && short(block + 1); number++) {
      if (Number(entry.exec(line(block + 1))?.[1]) !== number) break
      kinds[++block] = 'attachments'
    }
  }
}

/** What can stand below the list: who signs, what the page adds. */
const closing: ReadonlySet<BlockKind> = new Set(['signature', 'furniture', 'closing'])
