import type {NumberFormat} from './index.js'

/**
 * The format for a value of `style:num-format` in OpenDocument (ODF 1.3, 19.506, and the members that LibreOffice writes). With
 * `style:num-letter-sync`, `A` is `upperLetter` and `a` is `lowerLetter` instead: AA, BB.
 */
export const openDocumentFormats: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  '01': 'decimalZero',
  a: 'lowerAlphabetic',
  A: 'upperAlphabetic',
  i: 'lowerRoman',
  I: 'upperRoman',
  '一, 二, 三, ...': 'chineseCountingThousand',
  '一, 二, 三...': 'chineseCountingThousand',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '壹, 貳, 參, ...': 'ideographLegalTraditional',
  '壱, 弐, 参, ...': 'japaneseLegal',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  // LibreOffice writes the digits of this one as ASCII.
  '1, 2, 3, ...': 'decimalFullWidth',
  '１, ２, ３, ...': 'decimalFullWidth',
  '01, 02, 03, ...': 'decimalZero'
}
