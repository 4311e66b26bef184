import {
  afterLetters,
  blank,
  classAt,
  closeBracket,
  closeQuote,
  colon,
  comma,
  openBracket,
  openQuote,
  pastBlanks,
  semicolon,
  sentenceEnd
} from '../characters.js'
import {digitAt} from '../numerals/arabic.js'

/** A title that goes on longer than this without a stop has its stop inside unbalanced brackets: they are passed over. */
const longestTitle = 400

/** A label before a colon is a few words: 指导思想：. */
const longestLabel = 40

/**
 * Where the title that begins at `start` ends, its closing punctuation included.
 *
 *     （一）抓好春耕。各村要…       （二）指导思想：以…
 *          ^     ^               ^      ^
 *
 * It is the first sentence, up to 。；！？ outside quotes and brackets; or the label before a colon. All up to `limit` where
 * neither is there.
 */
export function titleEnd(text: string, start: number, limit: number): number {
  const sentence = partEnd(text, start, limit)
  return labelEnd(text, start, sentence) ?? instructionEnd(text, start, sentence) ?? sentence
}

/** Just past the first 。；！？ that stands outside quotes and brackets, and what closes after it; `limit` where none does. */
export function partEnd(text: string, start: number, limit: number): number {
  return stopOutside(text, start, limit, sentenceEnd | semicolon) ?? limit
}

/** The same for 。！？ alone. */
export function sentenceEndAfter(text: string, start: number, limit: number): number {
  return stopOutside(text, start, limit, sentenceEnd) ?? limit
}

function stopOutside(text: string, start: number, limit: number, stops: number): number | null {
  let balancedLimit: number | null = null
  let nesting = 0
  let first: number | null = null
  for (let offset = start; offset < limit; offset++) {
    const bits = classAt(text, offset)
    if (bits === 0) continue
    if (bits & (openQuote | openBracket)) nesting++
    else if (bits & (closeQuote | closeBracket)) nesting = Math.max(0, nesting - 1)
    else if (bits & stops) {
      const end = pastClosing(text, offset + 1, limit, stops)
      if (nesting === 0) return end
      first ??= end
    }
    if (first === null) continue
    balancedLimit ??= afterLetters(text, start, longestTitle, limit)
    if (offset >= balancedLimit) return first
  }
  return nesting === 0 ? null : first
}

/** More stops can follow one, and what closes a quotation that was opened before: they belong to it. */
function pastClosing(text: string, offset: number, limit: number, stops: number): number {
  let end = offset
  while (end < limit && classAt(text, end) & (stops | closeQuote)) end++
  return end
}

/** What ends a clause that introduces something, and no label: 会议指出：. */
const introducing =
  /(?:如下|包括|分[别別]|指出|[强強][调調]|(?:[会會][议議]|文件|[强強][调調]|[们們府委局厅廳他她])要求|[认認][为為爲]|表示|[说說説]|[为為爲]|是|有|即|[达達]到|做到|突出|以)$|以下|下列|左列|如左|(?:^|[前还還也都就们們府级級位门門点點])要|[抓做办辦]好|盼|^[请請]|做到/

/** What an amendment does to another law. */
const instruction = /修改[为為爲]|改[为為爲]|增加|作[为為爲]|修正[为為爲]/

/** Just past the colon of a label: a noun phrase that names what follows. Null where there is none. */
function labelEnd(text: string, start: number, limit: number): number | null {
  let letters = 0
  for (let offset = start; offset < limit; offset++) {
    const bits = classAt(text, offset)
    if (!(bits & blank) && ++letters > longestLabel) return null
    if (bits & colon) return isNamed(text, start, offset, limit) ? offset + 1 : null
    if (bits & (comma | sentenceEnd | semicolon) && text.charAt(offset) !== '、') return null
  }
  return null
}

/** Whether the words before a colon name something, and something stands after it; 10:30 is a time. */
function isNamed(text: string, start: number, offset: number, limit: number): boolean {
  if (offset === start || offset + 1 >= limit) return false
  if (digitAt(text, offset + 1) >= 0 && digitAt(text, offset - 1) >= 0) return false
  // 主要内容：（七个坚持）: a remark to the title
  if (classAt(text, offset + 1) & openBracket && classAt(text, limit - 1) & closeBracket) return false
  return !introducing.test(text.slice(start, offset))
}

/**
 * Just past the colon of an instruction to an amended law: what is quoted after it is the new wording, and no title.
 *
 *     三、将第十条修改为：“申请人应当…
 *                        ^
 */
function instructionEnd(text: string, start: number, limit: number): number | null {
  let letters = 0
  for (let offset = start; offset < limit; offset++) {
    const bits = classAt(text, offset)
    if (!(bits & blank) && ++letters > longestTitle) return null
    if (bits & (openQuote | sentenceEnd)) return null
    if (bits & colon && classAt(text, offset + 1) & openQuote)
      return instruction.test(text.slice(start, offset)) ? offset + 1 : null
  }
  return null
}

/** Whether a range is a label and its colon: 三个重点领域：. */
export function isLabel(text: string, start: number, end: number): boolean {
  const first = pastBlanks(text, start, end)
  return labelEnd(text, first, end + 1) === end
}

/**
 * Whether a range is what stands below the number of a term: the term, and the same in other languages (GB/T 1.1-2020).
 *
 *     3.1.2
 *     兴趣点 point of interest; POI
 */
export function isTermLine(text: string, start: number, end: number): boolean {
  return isTitleLine(text, start, end, longestTerm, sentenceEnd | colon | comma) && hasLatin(text, start, end)
}

const longestTerm = 120

function hasLatin(text: string, start: number, end: number): boolean {
  return /[A-Za-z]{3}/.test(text.slice(start, end))
}

/** Whether a range is short and has no punctuation that parts sentences or clauses; 、 parts words. */
export function isTitleLine(
  text: string,
  start: number,
  end: number,
  longest: number,
  stops = sentenceEnd | semicolon | colon | comma
): boolean {
  if (afterLetters(text, start, longest, end) < end) return false
  for (let offset = start; offset < end; offset++) {
    if (classAt(text, offset) & stops && text.charAt(offset) !== '、') return false
  }
  return true
}
