import {numberOf, writeCount} from './counts.js'
import type {Member} from './members.js'
import type {GoldSeries} from './series.js'
import type {Fault, SetDocument} from './types.js'

/** As many characters before the first member are looked at, and the heading of the member that holds the series. */
const reach = 100

/** A number and what it counts: 三个, 五项, 四大. */
const statedCount = /([一二两兩三四五六七八九十]+|\d+|[０-９]+)(?:[个個项項点點种種条條件类類步大等])/g

/** Words that state the number of members and announce other things. Looked at by hand. */
const notAnnounced: readonly {readonly words: string; readonly reason: string}[] = [
  {
    words: '三个方面，即',
    reason: 'the three aspects follow in the same sentence, and the answers to the next question are counted'
  },
  {words: '三个代表', reason: 'the name of a teaching'},
  {words: '4个小时', reason: 'hours'},
  {words: '六个月', reason: 'a period'}
]

/** Every way in which the count that announces a series can be wrong. */
export function countFaults(document: SetDocument, series: GoldSeries): Fault[] {
  const number = series.members.length
  const [{construct}] = series.members as readonly [Member, ...Member[]]
  const stated = statedCountOf(document, series)
  if (stated === null) return []
  const {start, words} = stated
  return [number - 2, number - 1, number + 1, number + 2, number + 3].flatMap((wrong): Fault[] => {
    const text = writeCount(wrong, words)
    if (text === null) return []
    return [
      {
        kind: 'count',
        way: wrong < number ? 'lower' : 'higher',
        construct: construct.name,
        edit: {start, end: start + words.length, text},
        // with the classifier
        place: [start, start + text.length + 1],
        before: document.text.slice(start, start + words.length + 4),
        after: text + document.text.slice(start + words.length, start + words.length + 4),
        rule: 'count-mismatch',
        isRepairable: false
      }
    ]
  })
}

/**
 * The count before a series that is the number of its members: what announces it, in all likelihood. Of several the nearest one;
 * the others announce that sentence.
 */
export function statedCountOf({text, gold}: SetDocument, {members}: GoldSeries): {start: number; words: string} | null {
  const [{node, construct}] = members as readonly [Member, ...Member[]]
  // no text announces how many articles a law has, or chapters
  if (construct.runsThrough === true || construct.divides === true) return null
  const parent = gold.nodes.find(({start}) => start === node.parent)
  const from = Math.max(node.start - reach, 0)
  const ranges: [number, number][] = [[from, node.start]]
  if (parent !== undefined && parent.markerEnd < from)
    ranges.unshift([parent.markerEnd, Math.min(parent.titleEnd ?? parent.markerEnd, from)])
  const counts = ranges.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(statedCount)].flatMap(({index, 1: words}) => {
      const at = start + index
      const isCount = words !== undefined && numberOf(words) === members.length && text.charAt(at - 1) !== '第'
      return isCount && !notAnnounced.some((other) => text.startsWith(other.words, at)) ? [{start: at, words}] : []
    })
  )
  return counts.at(-1) ?? null
}
