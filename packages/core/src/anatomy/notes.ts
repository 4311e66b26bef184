import type {BlockRoleHint} from '../hints/blocks.js'
import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'

const heading = /^(?:参考文献|參考文獻|引用文献|注\s?[释釋]|註\s?[释釋]|脚注|腳注|尾注)[：:]?$/
const entry = /^(?:[[［【〔]\s?\d{1,3}\s?[\]］】〕]|[①-⑳㉑-㉟]|\d{1,3}[.．、\s])/
const note = /^([①-⑳㉑-㉟])/

/** Notes that a text calls are numbered with the same characters as lists. */
const anchor = /[①-⑳㉑-㉟](?=[，。；：、！？,;:.”」）)]|$)/g

/**
 * Marks the entries of a bibliography and the notes as `notes`: they are numbered and no outline.
 *
 *     全市现有志愿者三万人①，比上年增长一成。
 *                         ^ calls a note
 *     ①以上数据由各县区上报。
 */
export function markNotes({source, line, short}: Lines, kinds: BlockKind[]): void {
  const called = new Set<string>()
  let listing = false
  // most documents have no note, and are not searched for what calls one
  const hasNotes = source.blockStarts.some((start) => note.test(source.text.charAt(start)))
  for (let block = 0; block < kinds.length; block++) {
    if (!hasNotes && !listing && !short(block)) continue
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const beginning = source.text.slice(start, Math.min(end, start + 8))
    if (kinds[block] === 'text' && short(block) && heading.test(line(block))) listing = true
    else if (listing) listing = entry.test(beginning)
    const number = note.exec(beginning)?.[1]
    if (
      kinds[block] === 'text' &&
      ((listing && entry.test(beginning)) || (number !== undefined && called.delete(number)))
    ) {
      kinds[block] = 'notes'
      continue
    }
    if (number === undefined && hasNotes)
      for (const [call] of source.text.slice(start, end).matchAll(anchor)) called.add(call)
  }
}

/** The footnotes of the format that stand below the last line of the text: no section holds them. */
export function* footnotesBelow(kinds: readonly BlockKind[], roles: readonly BlockRoleHint[]): Generator<number> {
  for (let block = kinds.length - 1; block >= 0; block--) {
    if (roles[block]?.note) yield block
    else if (kinds[block] !== 'furniture') return
  }
}
