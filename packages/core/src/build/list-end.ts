import {matchesAt, pastBlanks} from '../characters.js'
import type {Member} from './members.js'
import {sentenceEndAfter, titleEnd} from './titles.js'

/** What begins a sentence that speaks of all members together. */
const summary =
  /\s*(?:[这這](?:[说說説]明|些|[几幾一二三四五六七八九两兩]+[个個种種条條项項方点點类類]|是)|以上|上述|[总總]之|[综綜]上|[为為爲]此|因此|要通[过過]|同[时時]，|[会會][议議](?:[强強][调調]|要求|指出)|一年[来來])/y

/**
 * Where the last member of a list ends. The others show how long members are:
 *
 *     一是甲。二是乙。三是丙。这说明…
 *                     ^ each has one sentence: so has the last
 *
 * Where they have several, the last one has all up to a sentence that sums up, to the one that introduces the next list,
 * or to a last sentence that turns back to the whole. `held` is the last member that stands in the list, on whatever level:
 * nothing ends before it.
 */
export function endOfList(
  text: string,
  members: readonly Member[],
  held: Member,
  limit: number,
  listFollows: boolean
): number {
  const last = members.at(-1) as Member
  if (last.start < last.markerStart) return held.markerEnd
  const single = last === held && haveOneSentence(text, members)
  let end = held.markerEnd
  for (let count = 0; end < limit; count++) {
    if (count > 0 && (single || matchesAt(summary, text, end))) return end
    const next = sentenceEndAfter(text, end, limit)
    const isLast = pastBlanks(text, next, limit) >= limit
    // the sentence before the next list introduces it
    if (count > 0 && isLast && (listFollows || turnsBack(text, members, end, limit))) return end
    end = next
  }
  return end
}

/** Whether each member but the last is one sentence, or a part of one. */
function haveOneSentence(text: string, members: readonly Member[]): boolean {
  for (let index = 0; index + 1 < members.length; index++) {
    const {markerEnd} = members[index] as Member
    const next = (members[index + 1] as Member).start
    if (pastBlanks(text, sentenceEndAfter(text, markerEnd, next), next) < next) return false
  }
  return true
}

/** A phrase of this length is not repeated by chance. */
const repeatedPhrase = 6

/** Titles longer than this are whole sentences, whose words come again anyway. */
const longestTitle = 60

/**
 * Whether the last sentence of a block turns from the last member back to the whole: it repeats words of the title above
 * the list, or speaks of 我们 where no member does.
 */
function turnsBack(text: string, members: readonly Member[], start: number, limit: number): boolean {
  const first = members[0] as Member
  const said = text.slice((members.at(-1) as Member).start, start)
  const sentence = text.slice(start, limit)
  const us = /我[们們]/
  if (us.test(sentence) && !us.test(text.slice(first.start, start))) return true
  if (first.parent === null) return false
  const titleStart = first.parent.markerEnd
  const title = text.slice(titleStart, Math.min(titleEnd(text, titleStart, first.start), titleStart + longestTitle))
  for (let offset = 0; offset + repeatedPhrase <= title.length; offset++) {
    const phrase = title.slice(offset, offset + repeatedPhrase)
    if (sentence.includes(phrase) && !said.includes(phrase)) return true
  }
  return false
}
