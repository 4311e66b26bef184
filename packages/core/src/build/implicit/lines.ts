import type {Anatomy} from '../../anatomy/index.js'
import type {BlockFeatures} from '../../block-features.js'
import {
  afterLetters,
  closeBracket,
  colon,
  comma,
  openBracket,
  semicolon,
  sentenceEnd,
  standsIn
} from '../../characters.js'
import type {Source} from '../../source.js'
import type {Outline} from '../members.js'

const longestHeading = 40

/** What follows a heading is text: a line of this length is no entry of a form. */
const shortestText = 60

/** A short line without punctuation that stands above a passage or a section, and not in the head of the document. */
export function isHeadingLine(
  source: Source,
  anatomy: Anatomy,
  outline: Outline,
  blocks: readonly BlockFeatures[],
  block: number
): boolean {
  const {text, blockStarts, blockEnds} = source
  const start = blockStarts[block] as number
  const end = blockEnds[block] as number
  if (block < anatomy.head || block + 1 >= blocks.length || afterLetters(text, start, longestHeading, end) < end)
    return false
  if (standsIn(text, start, end, sentenceEnd | semicolon | colon | comma | openBracket | closeBracket)) return false
  return end - start > 2 && holdsText(source, anatomy, outline, blocks, block + 1, shortestText)
}

/** Whether a block begins a section, or is a passage of some length. */
function holdsText(
  source: Source,
  anatomy: Anatomy,
  outline: Outline,
  blocks: readonly BlockFeatures[],
  block: number,
  least: number
): boolean {
  if (anatomy.kinds[block] !== 'text' || anatomy.closings.has(block)) return false
  if (outline.owners[block] === undefined) return true
  const end = source.blockEnds[block] as number
  const {lastClass} = blocks[block] as BlockFeatures
  const longEnough = afterLetters(source.text, source.blockStarts[block] as number, least, end) < end
  return longEnough && (lastClass & (sentenceEnd | semicolon | colon)) !== 0
}
