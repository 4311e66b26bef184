import type {Lead} from './lead.js'

/**
 * What leads have in common, as ranges of the `words` of the first of them:
 *
 *     宣传部门要围绕强化思想…        把工作引导到发展中来
 *     ____    ^    ^              ^                 ^^^
 *          the middle             the opening       the ending
 */
export interface Frame {
  readonly first: Lead
  /** How many letters all begin with. */
  readonly opening: number
  /** Behind the opening: a part that all have at about the same place. Empty where `from` is `to`. */
  readonly middle: {readonly from: number; readonly to: number}
  /** How many letters all whole sentences end with. */
  readonly ending: number
}

/** A part that leads share stands at most so many letters further in one than in the other: names are of like length. */
const mostShift = 3

/** A part behind this place is no frame of the lead: what differs before it would be longer than what names a thing. */
const farthestMiddle = 12

/** Two letters are the same by chance, 发展 or 工作; three hardly are. */
const shortestMiddle = 3

const shortestEnding = 2

/** The frame of one lead: all of it. */
export function frameOf(first: Lead): Frame {
  const {length} = first.words
  return {first, opening: length, middle: {from: length, to: length}, ending: length}
}

/** What is left of a frame where one more lead is to have it. */
export function narrowed(frame: Frame, lead: Lead): Frame {
  const {first} = frame
  const opening = commonStart(first.words, lead.words, frame.opening)
  const alone = frame.opening === first.words.length
  const within = alone ? {from: opening, to: first.words.length} : frame.middle
  const whole = first.sentence !== null && lead.sentence !== null
  const most = Math.min(frame.ending, first.words.length - opening, lead.words.length - opening)
  const ending = whole ? commonEnd(first.words, lead.words, most) : 0
  // what was in the opening of the leads before, and no longer is, can still stand in the middle
  const middle = longest(
    sharedRun(first.words, lead.words, opening, within),
    opening < frame.opening && !alone
      ? sharedRun(first.words, lead.words, opening, {from: opening, to: frame.opening})
      : none
  )
  const apart =
    middle.to <= first.words.length - ending
      ? middle
      : {from: middle.from, to: Math.max(middle.from, first.words.length - ending)}
  return {first, opening, middle: apart, ending}
}

interface Range {
  readonly from: number
  readonly to: number
}

const none: Range = {from: 0, to: 0}

function longest(a: Range, b: Range): Range {
  return b.to - b.from > a.to - a.from ? b : a
}

/** The longest run of letters that stand at about the same place in two words, within a range of the first. */
function sharedRun(a: string, b: string, opening: number, within: Range): Range {
  let best: Range = none
  const limit = Math.min(within.to, opening + 2 * farthestMiddle)
  for (let shift = -mostShift; shift <= mostShift; shift++) {
    for (let from = within.from; from < limit; from++) {
      let to = from
      while (to < limit && to + shift >= opening && a[to] === b[to + shift] && b[to + shift] !== undefined) to++
      if (to - from > best.to - best.from && from - opening <= farthestMiddle) best = {from, to}
      if (to > from) from = to
    }
  }
  return best
}

function commonStart(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/**
 * The words that parallel leads have in common, as they are compared: without blanks, quotation marks and what stands in
 * brackets, a number as `0`, a Latin word as `A`. Empty where there are none.
 */
export interface SharedWords {
  /** What all begin with. */
  opening: string
  /** What all have behind something that differs: 要围绕 in 组织部门要围绕…, 宣传部门要围绕…. */
  frame: string
  /** What all sentences end with, without their full stop. */
  ending: string
}

/** The parts of a frame that are no chance, as texts. */
export function sharedWords({first, opening, middle, ending}: Frame): SharedWords {
  const {words} = first
  const inMiddle = words.slice(middle.from, middle.to)
  const atEnd = words.slice(words.length - ending)
  return {
    opening: words.slice(0, opening),
    // 对甲，要… 对乙，要…: a comma at the same place is a part of the frame
    frame:
      lettersIn(inMiddle) >= shortestMiddle || (opening > 0 && inMiddle.includes('，') && lettersIn(inMiddle) > 0)
        ? inMiddle
        : '',
    ending: lettersIn(atEnd) >= shortestEnding ? atEnd : ''
  }
}

/** How many letters stand in words, without commas, numbers and what is Latin. */
export function lettersIn(words: string): number {
  let count = 0
  for (const character of words) if (!'，0A'.includes(character)) count++
  return count
}
