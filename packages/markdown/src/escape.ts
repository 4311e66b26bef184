/**
 * Escapes for a text that is all of a paragraph, a heading or a cell of a table.
 *
 * remark-stringify escapes every character that could mean something somewhere: 国发[2019]4号, 5*3 and C# would get
 * backslashes. What stands alone in one line can be judged as a whole, so only what would be read as Markdown is
 * escaped. Strikethrough and task lists of GitHub count too: 「3~5天、10~20人」 would be struck through there.
 */
import {inlineEscapes} from './escape-inline.js'

/** Where the text stands: it begins a paragraph, the first paragraph of a list item too, or is a heading or a cell of a table. */
export type TextPlace = 'paragraph' | 'listItem' | 'heading' | 'tableCell'

/** The text with the backslashes that it needs to be read as text. It has no line ends and no blanks at its ends. */
export function escapeText(value: string, place: TextPlace): string {
  return withEscapes(value, escapeOffsets(value, place))
}

/** The offsets of the characters that need a backslash, each once. */
export function escapeOffsets(value: string, place: TextPlace): number[] {
  const offsets = new Set(inlineEscapes(value))
  for (const offset of placeEscapes(value, place)) offsets.add(offset)
  return [...offsets].sort((left, right) => left - right)
}

/** A text with backslashes at some offsets, in order. */
export function withEscapes(value: string, offsets: readonly number[]): string {
  if (offsets.length === 0) return value
  const parts: string[] = []
  let start = 0
  for (const offset of offsets) {
    parts.push(value.slice(start, offset), '\\')
    start = offset
  }
  return parts.join('') + value.slice(start)
}

/** The offsets of the characters that mean something because of the place. */
function placeEscapes(value: string, place: TextPlace): number[] {
  if (place === 'heading') return closingSequence(value)
  if (place === 'tableCell') return [...value.matchAll(/\|/g)].map(({index}) => index)
  return blockStart(value, place)
}

/** Number signs at the end of a heading, which Markdown takes for its closing. */
function closingSequence(value: string): number[] {
  let start = value.length
  while (value.charAt(start - 1) === '#') start--
  const closes = start < value.length && (start === 0 || value.charAt(start - 1) === ' ')
  return closes ? [start] : []
}

/** What a line can begin with that makes it another block than a paragraph: the offset to escape is that of group 1's end. */
const blockStarts: readonly RegExp[] = [
  /^()#{1,6}(?: |$)/,
  /^()[-+*](?: |$)/,
  /^(\d{1,9})[.)](?: |$)/,
  /^()>/,
  /^()~~~/,
  // a thematic break
  /^()(?:(?:- *){3,}|(?:_ *){3,}|(?:\* *){3,})$/,
  // an HTML block
  /^()<[A-Za-z/!?]/,
  // a definition of a link or a footnote: brackets within its label may be escaped, so any later end counts
  /^()\[.*\]:/
]

function blockStart(value: string, place: TextPlace): number[] {
  // All of a fence: a part of it could pair with other backticks.
  const fence = /^`{3,}/.exec(value)?.[0].length ?? 0
  if (fence > 0) return Array.from({length: fence}, (_, index) => index)
  // A box of a task list, or a thematic break together with the bullet: `- --`.
  if (place === 'listItem' && /^\[[ xX]\] |^[- ]+$|^[* ]+$/.test(value)) return [0]
  for (const pattern of blockStarts) {
    const match = pattern.exec(value)
    if (match) return [match[1]?.length ?? 0]
  }
  return []
}
