import {beginsWithNumber} from '../begins-with-number.js'
import {boldHeadings} from '../bold-heading.js'
import type {Evidence} from './evidence.js'
import type {Line} from './line.js'
import {commonSize, isLarge} from './styled.js'

/** Headings by type alone, by their lines. */
export interface TypedHeadings {
  readonly headings: ReadonlySet<number>
  /** Numbers that stand alone on the line before their heading, as ornaments do. */
  readonly numbers: ReadonlySet<number>
}

/**
 * The lines of the text that are headings by their type alone, which no tag calls so: large ones, and bold ones.
 *
 * @param mains the places of the lines of the text without the title
 */
export function typedHeadings(mains: readonly number[], {lines, weights}: Evidence): TypedHeadings {
  const lineAt = (index: number): Line => lines[index] as Line
  const isProse = (index: number): boolean => weights[index]?.isProse === true
  const bold = boldHeadings(
    mains.map((index) => ({text: lineAt(index).text, bold: isBold(lineAt(index)), isProse: isProse(index)}))
  )
  const common = commonSize(mains.map(lineAt))
  const firstProse = mains.findIndex(isProse)
  const found = new Set<number>()
  const numbers = new Set<number>()
  mains.forEach((index, place) => {
    const line = lineAt(index)
    // Large lines above the first sentence are the head of the document: an office, a kind, a second title.
    const isHead = place + 1 < firstProse && !beginsWithNumber(line.text)
    const next = mains[place + 1]
    if (next === index + 1 && isOrnament(line, lineAt(next), common)) numbers.add(index)
    else if (numbers.has(index - 1)) return
    else if (bold.has(place) || (isLarge(line, common) && !isHead)) found.add(index)
  })
  return {headings: found, numbers}
}

/** 01 in a line of its own, large or bold, above a heading that stands out as well. */
function isOrnament(line: Line, below: Line, common: number): boolean {
  if (!/^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*$/.test(line.text)) return false
  const text = below.text.trim()
  const isShort = text.length > 1 && text.length <= 30 && !/[。；，]$/.test(text) && !beginsWithNumber(text)
  return isShort && [line, below].every((each) => each.heading > 0 || isBold(each) || isLarge(each, common))
}

function isBold({runs, text, heading, marker, verbatim}: Line): boolean {
  if (heading > 0 || marker !== undefined || verbatim !== undefined || runs.length === 0) return false
  let offset = 0
  return runs.every(({style, length}) => {
    const run = text.slice(offset, offset + length)
    offset += length
    return style.bold || run.trim() === ''
  })
}
