/**
 * The nastiest inputs of a construct, from its data: so a construct that is added has its own on the same day. Each is
 * what makes a careless reader look far ahead, keep many series open, or try every place again.
 */
import type {MarkerConstruct} from '@gangmu/core'
import {type NumeralName, writeNumber} from './numbers.js'
import {repeat, series} from './repeat.js'
import type {NastyInput} from './types.js'

export function nastyInputsOf(construct: MarkerConstruct): NastyInput[] {
  const marker = markerOf(construct)
  const inputs: Record<string, NastyInput['make']> = {
    ...parts(construct),
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

/** What few constructs have: openers alone, numbers that nothing closes, numbers of one character, words. */
function parts(construct: MarkerConstruct): Record<string, NastyInput['make']> {
  const {open, close, delimiter, words, numerals, whole} = construct
  const inputs: Record<string, NastyInput['make']> = {}
  if (open) {
    inputs['its openers again and again'] = (characters) =>
      series(characters, (number) => open[number % open.length] as string)
  }
  if (numerals && (close || delimiter)) {
    const number = writeNumber[numerals[0] as NumeralName]
    inputs['numbers that nothing closes'] = (characters) =>
      series(characters, (value) => shortest(open) + number(value))
  }
  if (numerals && whole && whole.length > 0) {
    const character = writeNumber[whole[0] as NumeralName]
    inputs['its markers of one character again and again'] = (characters) => series(characters, character)
  }
  if (words) {
    const list = Object.keys(words)
    inputs['the beginnings of its words'] = (characters) => repeat(characters, (list[0] as string).slice(0, -1))
    inputs['its words in turn'] = (characters) =>
      series(characters, (number) => `${list[number % list.length]}，修渠。`)
  }
  return inputs
}

/** Writes the marker of a number, in the shortest of the forms that the construct allows; words take turns. */
function markerOf(construct: MarkerConstruct): (value: number) => string {
  const {open, close, delimiter, optionalDelimiter, words, numerals, whole} = construct
  if (words) {
    const list = Object.keys(words)
    return (value) => list[(value - 1) % list.length] as string
  }
  if (!numerals) return writeNumber[whole?.[0] as NumeralName]
  const write = writeNumber[numerals[0] as NumeralName]
  const end = delimiter?.[0] ?? (construct.onlyBefore === undefined ? '' : (optionalDelimiter?.[0] ?? ''))
  return (value) => `${shortest(open)}${write(value)}${shortest(close)}${end}`
}

/** The first of the shortest forms; '' where a construct has none. */
function shortest(forms: readonly string[] = []): string {
  return [...forms].sort((a, b) => a.length - b.length)[0] ?? ''
}
