import type {BlockFeatures} from '../../block-features.js'
import {afterLetters, classAt, colon, comma, semicolon, sentenceEnd} from '../../characters.js'
import type {Source} from '../../source.js'
import {memberStands, type Outline} from '../members.js'
import {isLabel} from '../titles.js'

const longestLabel = 10

/** What follows a label is text: a line of this length is no entry of a form. */
const shortestLabelled = 30

/** Labels of a form, whose values are no text of theirs. */
const formLabel =
  /方$|[时時][间間]|地[点點]|[电電][话話]|[联聯][系繫]|[编編][号號]|[单單]位|姓名|[来來]源|作者|主[持讲講]|出席|[记記][录錄]|[总總副]指[挥揮]|成[员員]|[组組][长長]|^[问問答注註]$/

/** Just past the label with which a block begins, where text or a list stands after it: 指导思想：…. */
export function labelOf(
  source: Source,
  outline: Outline,
  blocks: readonly BlockFeatures[],
  block: number
): number | null {
  const {text, blockStarts, blockEnds} = source
  const start = blockStarts[block] as number
  const end = blockEnds[block] as number
  const farthest = afterLetters(text, start, longestLabel, end)
  for (let offset = start; offset < farthest; offset++) {
    const bits = classAt(text, offset)
    if (bits & colon) {
      const label = text.slice(start, offset)
      if (!isLabel(text, start, offset + 1) || formLabel.test(label) || /[\d“”《》]/.test(label)) return null
      const {from, to} = blocks[block] as BlockFeatures
      const lists = outline.members.length > 0 && to > from && memberStands(outline, offset, end)
      return lists || afterLetters(text, offset + 1, shortestLabelled, end) < end ? offset + 1 : null
    }
    if (bits & (comma | sentenceEnd | semicolon)) return null
  }
  return null
}
