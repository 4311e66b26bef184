import {readLeaves, titleOf} from '../heading-text.js'
import type {Member} from '../references/members.js'

/** How a member is called, in the form in which names are compared. */
export interface Label {
  readonly title: string
  /** The marker and the title. */
  readonly whole: string
}

export function labelOf({node}: Member): Label {
  const [heading] = node.children
  return {title: comparable(titleOf(heading)), whole: comparable(readLeaves(heading.children))}
}

/** A name without what readers leave out when they type it: width, case, blanks and punctuation. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}\p{S}\s]/gu, '')
}

/** How like two names are, from 0 to 1: the share of the pairs of characters that they have in common. */
export function likeness(left: string, right: string): number {
  const pairs = pairsOf(left)
  const others = pairsOf(right)
  let common = 0
  for (const pair of pairs) if (others.has(pair)) common++
  return (2 * common) / (pairs.size + others.size || 1)
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>(text.length === 1 ? [text] : [])
  for (let index = 0; index + 1 < text.length; index++) pairs.add(text.slice(index, index + 2))
  return pairs
}
