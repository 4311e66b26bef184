import {matchesAt} from '../characters.js'
import {readNumber} from '../markers/match.js'
import {arabic} from '../numerals/arabic.js'
import {type Numeral, numerals} from '../numerals/index.js'
import {pathsAt} from '../references/read-other.js'
import {type PartRead, type Reading, readChain, readOrdinal} from '../references/read-part.js'
import {memberPart} from '../references/read-path.js'

/** A step of a query: a part by its number, or words of a title. */
export type Step =
  | {readonly kind: 'part'; readonly part: PartRead; readonly numeral: 'han' | 'arabic' | 'other'}
  | Words

export interface Words {
  readonly kind: 'words'
  readonly text: string
}

/** What stands between the members of a path: 第一章 总则 › 第三条 › （二）. */
const separators = [/\s*[›»→]\s*/, /\s*[>＞]\s*/]

/** The segments of a query that a separator parts. */
export function segmentsOf(query: string): string[] {
  const separator = separators.find((one) => one.test(query)) ?? /\n/
  return query
    .split(separator)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
}

const plain: readonly (readonly [Numeral, 'han' | 'arabic' | 'other'])[] = [
  [numerals.han, 'han'],
  [arabic, 'arabic'],
  [numerals.formal, 'other'],
  [numerals.stem, 'other'],
  [numerals.latinUpper, 'other'],
  [numerals.latinLower, 'other']
]

/** What ends a number that stands alone: its delimiter, the next marker, a blank or the end. */
const afterPlain = /[、.．，,)）]?(?=[\s（(①-⒛㈠-㈩]|第|$)|[、.．，,)）](?=\S)|(?=[\d０-９])/y

/** One character that is a number: ①, ㈠, ⑴, ⒈. */
const enclosed = [
  [numerals.parenthesisedHan, true],
  [numerals.parenthesised, true],
  [numerals.circled, false],
  [numerals.dotted, false]
] as const

/** The steps of a segment: 一（二）3 has three, 第一章 总则 two. */
export function stepsOf(segment: string): Step[] {
  const reading: Reading = {text: segment, steps: 0}
  const steps: Step[] = []
  for (let offset = 0; offset < segment.length; ) {
    if (/[\s、，,.．]/.test(segment.charAt(offset))) {
      offset++
      continue
    }
    const read = readParts(reading, offset)
    if (read.length === 0) {
      const text = /^\S+/.exec(segment.slice(offset))?.[0] ?? ''
      steps.push({kind: 'words', text})
      offset += text.length
      continue
    }
    for (const step of read) steps.push(step)
    offset = (read.at(-1) as (typeof read)[number]).part.end
  }
  return steps
}

type PartStep = Exclude<Step, Words>

function readParts(reading: Reading, start: number): PartStep[] {
  const {text} = reading
  const character = text.charAt(start)
  if (character === '第' || character === '附') {
    const [path] = pathsAt(reading, start, true)
    return path === undefined ? [] : path.parts.map((part) => ({kind: 'part', part, numeral: numeralAt(text, part)}))
  }
  const part = readBracketed(reading, start) ?? readEnclosed(text, start) ?? readLevels(reading, start)
  if (part !== null) return [{kind: 'part', part, numeral: numeralAt(text, part)}]
  return readPlain(text, start)
}

function numeralAt(text: string, {numberStart}: PartRead): PartStep['numeral'] {
  if (numerals.han.first.includes(text.charAt(numberStart))) return 'han'
  return arabic.first.includes(text.charAt(numberStart)) ? 'arabic' : 'other'
}

function readBracketed(reading: Reading, start: number): PartRead | null {
  const number = readOrdinal(reading, start)
  return number?.bracketed === true ? memberPart(number, start) : null
}

function readEnclosed(text: string, start: number): PartRead | null {
  for (const [numeral, bracketed] of enclosed) {
    const number = numeral.read(text, start)
    if (number !== null) return partFrom(start, number.value, number.end, bracketed)
  }
  return null
}

function readLevels(reading: Reading, start: number): PartRead | null {
  const number = readChain(reading, start)
  return number !== null && matchesAt(/[.．、]?(?:\s|$)|[^\d.．]/y, reading.text, number.end)
    ? memberPart(number, start)
    : null
}

function readPlain(text: string, start: number): PartStep[] {
  for (const [numeral, name] of plain) {
    const number = readNumber([numeral], text, start)
    if (number === null || !matchesAt(afterPlain, text, number.end)) continue
    return [{kind: 'part', part: partFrom(start, number.value, number.end, false), numeral: name}]
  }
  return []
}

function partFrom(start: number, value: number, end: number, bracketed: boolean): PartRead {
  const place = {start, end, numberStart: start, numberEnd: end}
  return {unit: 'member', relation: 'numbered', ordinals: [value], count: 1, bracketed, ...place}
}
