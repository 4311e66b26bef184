import type {BlockRoleHint} from '../hints/blocks.js'
import type {Levels} from '../hints/levels.js'
import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'

/** A heading that is a sentence has fewer characters than text has. */
const longestSentence = 36

/** Where so many of the headings are text, or so many of the lines headings of one level, a program has made them, and none counts. */
const mostText = 1 / 3
const mostLines = 0.7

/**
 * What becomes of the headings of the format: by block the level, 0 where it is not known, null where the block is none. Null
 * as a whole where the document has none, or where too many of them are paragraphs of text.
 *
 * Converters give every heading one level: then it says nothing.
 */
export function weighHeadings(
  {count, line, short}: Lines,
  kinds: readonly BlockKind[],
  roles: readonly BlockRoleHint[]
): Levels | null {
  const levels: (number | null)[] = new Array(count).fill(null)
  const told = new Set<number>()
  let lines = 0
  let headings = 0
  let text = 0
  for (let block = 0; block < count; block++) {
    const {level} = roles[block] as BlockRoleHint
    if (kinds[block] === 'text') lines++
    if (level === null || kinds[block] !== 'text') continue
    headings++
    if (!short(block) || isSentence(line(block))) {
      text++
      continue
    }
    levels[block] = level
    told.add(level)
  }
  if (headings === text || text > headings * mostText) return null
  // a plain outline has several levels
  if (told.size < 2 && headings > lines * mostLines) return null
  return told.size > 1 ? levels : levels.map((level) => (level === null ? null : 0))
}

function isSentence(line: string): boolean {
  return line.length > longestSentence && /[。；;，,]$/.test(line)
}
