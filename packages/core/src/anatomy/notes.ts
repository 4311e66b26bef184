import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'

const heading = /^(?:参考文献|參考文獻|引用文献|注\s?[释釋]|註\s?[释釋]|脚注|腳注|尾注)[：:]?$/
const entry = /^(?:[[［【〔]\s?\d{1,3}\s?[\]］】〕]|[①-⑳㉑-㉟]|\d{1,3}[.．、\s])/
const note = /^([①-⑳㉑-㉟])/

/** 附件：1. …: names what is attached, and is no part of the text (GB/T 9704-2012, 7.3.4). */
const attachments = /^附(?:件|录|錄)\s*[：:]\s*\d{1,2}[.．、]/

/** Notes that a text calls are numbered with the same characters as lists. */
const anchor = /[①-⑳㉑-㉟](?=[，。；：、！？,;:.”」）)]|$)/g

/**
 * Marks the entries of a bibliography, the notes and the list of attachments as `notes`: they are numbered and no outline.
 *
 *     全市现有志愿者三万人①，比上年增长一成。
 *                         ^ calls a note
 *     ①以上数据由各县区上报。
 */
export function markNotes({source, line, short}: Lines, kinds: BlockKind[]): void {
  const called = new Set<string>()
  let listing = false
  let attached = 0
  let inAttachments = false
  for (let block = 0; block < kinds.length; block++) {
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const beginning = source.text.slice(start, Math.min(end, start + 8))
    const lists = kinds[block] === 'text' && short(block) && attachments.test(line(block))
    // 附件：1. 2. and then 1. again: the list has ended
    attached = lists ? 1 : attached > 0 && Number.parseInt(beginning, 10) === attached + 1 ? attached + 1 : 0
    if (lists || (kinds[block] === 'text' && short(block) && heading.test(line(block)))) listing = true
    else if (listing) listing = entry.test(beginning) && (!inAttachments || attached > 0)
    if (!listing) inAttachments = false
    if (lists) inAttachments = true
    const number = note.exec(beginning)?.[1]
    if (
      kinds[block] === 'text' &&
      (lists || (listing && entry.test(beginning)) || (number !== undefined && called.delete(number)))
    ) {
      kinds[block] = 'notes'
      continue
    }
    if (number === undefined) for (const [call] of source.text.slice(start, end).matchAll(anchor)) called.add(call)
  }
}
