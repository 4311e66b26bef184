import {type Frame, lettersIn, type SharedWords, sharedWords} from './frame.js'
import type {Lead} from './lead.js'

/**
 * What speaks for parallel leads, or against them where it is negative, by kind of evidence. The numbers are relative to
 * each other and have no unit.
 */
export interface ParallelWeights {
  /** The words that all begin with. */
  opening: number
  /** The words that all have behind what differs; negative where they share no words, but their form alone. */
  frame: number
  /** The words that all end with. */
  ending: number
  /** How many there are. */
  siblings: number
  /** Whether each is a short sentence of its own. */
  sentences: number
  /** Whether they are of like length. */
  length: number
  /** Whether text follows each of them. */
  text: number
  /** Whether the paragraphs are passages, and no entries of a list. */
  passages: number
  /** How much of the text beside them is parallel. */
  share: number
}

/** Leads that may be parallel, and what they have in common. */
export interface Run {
  readonly leads: readonly Lead[]
  readonly frame: Frame
}

/** The least weight of leads that head sections: to miss some is better than to cut a text where nobody would. */
export const leastWeight = 7

/** The words that leads share have to be at least so many. */
export const leastShared = 2

/** A letter that all share weighs the same before what differs and behind it; behind it fewer can count. */
const sharedLetter = 1
const mostForOpening = 5
const mostForFrame = 4

/** A word of one letter before what differs: 在甲…, 在乙…. It counts only where more of the frame follows. */
const particle = /^[要在对對以为為把将將让讓使就到是不有一]$/

/** For two, three, four and more leads: two paragraphs can begin alike by chance, five hardly do. */
const bySiblings = [-3, 1, 2.5, 4]

/** Paragraphs of fewer code units are entries of a list. */
const shortPassage = 40

/** What leads share, in letters that count. */
export function sharedLetters(words: SharedWords): number {
  return openingLetters(words) + lettersIn(words.frame) + lettersIn(words.ending)
}

function openingLetters({opening, frame, ending}: SharedWords): number {
  return frame === '' && ending === '' && particle.test(opening) ? 0 : lettersIn(opening)
}

/** Weighs leads that may be parallel; `rest` paragraphs stand beside them below the same parent. */
export function weigh({leads, frame}: Run, rest: number): ParallelWeights {
  const words = sharedWords(frame)
  const whole = leads.every(({sentence}) => sentence !== null)
  const simple = whole && leads.every(({words}) => !words.includes('，'))
  const tells = words.frame === '' && words.ending === '' && leads.filter((lead) => telling.test(lead.words)).length > 1
  const letters = leads.map((lead) => (whole ? lead.letters : lead.clauseLetters))
  const spread = spreadOf(letters)
  const headed = leads.filter((lead) => lead.length > (lead.sentence ?? lead.clause) - lead.start)
  const passages = leads.filter(({length}) => length >= shortPassage).length
  return {
    // a long sentence begins with what it is about, and so does the next one: only short ones are built alike
    opening: Math.min(openingLetters(words) * sharedLetter * (whole ? 1 : 0.5), mostForOpening),
    // form alone says less than words do: three short sentences of one length can be chance
    frame: sharedLetters(words) === 0 ? -2 : Math.min(lettersIn(words.frame) * sharedLetter, mostForFrame),
    ending: Math.min(lettersIn(words.ending) * sharedLetter, mostForFrame),
    siblings: bySiblings[Math.min(leads.length - 2, bySiblings.length - 1)] as number,
    // a heading is a sentence of its own, without clauses; a clause is text that goes on, and so is what tells about a thing
    sentences: tells ? -1 : simple ? 2 : whole ? 1 : leads.length === 2 ? -3 : -1,
    // what is built alike is of like length
    length: spread === 0 ? 2 : spread <= 2 ? 1 : 0,
    // sentences without text below them are a list
    text: headed.length === leads.length ? 1 : headed.length * 2 > leads.length ? 0 : -4,
    passages: passages >= leads.length - 1 && passages > 1 ? 1 : passages * 2 > leads.length ? 0 : -3,
    // a part that is built of parallel paragraphs has little else: an introduction, an end
    share: rest <= leads.length ? 1 : rest > 3 * leads.length ? -1 : 0
  }
}

/** What is, can or has happened, is told of something: 老张是会计。 老张有两个儿子。 */
const telling = /(?<!求)是|[^没沒]有[一两兩几幾]|[没沒]有|可以|需要|已|曾|了(?:$|，)|^..不(?![断斷懈忘])/

/** The sum of all weights. */
export function weightOf(weights: ParallelWeights): number {
  return Object.values(weights).reduce((sum: number, weight: number) => sum + weight, 0)
}

/** A sentence of this length can be half of a pair; shorter ones are told, longer ones are text. */
const shortestOfForm = 6
const longestOfForm = 16

/** 要 begins what any paragraph can begin with, and questions are no slogans. */
const noSlogan = /^要|[，了的吗嗎呢？?]/

/** Whether a lead can be built as others are without a word of theirs: 释放政策效能。 扩大有效投资。 */
export function hasForm({sentence, letters, words}: Lead): boolean {
  return (
    sentence !== null &&
    letters >= shortestOfForm &&
    letters <= longestOfForm &&
    !noSlogan.test(words) &&
    !telling.test(words)
  )
}

/** Leads without a word in common are of the same form where they are nearly of the same length. */
export const mostSpread = 2

/** How far the largest is from the smallest. Folded: a call takes no more arguments than the stack has room for. */
function spreadOf(numbers: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const number of numbers) {
    least = Math.min(least, number)
    most = Math.max(most, number)
  }
  return most - least
}
