import {abstractList, list, numbered, wordDocument} from '../../testing/word-document.mjs'

/** Every format that Chinese documents number with, by its name in OOXML. */
export const formats = [
  ['decimal', 'decimalHalfWidth', 'decimalFullWidth', 'decimalFullWidth2', 'decimalZero', 'numberInDash'],
  ['upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter'],
  ['decimalEnclosedCircle', 'decimalEnclosedCircleChinese', 'decimalEnclosedFullstop', 'decimalEnclosedParen'],
  ['ideographEnclosedCircle', 'ideographTraditional', 'ideographZodiac', 'ideographZodiacTraditional'],
  ['japaneseCounting', 'japaneseLegal', 'japaneseDigitalTenThousand', 'ideographDigital', 'chineseCounting'],
  ['chineseCountingThousand', 'chineseLegalSimplified', 'taiwaneseCounting', 'taiwaneseCountingThousand'],
  ['taiwaneseDigital', 'ideographLegalTraditional', 'none', 'custom']
].flat()

const values = [1, 2, 3, 10, 11, 20, 21, 101]

/** A paragraph for each format and each value, whose text names both. */
export function numberFormats() {
  const cases = formats.flatMap((format) => values.map((value) => ({format, value})))
  const lists = cases.map(({format, value}, index) =>
    abstractList(index + 1, [{format, text: '[%1]', start: value}]).replace(
      'w:val="custom"',
      'w:val="custom" w:format="001, 002, 003, ..."'
    )
  )
  return wordDocument({
    numbering: [...lists, ...cases.map((_, index) => list(index + 1, index + 1))].join(''),
    body: cases.map(({format, value}, index) => numbered(`${format} ${value}`, index + 1)).join('')
  })
}
