import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'

/** A name without punctuation, or with a blank between the parts of it. */
export const signer = /^[^，。；：、！？…（）()\d]{2,30}$/

/** Dates of their own below the text, and the names above them: the signature (GB/T 9704-2012 7.3.5). */
export function findSignatures({count, line, short}: Lines, kinds: readonly BlockKind[], head: number): number[] {
  const signatures: number[] = []
  for (let block = head; block < count; block++) {
    const above = block - 1
    // 日期： with the date on the next line is an entry of a form
    if (kinds[block] !== 'date' || (above >= 0 && short(above) && /[：:]$/.test(line(above)))) continue
    if (above >= head && short(above) && kinds[above] === 'text' && signer.test(line(above))) signatures.push(above)
    signatures.push(block)
  }
  return signatures
}
