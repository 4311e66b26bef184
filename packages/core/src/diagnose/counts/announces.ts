import {classAt, colon, comma, semicolon, sentenceEnd} from '../../characters.js'
import type {StatedCount} from './stated.js'
import {announcesBefore, atLeast, hasSoMany, headsParts, isPart, isPast, refersBack, speaks} from './words.js'

/** A count that stands farther from the list than this does not announce it in the same sentence. */
const longestTail = 80

/** What of a clause before a count tells what the count is. */
const longestClause = 40

/** Nothing but what closes a sentence. */
const onlyMarks = /^(?:如下|是|为|為|即|有)?[”"」』’》】）)\s]*[吧呢啊嘛哦]?[：:︰﹕，,。．；;、—\-\s“"「『‘（(]*$/

/** Whether a text ends with a colon, before the quotation mark of what it introduces. */
export const endsWithColon = /[：:︰﹕]\s*[“"「『‘]?$/

/** What closes a sentence without saying more: 供大家参考, 和大家商量. */
const politeTail = /^[，,](?:供|请|請|望|希望|以供|与|與|和|跟|同|向|不妥|不当)[^，,。：；]{0,20}[。：:，,]?$/

/** A short word with a colon directly behind it: 三个标段：. */
const shortNoun = /^[^，,。；;：:！？!?、的]{1,6}[：:︰﹕]\s*$/

/** A remark in brackets, which is passed over. */
const brackets = /[（(][^（）()]{0,80}[）)]/g

/** What in the clauses behind a count announces something of its own. */
const announcesAnew = /主要|如下|以下|包括|具体|具體|下面|为此|為此|要求|强调|強調|指出|认为|認為|但|不过|不過|[：:]/

/**
 * Whether a count in the text directly before a list announces it.
 *
 *     也还有三个方面的问题需要我们重视。一是…
 *           ^ start      ^ phraseEnd
 */
export function announcesDirectly(text: string, count: StatedCount): boolean {
  if (text.length - count.phraseEnd > longestTail || refersElsewhere(text, count)) return false
  const before = clauseBefore(text, count.start)
  const tail = text.slice(count.phraseEnd).replace(brackets, '').trim()
  const hasColon = endsWithColon.test(tail)
  if (isPart.test(tail) || (/等$/.test(before) && !hasColon)) return false
  if (onlyMarks.test(tail)) return count.isAnnouncing || hasColon || hasSoMany.test(before)
  if (!count.isQuoted && shortNoun.test(tail))
    return count.isAnnouncing || before === '' || announcesBefore.test(before)
  return !count.isQuoted && announcesInSentence(before, count, tail)
}

/** Whether a count announces a list though more of its sentence stands behind it. */
function announcesInSentence(before: string, {measure, isAnnouncing}: StatedCount, tail: string): boolean {
  if (measure === '步') return /分$/.test(before) && !/[，,]/.test(tail)
  // 三项工作的关键: the word behind 的 is what the sentence is about
  if (!isAnnouncing || measure === '大' || /^[的之]|[。；;！!]./.test(tail)) return false
  if (politeTail.test(tail)) return true
  if (!/[，,、]./.test(tail)) return endsWithColon.test(tail) || announcesBefore.test(before)
  // 推进五项改革，实现良好开局。一是…
  return !announcesAnew.test(tail) && announcesBefore.test(before)
}

/** Whether a heading says how many sections stand below it: 抓好九项工作. */
export function announcesAsHeading(text: string, count: StatedCount): boolean {
  const before = clauseBefore(text, count.start)
  if (refersElsewhere(text, count) || count.isQuoted || count.measure === '大' || /等$/.test(before)) return false
  return count.isAnnouncing && headsParts.test(before) && endsSoon(text, count) && onlyMarks.test(rest(text, count))
}

/** Whether a speaker says how many parts come: 下面，我讲三点意见，供大家参考。 */
export function announcesAsOpening(text: string, count: StatedCount): boolean {
  const before = clauseBefore(text, count.start)
  if (refersElsewhere(text, count) || count.isQuoted || !count.isAnnouncing) return false
  return speaks.test(before) && !isPast.test(before)
}

/** Whether the members of a list are called by what was counted: 四章 and 第一章, 八个问题 and 问题1：. */
export function announcesByLabel(text: string, count: StatedCount, marker: string): boolean {
  const {unit, measure, phraseEnd} = count
  const label = unit.length > measure.length ? unit.slice(measure.length) : measure
  if (!marker.includes(label) || /^[条條点點个個項项]$/.test(label)) return false
  return (
    !refersElsewhere(text, count) && !/^\s*(?:之[一二三]|中的|以[上下内內])/.test(text.slice(phraseEnd, phraseEnd + 4))
  )
}

/** Whether what stands before a count says that it counts something else than a list that comes. */
export function refersElsewhere(text: string, {start}: StatedCount): boolean {
  const before = clauseBefore(text, start)
  return refersBack.test(before) || atLeast.test(before)
}

function endsSoon(text: string, {phraseEnd}: StatedCount): boolean {
  return text.length - phraseEnd <= longestTail
}

function rest(text: string, {phraseEnd}: StatedCount): string {
  return text.slice(phraseEnd).trim()
}

/** What stands before a count in its clause. */
function clauseBefore(text: string, start: number): string {
  const bounds = comma | colon | sentenceEnd | semicolon
  let from = start
  while (from > 0 && start - from < longestClause && !(classAt(text, from - 1) & bounds)) from--
  return text.slice(from, start).trim()
}
