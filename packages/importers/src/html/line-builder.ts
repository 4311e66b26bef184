import type {Marker, Run} from './line.js'
import type {TextStyle} from './text-style.js'
import {collapsible, isWide, withoutInvisible} from './white-space.js'

/** Gathers the characters of one line, with its blanks collapsed as CSS does. */
export interface LineBuilder {
  /** Adds characters; `keep` keeps their blanks. */
  readonly add: (value: string, at: number, style: TextStyle, linked: boolean, keep: boolean) => void
  /** Whether there is anything but blanks. */
  readonly hasText: () => boolean
  readonly take: (number: {text: string; marker: Marker} | undefined) => BuiltLine
}

export interface BuiltLine {
  readonly text: string
  readonly at: number
  readonly linked: number
  readonly runs: readonly Run[]
}

interface Piece {
  readonly text: string
  readonly style: TextStyle
  readonly linked: boolean
}

/** Blanks of the source, as they are or as character references. */
const blanks =
  /(?:\s|\u200b|\ufeff|&(?:nbsp|ensp|emsp|thinsp|Tab|NewLine|#0*(?:160|12288|32|9|10|13|8203|8194|8195);?|#[xX]0*(?:a0|A0|3000|20|9|a|A|d|D|200[bB23]);?);?)*/y

/** Where the first character that is no blank stands, from the beginning of a text on. */
function visibleFrom(source: string, at: number): number {
  blanks.lastIndex = at
  return at + (blanks.exec(source)?.[0].length ?? 0)
}

/** @param source the page: it tells where a line begins, which the text with its references resolved does not */
export function createLineBuilder(source: string): LineBuilder {
  let pieces = createPieces()
  let at = -1
  return {
    add: (given, offset, style, linked, keep) => {
      const value = withoutInvisible(given)
      if (value === '') return
      if (at < 0 && /\S/.test(value)) at = visibleFrom(source, offset)
      if (keep) pieces.push(value, style, linked)
      else pieces.collapse(value, style, linked)
    },
    hasText: () => at >= 0,
    take: (number) => {
      const built = {...finish(pieces.all, number), at}
      pieces = createPieces()
      at = -1
      return built
    }
  }
}

interface Pieces {
  readonly all: readonly Piece[]
  readonly push: (value: string, style: TextStyle, linked: boolean) => void
  readonly collapse: (value: string, style: TextStyle, linked: boolean) => void
}

function createPieces(): Pieces {
  const all: Piece[] = []
  // A blank that waits for the character behind it: '' for none, '\n' for one with a line end in it.
  let blank: '' | ' ' | '\n' = ''
  let last = -1
  const push = (value: string, style: TextStyle, linked: boolean): void => {
    all.push({text: value, style, linked})
    last = value.charCodeAt(value.length - 1)
  }
  const word = (value: string, style: TextStyle, linked: boolean): void => {
    const wide = blank === '\n' && isWide(last) && isWide(value.charCodeAt(0))
    push(blank === '' || last < 0 || wide ? value : ` ${value}`, style, linked)
    blank = ''
  }
  const collapse = (value: string, style: TextStyle, linked: boolean): void => {
    let from = 0
    for (const {0: blanks, index} of value.matchAll(collapsible)) {
      if (index > from) word(value.slice(from, index), style, linked)
      blank = blanks.includes('\n') && blank !== ' ' ? '\n' : ' '
      from = index + blanks.length
    }
    if (from < value.length) word(value.slice(from), style, linked)
  }
  return {all, push, collapse}
}

function finish(pieces: readonly Piece[], number: {text: string} | undefined): Omit<BuiltLine, 'at'> {
  const whole = pieces
    .map((piece) => piece.text)
    .join('')
    .trimEnd()
  // A number takes the place of the indent.
  const indent = number === undefined ? 0 : whole.length - whole.trimStart().length
  const runs: Run[] = []
  let linked = 0
  let offset = 0
  for (const piece of pieces) {
    const length = Math.min(offset + piece.text.length, whole.length) - Math.max(offset, indent)
    offset += piece.text.length
    if (length <= 0) continue
    if (piece.linked) linked += length
    const before = runs.at(-1)
    if (before?.style === piece.style) runs[runs.length - 1] = {length: before.length + length, style: piece.style}
    else runs.push({length, style: piece.style})
  }
  const prefix = number?.text ?? ''
  const first = runs[0]
  if (first !== undefined && prefix !== '') runs[0] = {length: first.length + prefix.length, style: first.style}
  return {text: prefix + whole.slice(indent), linked, runs}
}
