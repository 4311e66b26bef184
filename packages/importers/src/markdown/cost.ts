/**
 * What micromark takes more than its share of time for, found by trials with version 4.0.2. All of it is bounded by what
 * people write; text beyond it is read as plain lines.
 *
 * - Containers: each line is looked at by each container above it, and about 2,000 of them overflow the stack.
 * - Emphasis and brackets: the time grows with the square of their number within one paragraph, at least: 5,000 asterisks
 *   that open and 5,000 that close take half a minute.
 */

/** So many containers stand in each other at most. */
const deepest = 16

/** Runs of asterisks and underscores, brackets and angle brackets in one paragraph. */
export const mostDelimiters = 500

/** Asterisks and underscores in a row: a line to fill in has many. */
const longRun = /[*_]{200,}/

const containers = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$))){${deepest + 1},}`)
const indented = new RegExp(`^[ \\t]{${deepest * 4},}(?:[-+*>]|\\d{1,9}[.)])`)
const thematicBreak = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/

/** Whether a line opens more containers than people do. */
export function isDeep(line: string): boolean {
  return (containers.test(line) || indented.test(line)) && !thematicBreak.test(line)
}

/** How many delimiters a line has; Infinity where it is too much by itself. */
export function countDelimiters(line: string): number {
  if (thematicBreak.test(line)) return 0
  if (longRun.test(line)) return Number.POSITIVE_INFINITY
  let count = 0
  for (const _ of line.matchAll(/\*+|_+|[[\]<]/g)) count++
  return count > mostDelimiters ? Number.POSITIVE_INFINITY : count
}

/** What can mean something in Markdown. A text without any of it is paragraphs, line by line. */
const meaningful = /[\\`*_~<&[|#]|^[ \t]*(?:[>+=:-]|\d{1,9}[.)](?:[ \t]|$))|^(?: {4}| {0,3}\t)/m

/** Whether a text is nothing but paragraphs for Markdown. */
export function isPlain(text: string): boolean {
  return !meaningful.test(text)
}
