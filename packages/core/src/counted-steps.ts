import type {Construct} from './markers/complete.js'
import type {Numeral} from './numerals/index.js'
import {tableFor} from './options.js'
import {pipeline, prepare} from './pipeline.js'
import {search} from './search/index.js'

/** What a reading of a text came to, counted: a test that times fails on another machine, and one that counts does not. */
export interface CountedSteps {
  /** Places of the text at which a number was tried. */
  readonly reads: number
  /** Blocks, and places inside them, at which the search decided. */
  readonly events: number
  /** Ways to go on that the search weighed: all of them, also those that `parse` gives up unweighed. */
  readonly moves: number
}

/** Counts the steps that grow with the markers and look-alikes of a text; what looks at characters alone is a pass over them. */
export function countSteps(text: string): CountedSteps {
  let reads = 0
  const counting = (numeral: Numeral): Numeral => ({
    ...numeral,
    read: (...given) => {
      reads++
      return numeral.read(...given)
    }
  })
  // the same list for the same list, as a number that was read with it is known again
  const lists = new Map<readonly Numeral[], readonly Numeral[]>()
  const countingAll = (list: readonly Numeral[] | undefined) => {
    if (list === undefined) return undefined
    const counted = lists.get(list) ?? list.map(counting)
    lists.set(list, counted)
    return counted
  }
  const table = tableFor({})
  const constructs = table.constructs.map(
    (construct): Construct => ({
      ...construct,
      numerals: countingAll(construct.numerals),
      whole: countingAll(construct.whole)
    })
  )
  const {context, anatomy} = prepare(pipeline, text, {...table, constructs})
  let events = 0
  let moves = 0
  const observer = {
    offers: (_: unknown, __: unknown, offered: readonly unknown[]) => {
      events++
      moves += offered.length
    },
    leads: () => undefined
  }
  search({...context, observer}, anatomy)
  return {reads, events, moves}
}
