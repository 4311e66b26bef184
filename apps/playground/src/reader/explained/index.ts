import {
  type Explanation,
  explainImplicit,
  explanationMessage,
  type HintedText,
  type ImplicitExplanation,
  implicitExplanationMessage,
  type MessageLanguage
} from '@gangmu/core'
import {explanationsOf} from '../explanations.js'
import {firstWhere} from '../ordered.js'
import {remembered} from '../remembered.js'
import type {ExplainedRow, Page} from '../types.js'

/** What is explained of a text, a row after the other in its order. */
export interface Explained {
  rows(language: MessageLanguage, first: number, last: number): Page<ExplainedRow>
  /** The row of what stands at an offset, or nearest before it in the same line; null where there is none. */
  at(language: MessageLanguage, offset: number): ExplainedRow | null
}

/** A candidate, or one of several paragraphs that begin alike. */
type Row =
  | {readonly start: number; readonly explanation: Explanation}
  | {readonly start: number; readonly parallel: ImplicitExplanation; readonly lead: number}

/** What is explained of a text. What it was last is kept: the page asks for it row by row. */
export const explainedOf = (text: HintedText, implicit: boolean): Explained =>
  explainedWith(text, implicit ? 'implicit' : '')

const explainedWith = remembered((text: HintedText, way): Explained => {
  const implicit = way === 'implicit'
  const rows: Row[] = explanationsOf(text, implicit).map((explanation) => ({start: explanation.start, explanation}))
  if (implicit) {
    for (const parallel of explainImplicit(text))
      for (const [lead, {start}] of parallel.leads.entries()) rows.push({start, parallel, lead})
    rows.sort((one, other) => one.start - other.start)
  }
  return {
    rows: (language, first, last) => ({
      count: rows.length,
      rows: rows.slice(Math.max(0, first), Math.max(0, last)).map((row) => inWords(row, text.text, language))
    }),
    at(language, offset) {
      const row = rows[firstWhere(rows.length, (index) => (rows[index] as Row).start > offset) - 1]
      return row === undefined || text.text.slice(row.start, offset).includes('\n')
        ? null
        : inWords(row, text.text, language)
    }
  }
})

function inWords(row: Row, text: string, language: MessageLanguage): ExplainedRow {
  if ('explanation' in row) {
    const {explanation} = row
    const {start, end, line, marker, accepted, depth} = explanation
    const shown = {start, end, line, marker: oneLine(marker), accepted, depth, reading: readingsOf(explanation)}
    return {...shown, ...around(text, start, end), why: explanationMessage(explanation, language)}
  }
  const {parallel, lead} = row
  const {accepted, depth, leads} = parallel
  const {start, end, line, text: words} = leads[lead] as ImplicitExplanation['leads'][number]
  const reading = `${lead + 1}/${leads.length}`
  const shown = {start, end, line, marker: oneLine(words), accepted, depth, reading}
  return {...shown, ...around(text, start, end), why: implicitExplanationMessage(parallel, language)}
}

/** The reading that was decided for, or against, and after it the others. */
function readingsOf({construct, ordinals, end, readings}: Explanation): string {
  const others = readings.filter((reading) => reading.construct !== construct || reading.end !== end)
  return [{construct, ordinals}, ...others]
    .map((reading) => [reading.construct, reading.ordinals.join('.')].join(' ').trim())
    .join(' | ')
}

/** So many characters of the line are shown on either side. */
const mostAround = 16

function around(text: string, start: number, end: number): {before: string; behind: string} {
  const before = text.slice(Math.max(0, start - mostAround), start)
  const behind = text.slice(end, end + mostAround)
  return {
    before: whole(before.slice(before.lastIndexOf('\n') + 1)),
    behind: whole(behind.split('\n', 1)[0] ?? '')
  }
}

/** Without the half of a character that was cut at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/** Markers can stand over a line end, and hold blanks of every kind. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/[\s\p{Cc}]+/gu, ' ')
}
