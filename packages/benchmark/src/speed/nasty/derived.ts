/**
 * The nastiest inputs of a construct, from its data: so a construct that is added has its own on the same day. Each is
 * what makes a careless reader look far ahead, keep many series open, or try every place again.
 */
import type {MarkerConstruct} from '@gangmu/core'
import {writeNumber} from './numbers.js'
import {repeat, series} from './repeat.js'
import type {NastyInput} from './types.js'

export function nastyInputsOf(construct: MarkerConstruct): NastyInput[] {
  const marker = markerOf(construct)
  const inputs: Record<string, NastyInput['make']> = {
    ...openings(construct),
    'its first marker again and again': (characters) => repeat(characters, marker(1)),
    'its first marker on every line': (characters) => repeat(characters, `${marker(1)}\n`),
    'its first marker before a title on every line': (characters) => repeat(characters, `${marker(1)}　修渠\n`),
    'growing numbers on lines': (characters) => series(characters, (number) => `${marker(number)}　修渠\n`),
    'growing numbers in one line': (characters) => series(characters, (number) => `${marker(number)}修渠。`),
    'falling numbers in one line': (characters) => series(characters, (number) => `${marker(999 - (number % 999))}渠，`)
  }
  return Object.entries(inputs).map(([name, make]) => ({
    name: `${construct.name}: ${name}`,
    construct: construct.name,
    make
  }))
}

/** What begins like a marker and is none: the openers alone, and numbers that nothing closes. */
function openings(construct: MarkerConstruct): Record<string, NastyInput['make']> {
  const {open, close, delimiter, words, numerals} = construct
  const inputs: Record<string, NastyInput['make']> = {}
  const first = open?.[0] ?? ''
  if (open) {
    inputs['its openers again and again'] = (characters) =>
      series(characters, (number) => open[number % open.length] as string)
  }
  if (numerals && (close || delimiter)) {
    const number = writeNumber[numerals[0] as keyof typeof writeNumber]
    inputs['numbers that nothing closes'] = (characters) => series(characters, (value) => first + number(value))
  }
  if (words) {
    const list = Object.keys(words)
    inputs['the beginnings of its words'] = (characters) => repeat(characters, (list[0] as string).slice(0, -1))
    inputs['its words in turn'] = (characters) =>
      series(characters, (number) => `${list[number % list.length]}，修渠。`)
  }
  return inputs
}

/** Writes the marker of a number, in the first of the forms that the construct allows; words take turns. */
function markerOf(construct: MarkerConstruct): (value: number) => string {
  const {open, close, delimiter, optionalDelimiter, words, numerals, whole} = construct
  if (words) {
    const list = Object.keys(words)
    return (value) => list[(value - 1) % list.length] as string
  }
  if (!numerals) return writeNumber[whole?.[0] as keyof typeof writeNumber]
  const write = writeNumber[numerals[0] as keyof typeof writeNumber]
  const end = delimiter?.[0] ?? (construct.onlyBefore === undefined ? '' : (optionalDelimiter?.[0] ?? ''))
  return (value) => `${open?.[0] ?? ''}${write(value)}${close?.[0] ?? ''}${end}`
}
