import type {HintedText} from '@gangmu/core'
import {firstWhere} from './ordered.js'
import type {LineEnd} from './types.js'

/** A text with another line end in the place of each LF; its hints move with it. */
export function withLineEnds({text, hints}: HintedText, lineEnd: LineEnd): HintedText {
  if (lineEnd === '\n') return {text, hints}
  if (lineEnd === '\r') return {text: text.replaceAll('\n', '\r'), hints}
  const breaks: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks.push(at)
  const moved = (offset: number) => offset + countBelow(breaks, offset)
  return {
    text: text.replaceAll('\n', '\r\n'),
    hints: hints.map((hint) => ({...hint, start: moved(hint.start), end: moved(hint.end)}))
  }
}

/** A text with one LF for each line end, and what its line ends were; LF where they were of several kinds. */
export function withoutLineEnds({text, hints}: HintedText): HintedText & {readonly lineEnd: LineEnd} {
  if (!text.includes('\r')) return {text, hints, lineEnd: '\n'}
  /** Where the CR of each CRLF stands. */
  const dropped: number[] = []
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) dropped.push(at)
  const moved = (offset: number) => offset - countBelow(dropped, offset)
  return {
    text: text.replace(/\r\n?/g, '\n'),
    hints: hints.map((hint) => ({...hint, start: moved(hint.start), end: moved(hint.end)})),
    lineEnd: lineEndOf(text, dropped.length)
  }
}

function lineEndOf(text: string, both: number): LineEnd {
  const feeds = text.split('\n').length - 1
  const returns = text.split('\r').length - 1
  if (feeds === both && returns === both) return '\r\n'
  return feeds === 0 ? '\r' : '\n'
}

/** How many of some places, in rising order, stand before an offset. */
function countBelow(places: readonly number[], offset: number): number {
  return firstWhere(places.length, (index) => (places[index] as number) >= offset)
}
