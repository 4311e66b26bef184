import {describe, expect, it} from 'vitest'
import {writeNumber} from './index.js'

const values = [1, 2, 3, 10, 11, 20, 21, 101]

// biome-ignore format: a table
const written: Readonly<Record<string, string>> = {
  decimal: '1 2 3 10 11 20 21 101',
  decimalHalfWidth: '1 2 3 10 11 20 21 101',
  decimalFullWidth: '１ ２ ３ １０ １１ ２０ ２１ １０１',
  decimalFullWidth2: '１ ２ ３ １０ １１ ２０ ２１ １０１',
  decimalZero: '01 02 03 10 11 20 21 101',
  hex: '1 2 3 A B 14 15 65',
  ordinal: '1st 2nd 3rd 10th 11th 20th 21st 101st',
  upperRoman: 'I II III X XI XX XXI CI',
  lowerRoman: 'i ii iii x xi xx xxi ci',
  upperLetter: 'A B C J K T U WWWW',
  lowerLetter: 'a b c j k t u wwww',
  upperAlphabetic: 'A B C J K T U CW',
  lowerAlphabetic: 'a b c j k t u cw',
  decimalEnclosedCircle: '① ② ③ ⑩ ⑪ ⑳ 21 101',
  decimalEnclosedCircleChinese: '① ② ③ ⑩ ⑪ ⑳ 21 101',
  decimalEnclosedFullstop: '⒈ ⒉ ⒊ ⒑ ⒒ ⒛ 21 101',
  decimalEnclosedParen: '⑴ ⑵ ⑶ ⑽ ⑾ ⒇ 21 101',
  ideographEnclosedCircle: '㈠ ㈡ ㈢ ㈩ 11 20 21 101',
  ideographTraditional: '甲 乙 丙 癸 11 20 21 101',
  ideographZodiac: '子 丑 寅 酉 戌 20 21 101',
  ideographZodiacTraditional: '甲子 乙丑 丙寅 癸酉 甲戌 癸未 甲申 甲辰',
  japaneseCounting: '一 二 三 十 十一 二十 二十一 百一',
  japaneseLegal: '壱 弐 参 壱拾 壱拾壱 弐拾 弐拾壱 壱百壱',
  japaneseDigitalTenThousand: '一 二 三 一〇 一一 二〇 二一 一〇一',
  chineseCounting: '一 二 三 十 十一 二十 二十一 一○一',
  chineseCountingThousand: '一 二 三 十 十一 二十 二十一 一百〇一',
  chineseLegalSimplified: '壹 贰 叁 壹拾 壹拾壹 贰拾 贰拾壹 壹佰零壹',
  taiwaneseCounting: '一 二 三 十 十一 二十 二十一 一○一',
  taiwaneseCountingThousand: '一 二 三 十 十一 二十 二十一 一百零一',
  taiwaneseDigital: '一 二 三 一○ 一一 二○ 二一 一○一',
  ideographLegalTraditional: '壹 貳 參 壹拾 壹拾壹 貳拾 貳拾壹 壹佰零壹',
  ideographDigital: '一 二 三 一〇 一一 二〇 二一 一〇一',
  circledDecimal: '① ② ③ ⑩ ⑪ ⑳ ㉑ 101',
  simplifiedInformal: '一 二 三 十 十一 二十 二十一 一百零一'
}

describe('writeNumber', () => {
  it.each(Object.entries(written))('writes %s as the standard has it for Word', (format, expected) => {
    expect(values.map((value) => writeNumber(value, format)).join(' ')).toBe(expected)
  })

  it('puts a number between dashes, as page numbers have it', () => {
    expect(writeNumber(7, 'numberInDash')).toBe('- 7 -')
  })

  it('prints no number where the format is none or a bullet', () => {
    expect(writeNumber(3, 'none')).toBe('')
    expect(writeNumber(3, 'bullet')).toBe('')
  })

  it.each([
    [110, '一百一十'],
    [1010, '一千〇一十'],
    [1001, '一千〇一'],
    [10_000, '一万'],
    [10_010, '一万〇一十'],
    [100_000, '十万'],
    [110_000, '十一万'],
    [999_999, '九十九万九千九百九十九']
  ])('counts %i by places', (value, expected) => {
    expect(writeNumber(value, 'chineseCountingThousand')).toBe(expected)
  })

  it('writes in decimal what a format cannot write', () => {
    expect(writeNumber(1_000_000, 'chineseCountingThousand')).toBe('1000000')
    expect(writeNumber(0, 'upperRoman')).toBe('0')
    expect(writeNumber(0, 'lowerLetter')).toBe('0')
    expect(writeNumber(-3, 'chineseCounting')).toBe('-3')
    expect(writeNumber(12, 'hebrew1')).toBe('12')
  })

  it('keeps every number short, however large', () => {
    for (const format of Object.keys(written))
      for (const value of [2 ** 31 - 1, 32_767, 9_999]) expect(writeNumber(value, format).length).toBeLessThan(40)
  })

  it('repeats letters, and begins again after thirty of them', () => {
    expect(writeNumber(26, 'upperLetter')).toBe('Z')
    expect(writeNumber(27, 'upperLetter')).toBe('AA')
    expect(writeNumber(780, 'upperLetter')).toBe('Z'.repeat(30))
    expect(writeNumber(781, 'upperLetter')).toBe('A')
    expect(writeNumber(28, 'upperAlphabetic')).toBe('AB')
  })

  it.each([
    ['001, 002, 003, ...', '007'],
    ['00001, 00002, 00003, ...', '00007'],
    ['一, 十, 一百(简), ...', '七'],
    ['①, ②, ③, ...', '⑦'],
    ['Α, Β, Γ, ...', '7']
  ])('writes a custom format by its members %s', (members, expected) => {
    expect(writeNumber(7, 'custom', members)).toBe(expected)
  })
})
