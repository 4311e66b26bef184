import {
  afterLetters,
  classAt,
  closeBracket,
  closeQuote,
  colon,
  comma,
  semicolon,
  sentenceEnd,
  standsIn
} from './characters.js'
import type {Levels} from './hints/levels.js'
import {place} from './place.js'
import type {Candidate} from './scan.js'
import type {Source} from './source.js'
import {indentOf} from './wraps.js'

/** What a block holds. */
export interface BlockContents {
  /** Its candidates: `[from, to)` in the list of all. */
  readonly from: number
  readonly to: number
  /** How many sentences, or parts of one that a ； ends, it has. */
  readonly sentences: number
}

/** What the later steps weigh of a block: they do not read characters again. */
export interface BlockFeatures extends BlockContents {
  /** The class of its last character, or of the one before a closing quote or bracket. */
  readonly lastClass: number
  /** The blanks before it on its line, in columns. */
  readonly indent: number
  /** Whether it looks like a heading without a number, and a series begins below it; or the format calls it a heading, and it has no number. */
  readonly headsSeries: boolean
  /** The level of a heading of the format, from 1; 0 where it is not known; null for a block that is none. */
  readonly level: number | null
  /** The next block after it that begins with a candidate; null where none does. */
  readonly nextMarked: number | null
}

/** Reads what the search asks of the blocks, from the last one to the first. */
export function featuresOf(
  source: Source,
  candidates: readonly Candidate[],
  contents: readonly BlockContents[],
  skipped: (block: number) => boolean,
  levels: Levels | null
): BlockFeatures[] {
  const features: BlockFeatures[] = new Array(contents.length)
  let nextMarked: number | null = null
  for (let block = contents.length - 1; block >= 0; block--) {
    const own = contents[block] as BlockContents
    const next = nextMarked === block + 1 ? candidates[(contents[nextMarked] as BlockContents).from] : undefined
    const level = levels?.[block] ?? null
    const plain = own.from === own.to && !skipped(block)
    features[block] = {
      from: own.from,
      to: own.to,
      sentences: own.sentences,
      lastClass: closingClass(source.text, source.blockStarts[block] as number, source.blockEnds[block] as number),
      indent: indentOf(source, source.blockStarts[block] as number),
      headsSeries: plain && (level !== null || (next?.ordinals.at(-1) === 1 && isTitleLine(source, block))),
      level,
      nextMarked
    }
    if (own.from < own.to && candidates[own.from]?.place === place.line) nextMarked = block
  }
  return features
}

/** 表 1-1 and 图二 stand above a table or below a picture. */
const caption = /^[图圖表]\s?[\d一二三四五六七八九十]/

/** An unnumbered heading is short. */
const longestPlainHeading = 20

/** Whether a block is short, and has no punctuation that parts sentences or clauses, but for the colon of a label. */
function isTitleLine({text, blockStarts, blockEnds}: Source, block: number): boolean {
  const start = blockStarts[block] as number
  const blockEnd = blockEnds[block] as number
  const end = classAt(text, blockEnd - 1) & colon ? blockEnd - 1 : blockEnd
  if (afterLetters(text, start, longestPlainHeading, end) < end || caption.test(text.slice(start, start + 4)))
    return false
  return !standsIn(text, start, end, sentenceEnd | semicolon | colon | comma)
}

/** The class of the last character, or of the one before a closing quote or bracket. */
function closingClass(text: string, start: number, end: number): number {
  const bits = classAt(text, end - 1)
  return bits & (closeQuote | closeBracket) && end - 2 >= start ? classAt(text, end - 2) || bits : bits
}
