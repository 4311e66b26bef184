import {type Numeral, unwritable} from './numeral.js'

/** Runs of consecutive code points: the first one, and the number that it stands for. */
type Run = readonly [first: number, last: number, value: number]

/** Numbers whose characters stand in an order of their own. */
function listed(characters: string): Numeral {
  return enclosed(
    [...characters].map((character, index) => [character.charCodeAt(0), character.charCodeAt(0), index + 1] as const)
  )
}

/** Numbers that are one character each. */
function enclosed(runs: readonly Run[]): Numeral {
  const characters: string[] = []
  const values = new Map<number, number>()
  const forms = new Map<number, string>()
  for (const [first, last, value] of runs) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code)
      characters.push(character)
      values.set(code, value + code - first)
      if (!forms.has(value + code - first)) forms.set(value + code - first, character)
    }
  }
  const known = [...forms.keys()].sort((a, b) => a - b)
  return {
    first: characters.join(''),
    rest: '',
    read(text, start) {
      const value = values.get(text.charCodeAt(start))
      return value === undefined ? null : {value, end: start + 1}
    },
    write(value) {
      const form = forms.get(value)
      if (form === undefined) throw unwritable(value, known[0] as number, known.at(-1) as number)
      return form
    }
  }
}

/** ① to ㊿; ➀ and ⓵ are drawn differently and mean the same. */
export const circled = enclosed([
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2780, 0x2789, 1],
  [0x24f5, 0x24fe, 1]
])

/** ❶ to ⓴: white on black; ➊ is drawn differently. */
export const negativeCircled = enclosed([
  [0x2776, 0x277f, 1],
  [0x24eb, 0x24f4, 11],
  [0x278a, 0x2793, 1]
])

/** ㊀ to ㊉. */
export const circledHan = enclosed([[0x3280, 0x3289, 1]])

/** ⑴ to ⒇. */
export const parenthesised = enclosed([[0x2474, 0x2487, 1]])

/** ⒈ to ⒛. */
export const dotted = enclosed([[0x2488, 0x249b, 1]])

/** ㈠ to ㈩. */
export const parenthesisedHan = enclosed([[0x3220, 0x3229, 1]])

/** Ⓐ to Ⓩ. */
export const circledUpper = enclosed([[0x24b6, 0x24cf, 1]])

/** ⓐ to ⓩ. */
export const circledLower = enclosed([[0x24d0, 0x24e9, 1]])

/** ⒜ to ⒵. */
export const parenthesisedLower = enclosed([[0x249c, 0x24b5, 1]])

/** Ⅰ to Ⅻ. */
export const romanUpper = enclosed([[0x2160, 0x216b, 1]])

/** ⅰ to ⅻ. */
export const romanLower = enclosed([[0x2170, 0x217b, 1]])

/** A to Z, full-width too; not the letters of a word. */
export const latinUpper = enclosed([
  [0x41, 0x5a, 1],
  [0xff21, 0xff3a, 1]
])

/** a to z, full-width too. */
export const latinLower = enclosed([
  [0x61, 0x7a, 1],
  [0xff41, 0xff5a, 1]
])

/** 甲乙丙丁…: the ten stems. */
export const stem = listed('甲乙丙丁戊己庚辛壬癸')

/** 子丑寅卯…: the twelve branches. */
export const branch = listed('子丑寅卯辰巳午未申酉戌亥')
