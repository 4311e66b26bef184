import type {MarkerConstruct} from '@gangmu/core'
import {han} from '../texts/numbers.js'

/** The names of the ways of writing numbers that constructs use. */
export type NumeralName = NonNullable<MarkerConstruct['numerals']>[number]

/** The character for a number in a list that begins again where it ends. */
const from = (characters: string) => (value: number) => [...characters][(value - 1) % [...characters].length] as string

/** Characters that follow each other in Unicode. */
const run = (first: string, count: number) =>
  from(
    Array.from({length: count}, (_, index) => String.fromCodePoint((first.codePointAt(0) as number) + index)).join('')
  )

const chain = (length: number) => (value: number) =>
  Array.from({length}, (_, index) => (index + 1 < length ? 1 : value)).join('.')

const letterChain = (length: number) => (value: number) =>
  `A.${Array.from({length: length - 1}, (_, index) => (index + 2 < length ? 1 : value)).join('.')}`

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const roman = (value: number) => romans[(value - 1) % romans.length] as string

const plain = '〇一二三四五六七八九十百千'
const formal = '零壹贰叁肆伍陆柒捌玖拾佰仟'

/** Writes a number of 1 or more; those of single characters begin again after their last. */
export const writeNumber: Readonly<Record<NumeralName, (value: number) => string>> = {
  han,
  hanLookAlike: from('ーニミ'),
  formal: (value) => [...han(value)].map((character) => formal.charAt(plain.indexOf(character))).join(''),
  arabic: String,
  chain2: chain(2),
  chain3: chain(3),
  chain4: chain(4),
  chain5: chain(5),
  letterChain2: letterChain(2),
  letterChain3: letterChain(3),
  circled: run('①', 20),
  negativeCircled: run('❶', 10),
  circledHan: run('㊀', 10),
  parenthesised: run('⑴', 20),
  dotted: run('⒈', 20),
  parenthesisedHan: run('㈠', 10),
  circledUpper: run('Ⓐ', 26),
  circledLower: run('ⓐ', 26),
  parenthesisedLower: run('⒜', 26),
  romanUpper: run('Ⅰ', 12),
  romanLower: run('ⅰ', 12),
  latinUpper: run('A', 26),
  latinLower: run('a', 26),
  stem: from('甲乙丙丁戊己庚辛壬癸'),
  branch: from('子丑寅卯辰巳午未申酉戌亥'),
  romanLettersLower: (value) => roman(value).toLowerCase(),
  romanLettersUpper: roman
}
