/**
 * Text beside links and anchors. A line is judged as a whole, as it will stand in the file: what links and tags are made of
 * counts for the text around them (`!` before a link makes a picture of it), and is not escaped itself.
 */
import type {Link, Parents, PhrasingContent, Text} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {escapeOffsets, type TextPlace, withEscapes} from './escape.js'

/** A line of a paragraph or a heading: what stands in the file for each of its nodes. */
export type WrittenLine = ReadonlyMap<PhrasingContent, string>

/**
 * How the nodes of a line are written; null where they are others than texts, links to ids, and anchors. Each line is judged
 * once while a document is written.
 */
export function lineOf(parent: Parents, place: TextPlace, state: State): WrittenLine | null {
  const lines = known.get(state) ?? new Map<Parents, WrittenLine | null>()
  known.set(state, lines)
  let line = lines.get(parent)
  if (line === undefined) {
    line = writtenLine(parent.children as PhrasingContent[], place)
    lines.set(parent, line)
  }
  return line
}

const known = new WeakMap<State, Map<Parents, WrittenLine | null>>()

/** A piece of a line: text that may need escapes between what needs none. */
interface Piece {
  readonly node: PhrasingContent
  readonly before: string
  readonly text: string
  readonly after: string
}

function writtenLine(children: readonly PhrasingContent[], place: TextPlace): WrittenLine | null {
  const pieces: Piece[] = []
  for (const node of children) {
    const piece = pieceOf(node)
    if (piece === null) return null
    pieces.push(piece)
  }
  const whole = pieces.map(({before, text, after}) => before + text + after).join('')
  if (whole === '' || /^\s|[\t\n\r]|\s$/.test(whole)) return null
  const offsets = escapeOffsets(whole, place)
  const firstBracket = firstInText(pieces, '[')
  const line = new Map<PhrasingContent, string>()
  let start = 0
  let next = 0
  for (const [index, {node, before, text, after}] of pieces.entries()) {
    const from = start + before.length
    const to = from + text.length
    const own: number[] = []
    for (; next < offsets.length && (offsets[next] as number) < to; next++) {
      const offset = offsets[next] as number
      // a bracket that closes none of the text would close one of a link
      const isNeeded = whole.charAt(offset) !== ']' || (firstBracket !== -1 && firstBracket < offset)
      if (offset >= from && isNeeded) own.push(offset - from)
    }
    if (makesPicture(text, own, pieces[index + 1])) own.push(text.length - 1)
    line.set(node, before + withEscapes(text, own) + after)
    start = to + after.length
  }
  return line
}

/** Whether a text ends with a mark that makes a picture of the link behind it. */
function makesPicture(text: string, escaped: readonly number[], next: Piece | undefined): boolean {
  return text.endsWith('!') && next?.before === '[' && escaped.at(-1) !== text.length - 1
}

function pieceOf(node: PhrasingContent): Piece | null {
  if (node.type === 'text') return {node, before: '', text: node.value, after: ''}
  if (node.type === 'html') return anchor.test(node.value) ? {node, before: node.value, text: '', after: ''} : null
  if (node.type !== 'link') return null
  const label = labelOf(node)
  return label === null ? null : {node, before: '[', text: label, after: `](${node.url})`}
}

/** The text of a link to an id in the same file; null for any other link. */
function labelOf({title, url, children}: Link): string | null {
  const [only] = children
  if (title || children.length !== 1 || only?.type !== 'text' || !idInFile.test(url)) return null
  return /[[\]]/.test(only.value) ? null : (only as Text).value
}

const anchor = /^(?:<a id="[^"<>\s]*">|<\/a>)$/
const idInFile = /^#[\p{Alphabetic}\p{Mark}\p{Decimal_Number}\p{Connector_Punctuation}-]+$/u

function firstInText(pieces: readonly Piece[], character: string): number {
  let start = 0
  for (const {before, text, after} of pieces) {
    const found = text.indexOf(character)
    if (found !== -1) return start + before.length + found
    start += before.length + text.length + after.length
  }
  return -1
}
