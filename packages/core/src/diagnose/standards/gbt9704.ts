import {anyDelimiters} from './any.js'
import type {Standard} from './types.js'

/** 一、（一）1.（1） (GB/T 9704-2012 7.3.3), and below them ① (GB/T 15834-2011 B.3.8), with the punctuation of GB/T 15834-2011 B.3. */
export const gbt9704: Standard = {
  name: 'gbt9704',
  levels: [
    {constructs: ['han-comma', 'han-blank', 'han-clause'], open: '', numeral: 'han', close: '、'},
    {constructs: ['han-paren', 'han-close'], open: '（', numeral: 'han', close: '）'},
    {constructs: ['arabic-dot', 'arabic-comma'], open: '', numeral: 'arabic', close: '.'},
    {constructs: ['arabic-paren', 'arabic-close'], open: '（', numeral: 'arabic', close: '）'},
    {constructs: ['circled'], open: '', numeral: 'circled', close: ''}
  ],
  // two levels are 一、 and （一）, or 一、 and 1.
  skippable: 1,
  foreign: ['formal-comma', 'formal-paren'],
  delimiters: {
    ...anyDelimiters,
    'han-comma': 'enumeration',
    'han-clause': 'enumeration',
    'arabic-dot': 'dot',
    'arabic-comma': 'dot',
    'upper-dot': 'dot',
    'lower-dot': 'dot',
    'roman-upper': 'dot',
    'roman-lower-dot': 'dot',
    'stem-comma': 'enumeration',
    'di-comma': 'comma',
    'first-then-last': 'comma',
    shi: 'none',
    yao: 'none',
    'decimal-2': 'none',
    'decimal-3': 'none',
    'decimal-4': 'none',
    'decimal-5': 'none'
  },
  brackets: 'full',
  digits: 'half'
}
