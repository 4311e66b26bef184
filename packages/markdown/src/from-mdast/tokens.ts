import type * as mdast from 'mdast'
import {piecesOf} from './pieces.js'

/** A piece of the content of a block, as it is read. `at` is where it begins in the source, in UTF-16 code units. */
export type Token =
  | TextToken
  | {readonly type: 'lineEnd'}
  /** A comment, which no reader sees. */
  | {readonly type: 'comment'}
  /** Where emphasis or strong emphasis begins or ends. */
  | StyleToken
  /** A picture: it is not read. */
  | {readonly type: 'picture'; readonly at: number; readonly end: number}

interface TextToken {
  readonly type: 'text'
  readonly value: string
  /** -1 where it stands nowhere in the source. */
  readonly at: number
  /** How many UTF-16 code units it spans in the source, where these are not as many as it has. */
  readonly length?: number
}

interface StyleToken {
  readonly type: 'style'
  readonly opens: boolean
  readonly at: number
  /** Whether it is written as `**`. */
  readonly strong: boolean
  /** Whether Markdown takes the characters for text: see `lines.ts`. */
  readonly literal: boolean
}

/** A node that waits to be read, or what stands behind one. */
type Waiting = mdast.Nodes | Token

/** The content of a block as pieces in their order. Nodes stand in each other as deep as a text wants, so none is read by recursion. */
export function tokensOf(children: readonly mdast.Nodes[], source: string): Token[] {
  const tokens: Token[] = []
  const waiting: Waiting[] = [...children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isToken(node)) tokens.push(node)
    else if (node.type === 'text') readText(node, source, tokens)
    else if ('children' in node) {
      const [before, after] = around(node, source)
      if (after) waiting.push(after)
      for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index] as mdast.Nodes)
      if (before) tokens.push(before)
    } else readLeaf(node, source, tokens)
  }
  return tokens
}

function isToken(node: Waiting): node is Token {
  return (
    node.type === 'style' ||
    node.type === 'lineEnd' ||
    node.type === 'comment' ||
    node.type === 'picture' ||
    'at' in node
  )
}

function readLeaf(node: mdast.Nodes, source: string, tokens: Token[]): void {
  const at = startOf(node)
  switch (node.type) {
    case 'break':
      tokens.push({type: 'lineEnd'})
      return
    case 'html':
      if (/^<br\b/i.test(node.value)) tokens.push({type: 'lineEnd'})
      else if (/^<[!?]/.test(node.value)) tokens.push({type: 'comment'})
      return
    case 'image':
    case 'imageReference':
      tokens.push({type: 'picture', at, end: endOf(node)})
      return
    case 'inlineCode':
      tokens.push({type: 'text', value: node.value.replace(/[\r\n]+/g, ' '), at: pastFence(node, source)})
      return
    default:
      // [^1] and nodes of other extensions (mathematics): as they are written
      tokens.push({type: 'text', value: source.slice(at, endOf(node)).replace(/\s*[\r\n]+\s*/g, ' '), at})
  }
}

/** Where code begins behind its backticks, and behind the blank that parts them from backticks of its own. */
function pastFence(node: mdast.InlineCode, source: string): number {
  if (node.position === undefined) return -1
  let start = startOf(node)
  while (source.charAt(start) === '`') start++
  return /^[ \r\n]/.test(source.charAt(start)) && !/^[ \r\n]/.test(node.value) ? start + 1 : start
}

/** A text, a line at a time, and the stars in it that Markdown did not take for emphasis. */
function readText(node: mdast.Text, source: string, tokens: Token[]): void {
  const at = startOf(node)
  const starts = node.position ? lineStarts(node.value, at, source) : []
  for (const [index, line] of node.value.split(lineEnds).entries()) {
    if (index > 0) tokens.push({type: 'lineEnd'})
    if (node.position) readLine(line, starts[index] ?? at, source, tokens)
    else tokens.push({type: 'text', value: line, at: -1})
  }
}

const lineEnds = /\r\n?|\n/

/** Where the lines of a text begin in the source: behind what Markdown skips at the beginning of a line. */
function lineStarts(value: string, at: number, source: string): number[] {
  const starts = [at]
  if (!lineEnds.test(value)) return starts
  let end = at
  for (const line of value.split(lineEnds).slice(1)) {
    const next = /\r\n?|\n/g
    next.lastIndex = end
    const found = next.exec(source)
    if (!found) return starts
    const start = found.index + found[0].length
    const skipped = /[ \t>]*/y
    skipped.lastIndex = start
    end = start + (source.startsWith(line, start) ? 0 : (skipped.exec(source)?.[0].length ?? 0))
    starts.push(end)
  }
  return starts
}

function readLine(line: string, at: number, source: string, tokens: Token[]): void {
  // where the source has escapes or references, an escaped star could not be told from another
  if (!source.startsWith(line, at)) {
    for (const piece of piecesOf(line, at, source)) tokens.push({type: 'text', ...piece})
    return
  }
  let start = 0
  for (const {0: stars, index} of line.includes('**') ? line.matchAll(/\*+/g) : []) {
    if (stars.length !== 2) continue
    if (index > start) tokens.push({type: 'text', value: line.slice(start, index), at: at + start})
    tokens.push({type: 'style', opens: true, at: at + index, strong: true, literal: true})
    start = index + 2
  }
  if (start < line.length) tokens.push({type: 'text', value: line.slice(start), at: at + start})
}

/** What stands before and behind the content of a node. */
function around(node: mdast.Parents, source: string): [before?: Token, after?: Token] {
  const at = startOf(node)
  const end = endOf(node)
  const style = {type: 'style', strong: node.type === 'strong', literal: false} as const
  if (node.type === 'strong' || node.type === 'emphasis') {
    const first = node.children[0]?.position?.start.offset ?? at
    if (node.type === 'emphasis' && isMultiplication(source, at, first)) return asWritten('*', at, end)
    return [
      {...style, opens: true, at},
      {...style, opens: false, at: end - (node.type === 'strong' ? 2 : 1)}
    ]
  }
  // 3~5天、10~20人: one tilde is a dash between numbers, whatever a reader of Markdown makes of it
  if (node.type === 'delete' && source.charAt(at) === '~' && source.charAt(at + 1) !== '~')
    return asWritten('~', at, end)
  return []
}

/** 5*3*2: a star between digits multiplies. */
function isMultiplication(source: string, at: number, first: number): boolean {
  return first === at + 1 && source.charAt(at) === '*' && /^\d\*\d/.test(source.slice(Math.max(0, at - 1), at + 2))
}

function asWritten(value: string, at: number, end: number): [Token, Token] {
  return [
    {type: 'text', value, at},
    {type: 'text', value, at: end - 1}
  ]
}

/** How many comments stand among the pieces. */
export function countComments(tokens: readonly Token[]): number {
  return tokens.reduce((count, {type}) => (type === 'comment' ? count + 1 : count), 0)
}

/** Where a node begins in the source. */
export function startOf(node: mdast.Nodes): number {
  return node.position?.start.offset ?? 0
}

/** Where a node ends in the source. */
export function endOf(node: mdast.Nodes): number {
  return node.position?.end.offset ?? startOf(node)
}
