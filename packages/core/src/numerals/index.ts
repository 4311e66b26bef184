import {arabic} from './arabic.js'
import {chain} from './chain.js'
import * as enclosed from './enclosed.js'
import {formal, han, hanLookAlike} from './han.js'
import type {Numeral} from './numeral.js'
import {romanLettersLower, romanLettersUpper} from './roman.js'

/** Every way of writing numbers, by name. */
export const numerals = {
  han,
  hanLookAlike,
  formal,
  arabic,
  chain2: chain(2),
  chain3: chain(3),
  chain4: chain(4),
  chain5: chain(5),
  letterChain2: chain(2, enclosed.latinUpper),
  letterChain3: chain(3, enclosed.latinUpper),
  ...enclosed,
  romanLettersLower,
  romanLettersUpper
} as const satisfies Readonly<Record<string, Numeral>>

export type NumeralName = keyof typeof numerals
export type {NumberRead, Numeral} from './numeral.js'
