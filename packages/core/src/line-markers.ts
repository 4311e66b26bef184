import {matchesAt} from './characters.js'
import type {LineMarker} from './flattened.js'
import type {ConstructTable} from './markers/compile.js'
import type {Construct} from './markers/complete.js'
import {createNumberMemory} from './markers/match.js'
import {digitAt} from './numerals/arabic.js'
import {addReadings, type Candidate} from './scan.js'
import type {Source} from './source.js'

/** The readings of what stands at the beginning of a line. */
function readingsAt(text: string, table: ConstructTable, start: number, end: number): Candidate[] {
  const candidates: Candidate[] = []
  if (table.setOf[text.charCodeAt(start)] !== 0)
    addReadings({text, table, block: 0, start, end, candidates, memory: createNumberMemory(), numberEnd: -1}, start)
  return candidates
}

/** Whether a block begins with what could be a marker; with `certain`, in a form that raises no suspicion. */
export function beginsWithMarker(source: Source, table: ConstructTable, block: number, certain: boolean): boolean {
  const readings = readingsAt(
    source.text,
    table,
    source.blockStarts[block] as number,
    source.blockEnds[block] as number
  )
  return readings.some(({suspicions}) => !certain || suspicions.length === 0)
}

/** Whether a block is nothing but a marker of a list: a form with a delimiter or brackets, and none whose title stands below it. */
export function isLoneMarker(source: Source, table: ConstructTable, block: number): boolean {
  const start = source.blockStarts[block] as number
  const end = source.blockEnds[block] as number
  if (end - start > longestLoneMarker) return false
  return readingsAt(source.text, table, start, end).some(({end: markerEnd, construct}) => {
    const {chained, divides, untitled, outermost, numerals, close, delimiter, whole} = table.constructs[
      construct
    ] as Construct
    const listed = !chained && !divides && !untitled && !outermost && numerals !== undefined
    return markerEnd === end && (listed || whole !== undefined) && (close ?? delimiter ?? whole) !== undefined
  })
}

const longestLoneMarker = 8

/** A form this strong divides text at the beginning of a line; weaker ones need a line end to be seen. */
const leastStrength = 3

/** Lists inside sentences have lower forms than these. */
const lowestMajorRank = 60

/** What is no marker of a construct, and begins a line all the same. */
const withoutConstruct = {construct: -1, major: false, divides: false, first: false}

/** The marker with which a line could begin at an offset, in a form that raises no suspicion. */
export function lineMarkerAt(text: string, table: ConstructTable, offset: number, end: number): LineMarker | null {
  const contents = contentsHeadingEnd(text, offset)
  if (contents !== null) return {...withoutConstruct, end: contents, alone: true}
  const number = chainNumberEnd(text, offset)
  if (number !== null) return {...withoutConstruct, end: number, alone: false}
  for (const {construct, suspicions, ordinals, end: markerEnd} of readingsAt(text, table, offset, end)) {
    const {strength, rank, chained, divides, runsThrough} = table.constructs[construct] as Construct
    if (strength.line < leastStrength || suspicions.length > 0) continue
    const major = rank < lowestMajorRank || chained === true
    return {
      end: markerEnd,
      construct,
      major,
      divides: divides === true || runsThrough === true,
      first: ordinals[0] === 1,
      alone: false
    }
  }
  return null
}

/** 目　录 has a line of its own, though it bears no number. */
const contentsHeading = /目[^\S\n\r]*[录錄次](?=[^\S\n\r])/y

function contentsHeadingEnd(text: string, offset: number): number | null {
  return text.charAt(offset) === '目' && matchesAt(contentsHeading, text, offset) ? contentsHeading.lastIndex : null
}

/** 7　附则　7.1　本预案由…: a bare number is as good as the chain that it begins. */
const chainBelow = /(\d{1,2})[^\S\n\r]+\S{2,24}[^\S\n\r]+\1[.．]1(?!\d)/y

function chainNumberEnd(text: string, offset: number): number | null {
  if (digitAt(text, offset) < 0) return null
  chainBelow.lastIndex = offset
  const match = chainBelow.exec(text)
  return match === null ? null : offset + (match[1] as string).length
}
