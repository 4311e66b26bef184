import {styleSheetFormats, writeNumber} from '../numbers/index.js'

const chinese = new Set([
  'cjk-decimal',
  'cjk-ideographic',
  'cjk-heavenly-stem',
  'cjk-earthly-branch',
  'cjk-stem-branch',
  'simp-chinese-informal',
  'simp-chinese-formal',
  'trad-chinese-informal',
  'trad-chinese-formal',
  'japanese-informal'
])

const enclosed = /circled|parenthesized|dotted/

/** What stands behind a number: CSS Counter Styles 3, sections 6 and 7, and Ready-made Counter Styles. */
function suffixOf(style: string): string {
  if (chinese.has(style)) return '、'
  if (style === 'fullwidth-decimal') return '．'
  return enclosed.test(style) ? ' ' : '. '
}

/** What a style of Chinese numbers can write; beyond it stands `cjk-decimal`. All others fall back to digits by themselves. */
function isBeyond(value: number, style: string): boolean {
  if (style === 'cjk-heavenly-stem') return value > 10
  if (style === 'cjk-earthly-branch') return value > 12
  return value > 9999
}

/** What `type` of <ol> and <li> says; it alone tells a from A. */
const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman'
}

const unordered = new Set(['none', 'disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed'])

export function styleOfType(type: string | undefined): string | undefined {
  return type === undefined ? undefined : types[type.trim()]
}

/** The counter style that `list-style` or `list-style-type` names; undefined where it names none that is known. */
export function styleOfDeclaration(value: string | undefined): string | undefined {
  return value?.split(/\s+/).find((word) => unordered.has(word) || Object.hasOwn(styleSheetFormats, word))
}

/** The number as a reader sees it, with what stands behind it; empty for a style without numbers. */
export function writeListNumber(value: number, style: string): string {
  if (unordered.has(style)) return ''
  if (!chinese.has(style)) return writeNumber(value, styleSheetFormats[style] ?? 'decimal') + suffixOf(style)
  // Chinese styles write a negative number with 负 before it; nobody numbers an outline so, and digits are plain.
  if (value < 0) return `${value}${suffixOf(style)}`
  const format = isBeyond(value, style) ? 'cjk-decimal' : style
  return writeNumber(value, styleSheetFormats[format] ?? 'decimal') + suffixOf(style)
}
