import type {Token} from './tokens.js'

/** A line of a block as it is read. */
export interface Line {
  readonly text: string
  /** Its parts, in order: where each begins in the line and in the source. */
  readonly parts: readonly Part[]
  /** How much of its beginning emphasis sets apart from the rest of it; 0 where it does not. */
  readonly styled: number
  /** The range of the source that its pictures span; null where it has none. */
  readonly pictures: {readonly start: number; readonly end: number; readonly count: number} | null
}

/** Part of a line, in UTF-16 code units: where it begins in the line and where in the source. */
export interface Part {
  readonly start: number
  readonly at: number
  /** How many it spans in the source, where these are not as many as in the line. */
  readonly length?: number
}

/** The lines of a block. Lines that hold nothing, not even a picture, are left out. */
export function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let depth = 0
  let line: Token[] = []
  const close = (): void => {
    const read = readLine(paired(line), depth)
    depth = read.depth
    if (read.line.text.trim() !== '' || read.line.pictures !== null) lines.push(read.line)
    line = []
  }
  for (const token of tokens) {
    if (token.type === 'lineEnd') close()
    else line.push(token)
  }
  close()
  return lines
}

/**
 * Pairs the stars of a line in their order, where Markdown left some of them over: a pair does not count for it where
 * punctuation stands inside and a letter outside, and so do all pairs of run-in headings in Chinese.
 *
 *     **一是抓早。**各级要…**二是抓实。**各级要…
 *     ^          ^         ^          ^
 *     open       close     open       close; Markdown takes the second and the third for a pair
 */
function paired(line: readonly Token[]): readonly Token[] {
  if (!line.some((token) => token.type === 'style' && token.literal)) return line
  const stars = line.flatMap((token, index) => (token.type === 'style' && token.strong ? [index] : []))
  const opens = new Set(stars.filter((_, count) => count % 2 === 0))
  const closes = stars.filter((index) => !opens.has(index))
  const pairs =
    opens.size === closes.length &&
    [...opens].every((index) => /^\S/.test(textAt(line, index + 1))) &&
    closes.every((index) => /\S$/.test(textAt(line, index - 1)))
  return line.map((token, index) => {
    if (token.type !== 'style' || !token.strong) return token
    if (pairs) return {...token, opens: opens.has(index), literal: false}
    return token.literal ? {type: 'text', value: '**', at: token.at} : token
  })
}

function textAt(line: readonly Token[], index: number): string {
  const token = line[index]
  return token?.type === 'text' ? token.value : ''
}

function readLine(tokens: readonly Token[], depthBefore: number): {line: Line; depth: number} {
  const parts: Part[] = []
  let text = ''
  let depth = depthBefore
  let styleStart = depth > 0 ? 0 : -1
  let styled = 0
  let pictures = null as Line['pictures']
  for (const token of tokens) {
    if (token.type === 'text') {
      const {at, length} = token
      parts.push({start: text.length, at, ...(length === undefined ? {} : {length})})
      text += token.value
    } else if (token.type === 'picture') {
      pictures = {start: pictures?.start ?? token.at, end: token.end, count: (pictures?.count ?? 0) + 1}
    } else if (token.type === 'style') {
      if (token.opens && depth === 0 && styleStart === -1) styleStart = text.length
      // one that begins where the other ends goes on with it
      if (token.opens && styled === text.length) styled = 0
      depth += token.opens ? 1 : -1
      if (depth === 0 && styled === 0) styled = text.length
    }
  }
  const begins = styleStart >= 0 && canPrecede.test(text.slice(0, styleStart))
  const parted = begins && styled > styleStart && text.slice(styled).trim() !== ''
  return {line: {text, parts, styled: parted ? styled : 0, pictures}, depth}
}

/** What may stand before the words that are set apart: blanks, and a number with what delimits it: （一）**加强领导。**各级… */
const canPrecede = /^\s*(?:\S{1,8}[、.．)）:：，,]|[①-⓿❶-➓㈠-㉃])?\s*$/u
