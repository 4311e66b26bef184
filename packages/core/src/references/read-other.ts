import {matchesAt, skipBlanks} from '../characters.js'
import {readNumber} from '../markers/match.js'
import {afterNumberedAmount} from '../markers/references.js'
import {arabic} from '../numerals/arabic.js'
import {numerals} from '../numerals/index.js'
import {type PartRead, type Reading, readChain, readOrdinal, readUnitAndSuffixes} from './read-part.js'
import {memberPart, type PathRead, readPaths} from './read-path.js'
import type {ReferenceUnit} from './types.js'

/**
 * Reads the paths of the reference that begins at an offset. `isSent` says that the words before send the reader elsewhere,
 * 见 or 上文: then a number needs no word behind it.
 */
export function pathsAt(reading: Reading, start: number, isSent: boolean): PathRead[] {
  const character = reading.text.charAt(start)
  if (character === '附') return single(readAnnex(reading, start))
  if (/[A-Z\d]/.test(character)) return single(readNumberOfLevels(reading, start, isSent))
  const paths = readPaths(reading, start)
  if (character !== '（' && character !== '(') return paths
  if (paths.length > 0)
    return paths.every(({parts: [first]}) => first !== undefined && bracketedUnits.has(first.unit)) ? paths : []
  return isSent ? single(readMember(reading, start)) : []
}

/** What a number in brackets can be without 第: （二）项. */
const bracketedUnits: ReadonlySet<ReferenceUnit> = new Set(['clause', 'item', 'subItem', 'point'])

function single(part: PartRead | null): PathRead[] {
  return part === null ? [] : [{parts: [part], start: part.start, end: part.end, joined: undefined}]
}

/** Reads （二） alone, which 见 or 上文 stands before. */
function readMember(reading: Reading, start: number): PartRead | null {
  const number = readOrdinal(reading, start)
  return number === null ? null : memberPart(number, start)
}

/** What a number of all levels can be: 3.2.1节, 8.2条. 3.2点 and 3.2项 count something. */
const numberUnits: ReadonlySet<ReferenceUnit> = new Set(['chapter', 'section', 'article', 'clause'])

/** Reads 3.2.1节, and 3.2 alone where 见 stands before it and no amount comes of it. */
function readNumberOfLevels(reading: Reading, start: number, isSent: boolean): PartRead | null {
  const number = readChain(reading, start)
  if (number === null || matchesAt(afterNumberedAmount, reading.text, number.end)) return null
  const word = readUnitAndSuffixes(reading, number)
  const part = memberPart(number, start)
  if (word !== null && numberUnits.has(word.unit)) return {...part, end: word.end}
  return isSent && matchesAt(/[^\dA-Za-z]|$/y, reading.text, number.end) ? part : null
}

const annexNumerals = [numerals.han, arabic, numerals.latinUpper]

/** Reads 附件2, 附录A, 附表一. */
function readAnnex(reading: Reading, start: number): PartRead | null {
  reading.steps++
  const {text} = reading
  if (!matchesAt(/附[件录錄表图圖]/y, text, start)) return null
  const numberStart = skipBlanks(text, start + 2)
  const number = readNumber(annexNumerals, text, numberStart)
  if (number === null || matchesAt(/[.．]?\d/y, text, number.end)) return null
  return {
    unit: 'annex',
    relation: 'numbered',
    ordinals: [number.value],
    count: 1,
    bracketed: false,
    start,
    end: number.end,
    numberStart,
    numberEnd: number.end,
    word: text.slice(start, start + 2)
  }
}
