import {type NumberFormat, writeNumber} from '../numbers/index.js'

/** How a list writes its numbers: CSS's counter styles by the format that writes them, and what stands behind the number. */
interface ListStyle {
  readonly format: NumberFormat
  readonly suffix: string
  /** The last number that the style has; numbers beyond it are written in `beyond`. */
  readonly last?: number
}

const cjk = '、'
const latin = '. '

/** CSS Counter Styles 3, sections 6 and 7, and the styles of Ready-made Counter Styles that Chinese pages name. */
const styles: Readonly<Record<string, ListStyle>> = {
  decimal: {format: 'decimal', suffix: latin},
  'decimal-leading-zero': {format: 'decimalZero', suffix: latin},
  'lower-alpha': {format: 'lowerLetter', suffix: latin},
  'lower-latin': {format: 'lowerLetter', suffix: latin},
  'upper-alpha': {format: 'upperLetter', suffix: latin},
  'upper-latin': {format: 'upperLetter', suffix: latin},
  'lower-roman': {format: 'lowerRoman', suffix: latin, last: 3999},
  'upper-roman': {format: 'upperRoman', suffix: latin, last: 3999},
  'cjk-decimal': {format: 'ideographDigital', suffix: cjk},
  'cjk-ideographic': {format: 'chineseCountingThousand', suffix: cjk, last: 9999},
  'simp-chinese-informal': {format: 'chineseCountingThousand', suffix: cjk, last: 9999},
  'trad-chinese-informal': {format: 'chineseCountingThousand', suffix: cjk, last: 9999},
  'japanese-informal': {format: 'chineseCountingThousand', suffix: cjk, last: 9999},
  'simp-chinese-formal': {format: 'chineseLegalSimplified', suffix: cjk, last: 9999},
  'trad-chinese-formal': {format: 'ideographLegalTraditional', suffix: cjk, last: 9999},
  'cjk-heavenly-stem': {format: 'ideographTraditional', suffix: cjk, last: 10},
  'cjk-earthly-branch': {format: 'ideographZodiac', suffix: cjk, last: 12},
  'circled-decimal': {format: 'decimalEnclosedCircle', suffix: ' ', last: 50}
}

/** What `type` of <ol> and <li> says; it alone tells a from A. */
const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman'
}

const unordered = new Set(['none', 'disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed', 'bullet'])

export function styleOfType(type: string | undefined): string | undefined {
  return type === undefined ? undefined : types[type.trim()]
}

/** The counter style that `list-style` or `list-style-type` names; undefined where it names none. */
export function styleOfDeclaration(value: string | undefined): string | undefined {
  return value?.split(/\s+/).find((word) => Object.hasOwn(styles, word) || unordered.has(word))
}

/** The number as a reader sees it, with what stands behind it; empty for a style without numbers. */
export function writeListNumber(value: number, name: string): string {
  if (unordered.has(name)) return ''
  const style = styles[name] ?? latinDecimal
  // Letters and stems have no zero and no negative numbers; Chinese numbers beyond their range are written in digits.
  const within = value >= (style.format === 'decimal' ? Number.NEGATIVE_INFINITY : 1) && value <= (style.last ?? 1_000_000)
  if (within) return writeNumber(value, style.format) + style.suffix
  const digits = style.suffix === cjk && value >= 0
  return writeNumber(value, digits ? 'ideographDigital' : 'decimal') + style.suffix
}

const latinDecimal: ListStyle = {format: 'decimal', suffix: latin}
