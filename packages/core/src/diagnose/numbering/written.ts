import {applyEdits} from '../../fix/apply-edits.js'
import type {Edit} from '../../fix/types.js'
import type {Construct} from '../../markers/complete.js'
import type {MarkerParts} from '../../markers/parts.js'
import {type Numeral, numerals} from '../../numerals/index.js'
import {writeLike} from '../../numerals/write-like.js'
import type {DiagnosticCause} from '../types.js'
import type {NumberedMarker} from './types.js'

/** A marker as the cause of an expectation. */
export function causeOf({marker}: NumberedMarker): DiagnosticCause {
  return {position: marker.position, text: marker.value}
}

/** The marker with other numbers, written as those of its series are; null where it has no form for them. */
export function renumbered(marker: NumberedMarker, due: readonly number[]): string | null {
  const {parts, construct} = marker
  if (parts === null) return null
  const {value, ordinals} = marker.marker
  const edits = numberEdits({text: value, parts, construct, ordinals}, due, examplesFor(marker))
  return edits === null ? null : applyEdits(value, edits)
}

/** A marker as it is written somewhere: in the tree, or in the source. */
export interface WrittenMarker {
  readonly text: string
  readonly parts: MarkerParts
  readonly construct: Construct
  readonly ordinals: readonly number[]
}

/** The edits that give a marker other numbers, as offsets into it; null where it has no form for them. */
export function numberEdits(
  written: WrittenMarker,
  due: readonly number[],
  examples: readonly string[]
): Edit[] | null {
  const {construct, ordinals} = written
  if (ordinals.length !== due.length) return null
  if (construct.chained === true) return chainEdits(written, due)
  const {text, parts} = written
  const edits: Edit[] = []
  if (due[0] !== ordinals[0]) {
    const number =
      parts.numeral === null
        ? wordFor(construct, due[0] as number)
        : writeLike(rightNumeral(parts.numeral), due[0] as number, examples)
    if (number === null) return null
    edits.push({...parts.number, text: number})
  }
  if (due.length > 1 && due.at(-1) !== ordinals.at(-1)) {
    const suffix = suffixEdit(text, parts, due.at(-1) as number)
    if (suffix === null) return null
    edits.push(suffix)
  }
  return edits.sort((one, other) => one.start - other.start)
}

/** ニ only looks like 二: a number that is written anew is written in the characters that it stands for. */
function rightNumeral(numeral: Numeral): Numeral {
  return numeral === numerals.hanLookAlike ? numerals.han : numeral
}

/** The last number of 之一之二. */
function suffixEdit(text: string, {suffixes}: MarkerParts, due: number): Edit | null {
  if (suffixes === null) return null
  const written = /[^之\s-]+$/.exec(text.slice(suffixes.start, suffixes.end))?.[0] ?? ''
  const numeral = /\d/.test(written) ? numerals.arabic : numerals.han
  const number = writeLike(numeral, due, [written])
  return number === null ? null : {start: suffixes.end - written.length, end: suffixes.end, text: number}
}

/** The word that stands for a number: 其次 for 2. */
function wordFor({words}: Construct, number: number): string | null {
  return Object.keys(words ?? {}).find((word) => words?.[word] === number) ?? null
}

/** Each number of a chain that changes: 3 and 1 in 3.1. */
function chainEdits({text, parts, ordinals}: WrittenMarker, due: readonly number[]): Edit[] | null {
  const edits: Edit[] = []
  let start = parts.number.start
  for (const [level, piece] of text
    .slice(parts.number.start, parts.number.end)
    .split(/[.．﹒]/)
    .entries()) {
    if (due[level] !== ordinals[level]) {
      const numeral: Numeral = /[A-ZＡ-Ｚ]/.test(piece) ? numerals.latinUpper : numerals.arabic
      const number = writeLike(numeral, due[level] as number, [piece])
      if (number === null) return null
      edits.push({start, end: start + piece.length, text: number})
    }
    start += piece.length + 1
  }
  return edits
}

/** As many numbers as these tell how a series is written. */
const mostExamples = 12

/** How the numbers around a marker in its series are written, the nearest first. */
export function examplesFor({series, place}: NumberedMarker): string[] {
  const examples: string[] = []
  const {markers} = series
  for (let distance = 1; examples.length < mostExamples; distance++) {
    const around = [markers[place - distance], markers[place + distance]]
    if (around.every((each) => each === undefined)) break
    for (const each of around)
      if (each !== undefined && each.parts !== null)
        examples.push(each.marker.value.slice(each.parts.number.start, each.parts.number.end))
  }
  return [...examples, ...series.otherExamples]
}
