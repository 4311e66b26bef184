import type * as mdast from 'mdast'
import {rankOf, type Settings, splitHeading} from './blocks.js'
import type {Row} from './document.js'
import type {Place} from './places.js'

/** What stands around a text and heads nothing, though a converter calls it a heading. */
const noHeadings: ReadonlySet<string> = new Set([
  'subtitle',
  'documentNumber',
  'byline',
  'date',
  'salutation',
  'closing',
  'signature',
  'attachments'
])

/** A heading longer than this is a paragraph, in UTF-16 code units. */
const longest = 80

/** A heading with a full stop is a sentence beyond this length. */
const longestTitle = 20

const endsSentence = /[。；;！!][”’」』）)]*\s*$/
const holdsSentence = /[。；][^”’」』）)]/

/**
 * A heading with the level that its place gives it. It becomes a paragraph only where its words are those of no heading:
 * a date, a salutation, a sentence with its full stop. One that only bears no number keeps a place below what it stands in.
 */
export function headingBlocks(
  block: mdast.Heading,
  row: Row,
  place: Place | undefined,
  {runIn}: Settings
): (mdast.Heading | mdast.Paragraph)[] {
  if (place === undefined) return [block]
  if (place.kind === 'title') return withRank(block, 1)
  if (place.kind === 'other') {
    const isNone = noHeadings.has(place.type) || (place.type === 'paragraph' && isSentence(row.line.text))
    return isNone ? [asParagraph(block)] : withRank(block, rankOf(place.depth + 1) ?? lowest)
  }
  if (!place.numbered && isSentence(row.line.text)) return [asParagraph(block)]
  withRank(block, rankOf(place.depth) ?? lowest)
  const behind = place.end === null ? '' : row.line.text.slice(place.end)
  return runIn === 'split' && place.end !== null && endsSentence.test(behind)
    ? splitHeading(block, row, place.end)
    : [block]
}

const lowest = 6

function withRank(block: mdast.Heading, rank: mdast.Heading['depth']): mdast.Heading[] {
  block.depth = rank
  return [block]
}

function asParagraph({children, position, data}: mdast.Heading): mdast.Paragraph {
  return {type: 'paragraph', children, ...(position ? {position} : {}), ...(data ? {data} : {})}
}

/** Whether a text is a sentence, or several: short words with a full stop can be a heading. */
function isSentence(text: string): boolean {
  const words = text.trim()
  if (words.length > longest || holdsSentence.test(words)) return true
  return /[。；;][”’」』）)]*$/.test(words) && (words.length > longestTitle || /[，,]/.test(words))
}
