import {customFormat} from './custom.js'
import {decimalFormats} from './decimal.js'
import {hanFormats} from './han.js'
import {letterFormats} from './letters.js'
import {listedFormats} from './listed.js'
import {romanFormats} from './roman.js'

export {openDocumentFormats} from './open-document.js'
export {styleSheetFormats} from './style-sheets.js'

type Writer = (value: number) => string | undefined

const writers = {
  ...decimalFormats,
  ...romanFormats,
  ...letterFormats,
  ...listedFormats,
  ...hanFormats,
  none: () => '',
  bullet: () => ''
}

/**
 * A number format by its name in OOXML (ST_NumberFormat, ECMA-376 17.18.59): `decimal`, `chineseCountingThousand`; and some
 * that only other formats have, named in its manner.
 */
export type NumberFormat = keyof typeof writers

const formats: ReadonlyMap<string, Writer> = new Map<string, Writer>(Object.entries(writers))

/**
 * A number as a format writes it: 3 is 三 in `chineseCounting`. What a format cannot write is written in decimal, as in Word
 * (the twenty-first of ①), and so is every number of a format that is not known.
 *
 * @param value a whole number
 * @param format a NumberFormat, or what a document has in the place of one
 * @param members the first members of a format of Word's that is called `custom`: `001, 002, 003, ...`
 */
export function writeNumber(value: number, format: string, members?: string): string {
  const custom = format === 'custom' && members !== undefined ? customFormat(members) : undefined
  if (typeof custom === 'function') return custom(value)
  return formats.get(custom ?? format)?.(value) ?? String(value)
}
