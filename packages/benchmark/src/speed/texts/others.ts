/** The shapes that are extreme in one way each: one paragraph, many lines, no marker. */
import {fill} from './fill.js'
import {han} from './numbers.js'
import {clause, type Random, sentence, sentences, title, whole} from './sentences.js'

/** One line, however long, full of series inside sentences: 一是…。二是…。三是…。 */
export function paragraph(random: Random, bytes: number): string {
  return fill(series(random), bytes)
}

function* series(random: Random): Generator<string> {
  for (;;) {
    yield sentence(random)
    const count = whole(random, 3, 6)
    for (let number = 1; number <= count; number++) yield `${han(number)}是${title(random)}，${clause(random)}。`
  }
}

/** How many bytes a tiny line has on average, with its line end: 100,000 lines are 10 MB. */
const bytesOfLine = 100

/** Lines of one sentence: minutes with 一、 to 十、, and 1. to 9. below each. */
export function lines(random: Random, bytes: number): string {
  return fill(tinyLines(random), bytes)
}

function* tinyLines(random: Random): Generator<string> {
  let written = 0
  for (let line = 0; ; line++) {
    const text = `${lineMarker(line % 400)}${sentence(random)}`
    // Lines that are shorter than the average are followed by longer ones.
    const missing = (line + 1) * bytesOfLine - written - Buffer.byteLength(text) - 1
    const piece = `${missing > bytesOfLine / 2 ? text + sentence(random) : text}\n`
    written += Buffer.byteLength(piece)
    yield piece
  }
}

/** The marker of a line of a meeting's minutes, of which there are 400; most have none. */
function lineMarker(line: number): string {
  if (line % 40 === 0) return `${han(line / 40 + 1)}、`
  return line % 4 === 0 ? `${(line % 40) / 4}.` : ''
}

/** Paragraphs of sentences; their numbers (一起, 3.2%, 第一季度) are no markers. */
export function prose(random: Random, bytes: number): string {
  return fill(paragraphs(random), bytes)
}

function* paragraphs(random: Random): Generator<string> {
  for (;;) yield `${sentences(random, whole(random, 3, 8))}\n\n`
}
