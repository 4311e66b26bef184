import type {Declarations} from './declarations.js'
import {attribute, type PageElement} from './tree.js'

/** How characters look, as far as it tells headings from the text behind them. */
export interface TextStyle {
  readonly bold: boolean
  /** The typeface, by one name where it has many (SimHei and 黑体); empty where the page does not say. */
  readonly family: string
  /** In points; 0 where the page does not say. */
  readonly size: number
}

export const plain: TextStyle = {bold: false, family: '', size: 0}

const boldTags = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** The style of what stands in an element. Gives back `inherited` itself where nothing changes. */
export function textStyleOf(element: PageElement, declarations: Declarations, inherited: TextStyle): TextStyle {
  const {tag} = element
  let {bold, family, size} = inherited
  if (boldTags.has(tag)) bold = true
  if (tag === 'font') {
    family = familyOf(attribute(element, 'face')?.toLowerCase() ?? '') || family
    size = sizeOfFont(attribute(element, 'size')) || size
  }
  if (declarations.size > 0) {
    bold = weightOf(declarations) ?? bold
    family = declaredFamily(declarations) || family
    size = declaredSize(declarations, inherited.size) || size
  }
  if (bold === inherited.bold && family === inherited.family && size === inherited.size) return inherited
  return {bold, family, size}
}

function weightOf(declarations: Declarations): boolean | undefined {
  const weight =
    declarations.get('font-weight') ?? /(?:^|\s)(bold|normal|[1-9]00)(?:\s|$)/.exec(declarations.get('font') ?? '')?.[1]
  if (weight === undefined || weight === 'inherit') return undefined
  return weight === 'bold' || weight === 'bolder' || Number.parseInt(weight, 10) >= 600
}

function declaredFamily(declarations: Declarations): string {
  const shorthand = declarations.get('font')
  return (
    familyOf(declarations.get('font-family') ?? '') || (shorthand === undefined ? '' : familyOf(afterSize(shorthand)))
  )
}

/** The typefaces stand at the end of `font: bold 16px/1.5 黑体, serif`. */
function afterSize(font: string): string {
  return /\d(?:px|pt|r?em|%)(?:\/\S+)?\s+(.*)$/.exec(font)?.[1] ?? ''
}

const typefaces: readonly [RegExp, string][] = [
  [/黑体|simhei|heiti|^stxihei|yahei|雅黑/, '黑体'],
  [/楷|kaiti|stkai/, '楷体'],
  [/仿宋|fangsong/, '仿宋'],
  [/小标宋|xiaobiaosong/, '小标宋'],
  [/宋|simsun|nsimsun|stsong/, '宋体']
]

/** The first typeface for Chinese of a list: Word names one for Latin letters before it. */
function familyOf(list: string): string {
  for (const name of list.split(',', 8)) {
    const typeface = typefaces.find(([pattern]) => pattern.test(name))
    if (typeface !== undefined) return typeface[1]
  }
  return ''
}

const points: Readonly<Record<string, number>> = {pt: 1, px: 0.75, em: 0, rem: 12, '%': 0}
const named: Readonly<Record<string, number>> = {
  'xx-small': 7,
  'x-small': 7.5,
  small: 10,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24
}

function declaredSize(declarations: Declarations, inherited: number): number {
  const value = declarations.get('font-size') ?? declarations.get('font') ?? ''
  const found = /(?:^|\s)(\d{0,4}(?:\.\d{1,4})?)(pt|px|r?em|%)/.exec(value)
  if (found === null) return named[value] ?? 0
  const [, digits = '', unit = ''] = found
  const number = Number.parseFloat(digits)
  if (!Number.isFinite(number)) return 0
  if (unit === 'em') return number * (inherited || 12)
  if (unit === '%') return (number / 100) * (inherited || 12)
  return number * (points[unit] ?? 1)
}

const fontSizes = [0, 7.5, 10, 12, 13.5, 18, 24, 36]

/** <font size="5"> or "+1". */
function sizeOfFont(size: string | undefined): number {
  if (size === undefined) return 0
  const number = Number.parseInt(size, 10)
  if (!Number.isFinite(number)) return 0
  return fontSizes[Math.min(7, Math.max(1, /^\s*[+-]/.test(size) ? 3 + number : number))] ?? 0
}
