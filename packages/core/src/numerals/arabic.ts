import {type Numeral, unwritable} from './numeral.js'

const zero = 0x30
const fullWidthZero = 0xff10

/** Four digits number more than any series has; a longer run is a year, an amount or a telephone number. */
const mostDigits = 4

/** The digit at an offset, half-width or full-width; -1 where none stands. */
export function digitAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  if (code >= zero && code <= zero + 9) return code - zero
  if (code >= fullWidthZero && code <= fullWidthZero + 9) return code - fullWidthZero
  return -1
}

const digits = '0123456789０１２３４５６７８９'

/** Arabic digits, half-width or full-width: 12, １２. */
export const arabic: Numeral = {
  first: digits,
  rest: digits,
  read(text, start) {
    let end = start
    let value = 0
    for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, ++end)) {
      if (end - start === mostDigits) return null
      value = value * 10 + digit
    }
    return end === start ? null : {value, end}
  },
  write(value) {
    if (!Number.isInteger(value) || value < 0 || value > 9999) throw unwritable(value, 0, 9999)
    return String(value)
  }
}
