/** What a reader of a document gets to read: for tests that an output loses none of it. */
import {type AnyNode, leaveOut, type Root, repeatedContents, titleOf, withoutClosing} from '@gangmu/core'

/** Blanks stand differently in every output: White_Space, U+200B and U+FEFF. */
const blanks = /[\s\u0085\u200b\ufeff]+/g

/** A text without its blanks. */
export const withoutBlanks = (text: string): string => text.replace(blanks, '')

export interface Reading {
  /** Whether the punctuation that closes a title is part of it. */
  closing: 'keep' | 'omit'
  /** Whether the title of the document is part of the text. */
  title: 'keep' | 'omit'
}

/** The characters of a tree in their order, without blanks, and without what every output leaves out. */
export function readableText(tree: Root, {closing, title}: Reading = {closing: 'keep', title: 'keep'}): string {
  const kept = leaveOut(tree).tree
  const skipped = new Set<AnyNode>(repeatedContents(kept))
  const read = (node: AnyNode): string => {
    if (skipped.has(node) || (node.type === 'title' && title === 'omit')) return ''
    if (!('children' in node)) return node.value
    const text = node.children.map(read).join('')
    if (closing === 'keep' || (node.type !== 'title' && node.type !== 'heading')) return text
    const isBare = node.type === 'heading' && titleOf(node) === ''
    return isBare
      ? node.children.map((leaf) => (leaf.type === 'marker' ? leaf.value : '')).join('')
      : withoutClosing(text)
  }
  return withoutBlanks(read(kept))
}
