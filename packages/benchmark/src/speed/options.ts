import {parseArgs} from 'node:util'
import {measureNames} from './measures.js'
import {type ShapeName, shapeNames} from './texts/index.js'

/** What `npm run bench` is asked for. */
export interface Options {
  /** Bytes of UTF-8. */
  readonly bytes: number
  readonly shapes: readonly ShapeName[]
  /** What to measure; see measures.ts. */
  readonly only: readonly string[]
  /** Where to write the figures; the usual place where it is not given. */
  readonly json?: string
  /** Whether to make do with short measurements. */
  readonly quick: boolean
  readonly seed: number
}

const usualMegabytes = 10
const quickMegabytes = 1

/** The options, or what is wrong with them. */
export function readOptions(words: readonly string[]): Options | {problem: string} {
  try {
    const {values} = parseArgs({
      args: [...words],
      options: {
        size: {type: 'string'},
        shape: {type: 'string', multiple: true, default: []},
        only: {type: 'string', multiple: true, default: []},
        json: {type: 'string'},
        quick: {type: 'boolean', default: false},
        seed: {type: 'string', default: '1'}
      }
    })
    const {quick, json} = values
    return {
      bytes: sizeFrom(values.size ?? String(quick ? quickMegabytes : usualMegabytes)),
      shapes: namesFrom('shape', values.shape, shapeNames),
      only: namesFrom('measure', values.only, measureNames),
      quick,
      seed: seedFrom(values.seed),
      ...(json === undefined ? {} : {json})
    }
  } catch (error) {
    return {problem: (error as Error).message}
  }
}

/** Bytes from a number of megabytes: of 1,000,000 bytes each. */
function sizeFrom(word: string): number {
  const megabytes = Number(word)
  if (word.trim() === '' || !(megabytes >= 0.01 && megabytes <= 100)) {
    throw new RangeError(`cannot use ${word} as --size, expected a number of MB from 0.01 to 100`)
  }
  return Math.round(megabytes * 1_000_000)
}

function seedFrom(word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new RangeError(`cannot use ${word} as --seed, expected a whole number`)
  return Number(word)
}

/** Names that are given one by one or with commas between them; all of them where none is given. */
function namesFrom<Name extends string>(
  what: string,
  given: readonly string[],
  known: readonly Name[]
): readonly Name[] {
  const names = given.flatMap((word) => word.split(','))
  const unknown = names.filter((name) => !known.includes(name as Name))
  if (unknown.length > 0) {
    throw new RangeError(`no ${what} is named ${unknown.join(', ')}, expected one of ${known.join(', ')}`)
  }
  return names.length === 0 ? known : known.filter((name) => names.includes(name))
}
