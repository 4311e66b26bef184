import {beginsWithNumber} from './begins-with-number.js'

/** What tells a line that is a heading by its type alone. */
export interface TypedLine {
  readonly text: string
  /** Whether all of it is bold. */
  readonly bold: boolean
  /** Whether it is running text. */
  readonly isProse: boolean
}

/** Characters: a longer line in bold is a sentence that the author stresses. */
const longest = 30

/** One bold line can be anything: a lead, a label. Two are how somebody sets headings. */
const fewest = 2

/**
 * Which lines are headings because they are bold and nothing else: lines without a number that are bold as a whole, among
 * text that is not, each with running text below it. News and notices typed by hand have no other headings.
 *
 *     **一张船票的变化**
 *     清晨六点，雾气还没有散尽…
 *
 * @returns the places of the headings
 */
export function boldHeadings(lines: readonly TypedLine[]): Set<number> {
  let bold = 0
  let all = 0
  for (const line of lines) {
    all += line.text.length
    if (line.bold) bold += line.text.length
  }
  const found = new Set<number>()
  if (bold > all * 0.3) return found
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1]
    if (!line.bold || below === undefined || below.bold || !couldHead(line.text) || beginsWithNumber(line.text))
      continue
    if (below.isProse || beginsWithNumber(below.text)) found.add(index)
  }
  return found.size < fewest ? new Set() : found
}

/** Whether a line is short and no sentence; 记者：您怎么看？ is what somebody says, and 图为码头 tells of a picture. */
function couldHead(text: string): boolean {
  const line = text.trim()
  if (line.length < 2 || line.length > longest || !/\p{Script=Han}{2}/u.test(line)) return false
  return !/[。；，：,;:！!”」]$/.test(line) && !/^.{1,6}[:：]|^[（(【[]|^图为|^\d{4}\s*年/.test(line)
}
