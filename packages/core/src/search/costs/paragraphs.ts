import type {BlockFeatures} from '../../block-features.js'
import {colon, semicolon, sentenceEnd} from '../../characters.js'
import type {Frame} from '../state.js'

/** How the block in which an item stands ends, and what that says about the blocks after it. */
type Ending =
  /** no closing punctuation: a heading, which has its text below it */
  | 'heading'
  /** ：: it announces what follows */
  | 'announcing'
  /** ；: the series goes on */
  | 'listed'
  /** one sentence: a member of a list, or a heading with a full stop */
  | 'sentence'
  /** a title and text: more paragraphs may follow */
  | 'passage'

export function endingOf(block: BlockFeatures): Ending {
  if (block.lastClass & colon) return 'announcing'
  if (block.lastClass & semicolon) return 'listed'
  if (block.sentences > 1) return 'passage'
  return block.lastClass & sentenceEnd ? 'sentence' : 'heading'
}

/** What it costs that a paragraph belongs to an open item. */
export function staying(frame: Frame, block: BlockFeatures, belowArticle: boolean, holdsParagraphs: boolean): number {
  if (frame.inline && !frame.sections) return 4
  if (holdsParagraphs) return 0
  // 款: an unnumbered paragraph after a list belongs to the article (立法法 §65)
  if (belowArticle) return 4
  switch (endingOf(block)) {
    case 'heading':
    case 'announcing':
    case 'passage':
      return 0
    case 'listed':
      return frame.siblingsOwn ? 1 : 3
    case 'sentence':
      return frame.owns || frame.siblingsOwn ? 0 : frame.members === 1 ? 0.4 : 1.5
  }
}

/** What it costs that a paragraph ends an open item. */
export function leaving(frame: Frame, block: BlockFeatures, belowArticle: boolean): number {
  if (frame.inline && !frame.sections) return 0
  if (belowArticle) return 0.2
  switch (endingOf(block)) {
    case 'heading':
    case 'announcing':
      return frame.owns ? 3 : 5
    case 'passage':
      return frame.owns || frame.siblingsOwn || frame.members === 1 ? 3 : 2.5
    case 'listed':
      return 2
    case 'sentence':
      return frame.siblingsOwn || frame.owns ? 2.5 : frame.members === 1 ? 2.5 : 0.8
  }
}

/** A line that looks like an unnumbered heading, with the first number of a series below it, can begin another part. */
export const leavingForHeading = 1.2

/** The same for each item above the innermost one: a heading ends them together. */
export const leavingMoreForHeading = 0.2

/** To leave sections for a block that turns to the audience costs nothing; to keep it in one does. */
export const keepingAddress = 4
