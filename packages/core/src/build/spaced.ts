import {blanks} from '../characters.js'

const blankRun = new RegExp(`[${blanks}]+`)

/** So many characters that stand apart are words set wide: 总　则 is set as it is for its two characters. */
const fewest = 3

/** 国 务 院 工 作 规 则 as it is read: titles are set wide, one character at a time. Other texts stay as they are. */
export function withoutSpacing(text: string): string {
  const parts = text.split(blankRun)
  return parts.length >= fewest && parts.every((part) => /^[一-鿿]$/.test(part)) ? parts.join('') : text
}
