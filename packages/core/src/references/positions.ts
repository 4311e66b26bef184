import {isBlankAt} from '../characters.js'
import {createLocator} from '../source.js'
import type {Position, Text} from '../types.js'
import type {TextRun} from './runs.js'
import type {TextSpan} from './types.js'

/** Gives places in the source for ranges of a run; asked for runs and ranges in document order. */
export type Locate = (run: TextRun, start: number, end: number) => Position

/**
 * Makes places of ranges of text. A Text whose lines were joined is compared with the source, character by character: the
 * line ends and the indents in it are not in its value.
 */
export function createLocate(source: string | undefined): Locate {
  const position = source === undefined ? null : createLocator({lines: lineStarts(source)})
  const offsets = new WeakMap<Text, Uint32Array | null>()
  const offsetsIn = (leaf: Text): Uint32Array | null => {
    let known = offsets.get(leaf)
    if (known === undefined) {
      known = source === undefined ? null : aligned(leaf, source)
      offsets.set(leaf, known)
    }
    return known
  }
  const placeIn = placer(source !== undefined)
  return (run, start, end) => {
    const spans = spansOf(run, start, end)
    const first = spans[0] as TextSpan
    const last = spans.at(-1) as TextSpan
    const from = placeIn(first.leaf, first.start, offsetsIn(first.leaf))
    // just past the last character, not at the next one: a line end may stand between them
    const to = placeIn(last.leaf, last.end - 1, offsetsIn(last.leaf))
    if (from !== null && to !== null) {
      if (position !== null) return position(from, to + 1)
      return {start: along(first.leaf, from), end: along(last.leaf, to + 1)}
    }
    return {start: {...first.leaf.position.start}, end: {...last.leaf.position.end}}
  }
}

/** The characters of a range of a run, leaf by leaf. */
export function spansOf({leaves, starts}: TextRun, start: number, end: number): TextSpan[] {
  const spans: TextSpan[] = []
  let low = 0
  for (let high = leaves.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= start) low = middle
    else high = middle - 1
  }
  for (let index = low; index < leaves.length && (starts[index] as number) < end; index++) {
    const leaf = leaves[index] as Text
    const from = Math.max(0, start - (starts[index] as number))
    const to = Math.min(leaf.value.length, end - (starts[index] as number))
    if (from < to) spans.push({leaf, start: from, end: to})
  }
  return spans
}

/** The offset in the source of a character of a Text; null where only the source tells, and it is not known. */
function placer(hasSource: boolean) {
  return ({position: {start, end}, value}: Text, index: number, offsets: Uint32Array | null): number | null => {
    if (offsets !== null) return offsets[index] as number
    // a line end between Latin words is one blank in the value: as long as what stands there
    const isWhole = end.offset - start.offset === value.length && (hasSource || start.line === end.line)
    return isWhole ? start.offset + index : null
  }
}

function along({position: {start}}: Text, offset: number): Position['start'] {
  return {line: start.line, column: start.column + offset - start.offset, offset}
}

/**
 * Where each character of a Text stands in the source; null where the Text stands on one line as it is, or is not what
 * stands there (a converted tree).
 *
 *     source  依照第十⏎　　二条      value  依照第十二条
 */
function aligned({value, position}: Text, source: string): Uint32Array | null {
  const {start, end} = position
  if (end.offset - start.offset === value.length) return null
  const offsets = new Uint32Array(value.length)
  let offset = start.offset
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    while (offset < end.offset && source.charCodeAt(offset) !== code && isBlankAt(source, offset)) offset++
    offsets[index] = Math.min(offset, end.offset)
    if (source.charCodeAt(offset) === code && offset < end.offset) offset++
    // a blank between Latin words stands for the line end before them
    else if (code !== 0x20) return null
  }
  return offsets
}

const lineEnd = /\r\n?|\n/g

function lineStarts(source: string): number[] {
  const starts = [0]
  for (const {0: found, index} of source.matchAll(lineEnd)) starts.push(index + found.length)
  return starts
}
