import {type Numeral, unwritable} from './numeral.js'

/** The characters of one way of writing Han numbers. */
interface HanCharacters {
  readonly digits: Readonly<Record<string, number>>
  readonly units: Readonly<Record<string, number>>
  /** One character for a whole number of tens. */
  readonly tens: Readonly<Record<string, number>>
  /** What `write` uses: the digits from zero on, and the units from ten on. */
  readonly written: {readonly digits: string; readonly units: string}
}

/** 〇 is the standard zero (GB/T 15835-2011); ○ and ◯ are common substitutes for it. */
const zeros = {〇: 0, 零: 0, '○': 0, '◯': 0}

const plain: HanCharacters = {
  // biome-ignore format: a table
  digits: {
    ...zeros, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
    // Bopomofo, radicals and kanbun marks that input methods and PDF files give for the same strokes
    ㄧ: 1, '⼀': 1, '㆒': 1, '⼆': 2, '㆓': 2, '㆔': 3, '⼋': 8
  },
  units: {十: 10, '⼗': 10, 百: 100, 千: 1000},
  tens: {廿: 20, 卄: 20, 卅: 30, 卌: 40},
  written: {digits: '〇一二三四五六七八九', units: '十百千'}
}

/** The forms that cannot be changed by a stroke; Taiwan's official documents number their first level with them. */
const formalCharacters: HanCharacters = {
  // biome-ignore format: a table
  digits: {
    ...zeros, 壹: 1, 壱: 1, 贰: 2, 貳: 2, 弍: 2, 貮: 2, 叁: 3, 參: 3, 叄: 3, 参: 3, 肆: 4, 伍: 5,
    陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9
  },
  units: {拾: 10, 佰: 100, 仟: 1000},
  tens: {},
  written: {digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟'}
}

/** Katakana and dashes that stand for 一, 二, 三 and 八 in scanned text: nothing but a marker's delimiter tells them. */
const lookAlikes: HanCharacters = {
  digits: {ー: 1, '－': 1, '—': 1, '―': 1, '─': 1, ニ: 2, ミ: 3, ハ: 8},
  units: {},
  tens: {},
  written: {digits: '', units: ''}
}

/** Longer runs are no ordinals: nobody numbers past 9999, and a bound keeps reading linear. */
const longestRun = 9

/** What a character is in a number, by UTF-16 code unit, as one number: 0 where it is none of its characters. */
type Roles = Uint16Array

/** A digit is its value and one more; a unit and a number of tens stand in bits of their own above it. */
const unitRole = 0x1000
const tensRole = 0x2000
const roleValue = 0xfff

/** No digit stands before the next unit. */
const none = -1

/**
 * Han numbers as they count: 三, 十二, 二十, 一百零五, 廿一; Taiwan's statutes leave out the 一 of 百 (第百十八條);
 * digits in a row (一○五, 二〇) where they are three or more or hold a zero: 一二 alone is 一、二 run together.
 */
export const han = hanNumeral(plain)

/** 壹, 贰, 參, 拾贰. */
export const formal = hanNumeral(formalCharacters)

/** ー for 一 and the like, one character each. */
export const hanLookAlike: Numeral = {
  first: Object.keys(lookAlikes.digits).join(''),
  rest: '',
  read(text, start) {
    const value = lookAlikes.digits[text.charAt(start)]
    return value === undefined ? null : {value, end: start + 1}
  },
  write(value) {
    const form = Object.keys(lookAlikes.digits).find((character) => lookAlikes.digits[character] === value)
    if (form === undefined) throw unwritable(value, 1, 8)
    return form
  }
}

function rolesOf({digits, units, tens}: HanCharacters): Roles {
  const roles = new Uint16Array(65_536)
  for (const [character, value] of Object.entries(digits)) roles[character.charCodeAt(0)] = value + 1
  for (const [character, value] of Object.entries(units)) roles[character.charCodeAt(0)] = unitRole | value
  for (const [character, value] of Object.entries(tens)) roles[character.charCodeAt(0)] = tensRole | value
  return roles
}

function roleAt(roles: Roles, text: string, offset: number): number {
  return offset < text.length ? (roles[text.charCodeAt(offset)] as number) : 0
}

function hanNumeral(characters: HanCharacters): Numeral {
  const all = [...new Set(Object.keys({...characters.digits, ...characters.units, ...characters.tens}))].join('')
  const roles = rolesOf(characters)
  return {
    first: all,
    rest: all,
    read(text, start) {
      let end = start
      while (end - start < longestRun && roleAt(roles, text, end) !== 0) end++
      if (end === start || roleAt(roles, text, end) !== 0) return null
      const value = positional(roles, text, start, end) ?? multiplicative(roles, text, start, end)
      return value === null ? null : {value, end}
    },
    write: (value) => write(characters, value)
  }
}

/** 一○五: the digits as they stand. */
function positional(roles: Roles, text: string, start: number, end: number): number | null {
  let value = 0
  let zero = false
  for (let offset = start; offset < end; offset++) {
    const role = roleAt(roles, text, offset)
    if (role >= unitRole) return null
    zero ||= role === 1
    value = value * 10 + role - 1
  }
  const length = end - start
  return length >= 3 || (length === 2 && zero) || length === 1 ? value : null
}

/** 一百零五: digits before their units, the units in falling order. */
function multiplicative(roles: Roles, text: string, start: number, end: number): number | null {
  let total = 0
  let digit = none
  let lastUnit = 10_000
  let gap = false
  for (let offset = start; offset < end; offset++) {
    const role = roleAt(roles, text, offset)
    const value = role & roleValue
    if (role & unitRole) {
      // 十 and Taiwan's 百 may stand without a digit: 十二, 百十八, 一百十八
      if (value >= lastUnit || digit === 0 || (digit === none && value === 1000)) return null
      total += (digit === none ? 1 : digit) * value
      lastUnit = value
      digit = none
      gap = false
    } else if (role & tensRole) {
      if (lastUnit <= 10 || digit !== none) return null
      total += value
      lastUnit = 10
    } else if (value === 1) {
      if (gap || digit !== none || lastUnit === 10_000 || lastUnit === 10) return null
      gap = true
    } else {
      if (digit !== none) return null
      digit = value - 1
    }
  }
  // 一百五 says 150 in speech and 105 by slip: it is no ordinal
  if (digit !== none && lastUnit > 10 && !gap) return null
  if (digit === none && gap) return null
  return total + (digit === none ? 0 : digit)
}

function write({written}: HanCharacters, value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw unwritable(value, 0, 9999)
  if (value < 10) return written.digits.charAt(value)
  let rest = value
  let result = ''
  let zero = false
  for (const [unit, name] of [
    [1000, written.units.charAt(2)],
    [100, written.units.charAt(1)],
    [10, written.units.charAt(0)],
    [1, '']
  ] as const) {
    const digit = Math.floor(rest / unit)
    rest %= unit
    if (digit === 0) {
      zero = result !== ''
      continue
    }
    if (zero) result += '零'
    zero = false
    // 十二, but 一百一十二
    result += (digit === 1 && unit === 10 && result === '' ? '' : written.digits.charAt(digit)) + name
  }
  return result
}
