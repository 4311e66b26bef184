import type {BlockRoleHint} from '../hints/blocks.js'
import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'

/** What the format says for some lines as the title of the document, or against them. */
export type TitleHints = (first: number, last: number) => number

/** What is called a title in the format, whole; and some lines of it alone. */
const whole = 3
const part = -1

/** A heading of the highest level, where no other has that level; any heading. */
const highest = 1.5
const heading = 0.5

/** A heading that has its own text below it, and another one without a number beside it. */
const sibling = -1.5

/** Reads what the format tells of the title; null where it tells nothing. */
export function createTitleHints(
  lines: Lines,
  kinds: readonly BlockKind[],
  roles: readonly BlockRoleHint[]
): TitleHints | null {
  const levels = roles.map(({level}) => level)
  const hasTitle = roles.some(({title}) => title)
  // Folded: a call takes no more arguments than the stack has room for.
  const top = levels.reduce<number>((least, level) => Math.min(least, level ?? least), Number.POSITIVE_INFINITY)
  if (!hasTitle && top === Number.POSITIVE_INFINITY) return null
  const lastAtTop = levels.lastIndexOf(top)
  const isPlain = (block: number) => levels[block] !== null && kinds[block] === 'text' && !lines.beginsMarker(block)
  const lastPlain = levels.findLastIndex((_, block) => isPlain(block))
  return (first, last) => {
    const inside = roles.slice(first, last + 1)
    if (hasTitle) {
      if (!inside.every(({title}) => title)) return 0
      return roles[first - 1]?.title || roles[last + 1]?.title ? part : whole
    }
    if (inside.some(({level}) => level === null)) return 0
    if (levels[first] === top && lastAtTop <= last) return highest
    const hasText = kinds[last + 1] === 'text' && levels[last + 1] === null && isSentence(lines, last + 1)
    return hasText && lastPlain > last ? sibling : heading
  }
}

function isSentence({short, line}: Lines, block: number): boolean {
  return !short(block) || /[。；：！？]$/.test(line(block))
}
