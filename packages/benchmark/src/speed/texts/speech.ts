/**
 * Ordinary speech: 一、, （一） and 一是…二是…三是 among paragraphs, about 19 events (markers, beginnings of blocks) in 1,000
 * characters.
 *
 * Nobody speaks for 10 MB. A text that is longer than one speech is an edited collection of them: each is a chapter that
 * numbers its parts from 一、 again, twenty chapters to a book (第一编, 第一章), and only the collection has a salutation and
 * closing words. That is what so long a text would be in earnest, and every number stays one that people write; one
 * speech with 一、 to 一万、 would measure numbers that do not occur.
 */
import {fill} from './fill.js'
import {han} from './numbers.js'
import {pick, type Random, sentence, sentences, title, whole} from './sentences.js'

/** Bytes; longer texts are collections. */
const longestSpeech = 30_000

const chaptersInBook = 20

const closing = '同志们，任务已经明确，关键在落实。让我们一起把这些事办好！\n\n谢谢大家！\n'

export function speech(random: Random, bytes: number): string {
  if (bytes <= longestSpeech) return fill([head(random), ...parts(random, 12)], bytes, closing)
  return fill(collection(random), bytes, closing)
}

function head(random: Random): string {
  return `${title(random)}\n\n——在全县农村工作会议上的讲话\n\n（2024年2月26日）\n\n同志们：\n\n${opening(random)}`
}

function opening(random: Random): string {
  return `${sentences(random, 3)}下面，我讲几点意见。\n\n`
}

function* collection(random: Random): Generator<string> {
  yield head(random)
  for (let chapter = 0; ; chapter++) {
    if (chapter % chaptersInBook === 0) yield `第${han(chapter / chaptersInBook + 1)}编　${title(random)}\n\n`
    yield `第${han((chapter % chaptersInBook) + 1)}章　${title(random)}\n\n${opening(random)}`
    yield* parts(random, whole(random, 3, 5))
  }
}

/** 一、 with what belongs to it, `count` times. */
function* parts(random: Random, count: number): Generator<string> {
  for (let number = 1; number <= count; number++) {
    yield `${han(number)}、${title(random)}\n\n`
    yield paragraph(random)
    const points = whole(random, 2, 4)
    for (let point = 1; point <= points; point++) {
      // Half of them go on in their line.
      yield `（${han(point)}）${title(random)}${random() < 0.5 ? `。${sentences(random, 2)}\n\n` : '\n\n'}`
      yield random() < 0.7 ? listing(random) : paragraph(random)
      if (random() < 0.5) yield paragraph(random)
    }
  }
}

function paragraph(random: Random): string {
  return `${sentences(random, whole(random, 3, 6))}\n\n`
}

/** A paragraph that enumerates: 一是…。二是…。三是…。 */
function listing(random: Random): string {
  const word = pick(random, ['是', '是', '是', '要'])
  const items = Array.from(
    {length: whole(random, 3, 4)},
    (_, index) => `${han(index + 1)}${word}${title(random)}。${sentence(random)}`
  )
  return `${random() < 0.5 ? sentence(random) : ''}${items.join('')}\n\n`
}
