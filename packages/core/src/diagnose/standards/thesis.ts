import {anyDelimiters} from './any.js'
import type {Standard} from './types.js'

/** 1, 1.1, 1.1.1 (CY/T 35-2001, GB/T 7713): no punctuation behind them. Lists below them have forms of their own. */
export const thesis: Standard = {
  name: 'thesis',
  levels: [
    {
      constructs: ['bare-number', 'tight-number', 'lone-number', 'chapter', 'arabic-dot', 'arabic-comma'],
      open: '',
      numeral: 'arabic',
      close: '',
      blank: true
    },
    {constructs: ['decimal-2'], open: '', numeral: 'chain2', close: '', blank: true},
    {constructs: ['decimal-3'], open: '', numeral: 'chain3', close: '', blank: true},
    {constructs: ['decimal-4'], open: '', numeral: 'chain4', close: '', blank: true},
    {constructs: ['decimal-5'], open: '', numeral: 'chain5', close: '', blank: true}
  ],
  foreign: ['han-comma', 'han-paren', 'formal-comma', 'formal-paren'],
  delimiters: {...anyDelimiters, 'decimal-2': 'none', 'decimal-3': 'none', 'decimal-4': 'none', 'decimal-5': 'none'},
  digits: 'half'
}
