import type {Annotation, Text} from '@gangmu/core'
import {wordsOf} from '../readable.js'
import {dateIn} from '../written-dates.js'
import type {Block, Layout, ParagraphBlock} from './block.js'
import type {ParagraphStyle} from './styles.js'
import {widthOf} from './width.js'

type Lines = readonly (Text | Annotation)[]

/** The lines of what stands around the text, without the empty ones. */
const textsOf = (lines: Lines): string[] => lines.flatMap((line) => wordsOf([line]).map(({value}) => value))

const lineOf = (style: ParagraphStyle, text: string, layout?: Layout, face?: 'black'): ParagraphBlock => ({
  type: 'paragraph',
  style,
  spans: [face ? {text, face} : {text}],
  ...(layout && {layout})
})

export function plainLines(style: ParagraphStyle, lines: Lines): Block[] {
  return textsOf(lines).map((text) => lineOf(style, text))
}

/** A table of contents, its heading in the middle. */
export function contentsLines(lines: Lines): Block[] {
  return textsOf(lines).map((text, index) =>
    index === 0 && /^目\s*[录錄次]$/.test(text)
      ? lineOf('Contents', text, {centred: true, linesAfter: 1}, 'black')
      : lineOf('Contents', text)
  )
}

/**
 * Who signs and when, a line below the text (GB/T 9704-2012, 7.3.5.2, for documents without a seal): the name ends two
 * characters before the edge, and the date begins two characters behind the beginning of the name; where the date is longer
 * than that, it is the date that ends two characters before the edge. Names above each other have one middle.
 *
 *                   白石桥镇水利管理服务中心
 *                     2024年3月5日
 */
export function signatureLines(lines: Lines): Block[] {
  const texts = textsOf(lines)
  const names = texts.filter((text) => !isDate(text))
  const dates = texts.filter(isDate)
  const widest = widestOf(names)
  const date = widestOf(dates)
  const isLonger = names.length > 0 && dates.length > 0 && date + 2 > widest
  const nameRight = isLonger ? edge + 2 + date - widest : edge
  const dateRight = names.length === 0 || isLonger ? edge : edge + widest - 2 - date
  return texts.map((text, index) => {
    const right = isDate(text) ? dateRight : nameRight + (widest - widthOf(text)) / 2
    // A line that is longer than the place beside it stands at the edge.
    const fits = right + widthOf(text) <= longestLine
    return lineOf('Signature', text, {right: fits ? right : 0, ...(index === 0 && {linesBefore: 1})})
  })
}

/** In characters: how far a signature stands from the edge, and how long a line is. */
const edge = 2
const longestLine = 28

const widestOf = (texts: readonly string[]): number =>
  texts.reduce((widest, text) => Math.max(widest, widthOf(text)), 0)

/** Nothing but a date. */
function isDate(text: string): boolean {
  const date = dateIn(text)
  return date !== undefined && date.end - date.start === text.length
}

/**
 * The list of attachments, a line below the text (GB/T 9704-2012, 7.3.4): 附件： stands two characters behind the edge, the
 * numbers stand below each other, and a name that is broken goes on below its own first character.
 *
 *         附件：1.开放时间表
 *               2.报名表
 */
export function attachmentLines(lines: Lines): Block[] {
  const texts = textsOf(lines)
  const label = /^附\s*件\s*[：:]\s*/.exec(texts[0] ?? '')?.[0] ?? ''
  return texts.map((text, index) => {
    const written = index === 0 ? label : ''
    const number = /^\d{1,2}[.．、]?\s*/.exec(text.slice(written.length))?.[0] ?? ''
    const start = edge + (index === 0 ? 0 : widthOf(label))
    const hanging = widthOf(written) + widthOf(number)
    const layout: Layout = {left: start + hanging, first: -hanging}
    return lineOf('Attachments', text, {...layout, ...(index === 0 && {linesBefore: 1})})
  })
}
