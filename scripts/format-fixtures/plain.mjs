/** The notice as plain text and its outline, and plain text in the bytes of each encoding. */
import {lineOf, markerOf, notice} from './notice.mjs'

/** As a text editor keeps it: paragraphs begin with two full-width blanks. */
export const plainText = `${notice.map(indented).join('\n')}\n`

/** @param {import('./notice.mjs').Block} block */
function indented(block) {
  const isFlush = ['title', 'documentNumber', 'salutation', 'table', 'signature', 'date'].includes(block.kind)
  return (isFlush ? '' : '　　') + lineOf(block)
}

/**
 * The outline that the author meant, in the format of fixtures/README.md.
 * @param {readonly import('./notice.mjs').Block[]} blocks
 */
export function outline(blocks) {
  const [title] = blocks
  const lines = title?.kind === 'title' ? [`@title ${title.text}`] : []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    lines.push(`${block.level} ${markerOf(block)}|${withoutClosing(block.title)}`)
    for (const [marker, words] of block.list ?? []) lines.push(`${block.level + 1} ${marker}|${withoutClosing(words)}`)
  }
  return `${lines.join('\n')}\n0 ^|特此通知。\n`
}

/** @param {string} title */
const withoutClosing = (title) => title.replace(/[。；]$/, '')

/**
 * @param {string} text
 * @param {'LE' | 'BE'} order the order of the two bytes of a code unit
 */
export function utf16(text, order) {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'LE' ? bytes : bytes.swap16()
}
