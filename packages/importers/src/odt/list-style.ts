import {type NumberFormat, openDocumentFormats, writeNumber} from '../numbers/index.js'
import {bulletOf} from '../office/symbols.js'
import type {XmlElement} from '../xml.js'
import {childrenOf} from '../xml-tree.js'
import {integerOf} from './names.js'

/** How the paragraphs of one level of a list begin. */
export interface ListLevel {
  /** The format of its number by the name in ../numbers; null for a level without numbers. */
  readonly number: NumberFormat | null
  /** What is printed, `%2%` standing for the number of the second level; a bullet as it is. */
  readonly pattern: string
  /** The number of its first paragraph. */
  readonly first: number
  /** What stands between the number and the text. */
  readonly suffix: 'nothing' | 'space'
}

/** The levels of a list; index 0 is the first level. */
export type ListStyle = readonly (ListLevel | undefined)[]

/** LibreOffice has ten levels, and deeper paragraphs are of the tenth. */
export const deepestLevel = 10

/** Every paragraph reads the pattern again, so that it must be no longer than what somebody would print. */
const longestPattern = 200

/** What LibreOffice prints at a level that a list style leaves out. */
const unstated = (level: number): ListLevel => ({number: 'decimal', pattern: `%${level}%.`, first: 1, suffix: 'space'})

/** Reads `text:list-style` or `text:outline-style`. */
export function readListStyle(element: XmlElement): ListStyle {
  const levels: (ListLevel | undefined)[] = []
  for (const child of childrenOf(element)) {
    const level = integerOf(child.attributes, 'text:level', 1, deepestLevel)
    if (level === undefined) continue
    const isNumber = child.name === 'text:list-level-style-number' || child.name === 'text:outline-level-style'
    levels[level - 1] = isNumber ? readLevel(child, level) : readBullet(child)
  }
  return levels
}

function readBullet({attributes}: XmlElement): ListLevel {
  const pattern = bulletOf((attributes['text:bullet-char'] ?? '').slice(0, longestPattern), undefined)
  return {number: null, pattern, first: 1, suffix: 'space'}
}

function readLevel(element: XmlElement, level: number): ListLevel {
  const {attributes} = element
  return {
    number: numberFormatOf(element),
    pattern: (attributes['loext:num-list-format'] ?? patternOf(element, level)).slice(0, longestPattern),
    first: integerOf(attributes, 'text:start-value', 0, 1_000_000) ?? 1,
    suffix: followedBy(element) === 'nothing' ? 'nothing' : 'space'
  }
}

function numberFormatOf({attributes}: XmlElement): NumberFormat | null {
  const value = attributes['style:num-format']
  if (value === undefined || value === '') return null
  const inStep = attributes['style:num-letter-sync'] === 'true'
  if (inStep && value === 'a') return 'lowerLetter'
  if (inStep && value === 'A') return 'upperLetter'
  return Object.hasOwn(openDocumentFormats, value) ? (openDocumentFormats[value] ?? 'decimal') : 'decimal'
}

/** `text:display-levels` says how many levels are printed, with full stops between them: 2 at level 3 is `%2%.%3%`. */
function patternOf({attributes}: XmlElement, level: number): string {
  const displayed = integerOf(attributes, 'text:display-levels', 1, level) ?? 1
  const numbers = Array.from({length: displayed}, (_, index) => `%${level - displayed + 1 + index}%`)
  return `${attributes['style:num-prefix'] ?? ''}${numbers.join('.')}${attributes['style:num-suffix'] ?? ''}`
}

function followedBy(element: XmlElement): string | undefined {
  for (const properties of childrenOf(element))
    for (const alignment of childrenOf(properties)) {
      const followed = alignment.attributes['text:label-followed-by']
      if (followed !== undefined) return followed
    }
  return undefined
}

/** The level of a style, as LibreOffice has it where the style leaves it out. */
export const levelOf = (style: ListStyle, level: number): ListLevel => style[level - 1] ?? unstated(level)

/**
 * What is printed before a paragraph, its gap left out: `（三）`, `2.1`.
 *
 * @param numbers those of its level and the levels above, the first level first
 */
export function labelOf(style: ListStyle, numbers: readonly number[]): string {
  const own = numbers.length
  let pattern = levelOf(style, own).pattern
  for (let level = 1; level < own; level++)
    if (levelOf(style, level).number === null) pattern = withoutLevel(pattern, level)
  return pattern.replace(/%(\d{1,2})%/g, (_, digits) => {
    const level = Number(digits)
    const value = numbers[level - 1]
    const {number} = levelOf(style, level)
    return value === undefined || number === null ? '' : writtenNumber(value, number)
  })
}

/** A level without numbers is not printed, nor what stands between it and the next one: %1%.%2%.%3% is %1%.%3%. */
function withoutLevel(pattern: string, level: number): string {
  const from = pattern.indexOf(`%${level}%`)
  const to = pattern.indexOf(`%${level + 1}%`)
  return from === -1 || to < from ? pattern : pattern.slice(0, from) + pattern.slice(to)
}

/** LibreOffice writes 零 where Word writes 〇, 万 in simplified capitals where Word writes 萬, and rings up to ㊿: as style sheets do. */
const ofLibreOffice: Partial<Record<NumberFormat, NumberFormat>> = {
  chineseCountingThousand: 'simplifiedInformal',
  chineseLegalSimplified: 'simplifiedFormal',
  decimalEnclosedCircle: 'circledDecimal'
}

function writtenNumber(value: number, number: NumberFormat): string {
  return value === 0 ? '0' : writeNumber(value, ofLibreOffice[number] ?? number)
}
