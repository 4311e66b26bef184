import {anyDelimiters} from './any.js'
import type {Standard} from './types.js'

/** 壹、一、（一）1、（1）甲、（甲） (文書處理手冊). The brackets are of either width there, and so are the digits. */
export const tw: Standard = {
  name: 'tw',
  levels: [
    {constructs: ['formal-comma'], open: '', numeral: 'formal', close: '、'},
    {constructs: ['han-comma', 'han-blank', 'han-clause'], open: '', numeral: 'han', close: '、'},
    {constructs: ['han-paren', 'han-close'], open: '（', numeral: 'han', close: '）'},
    {constructs: ['arabic-comma', 'arabic-dot'], open: '', numeral: 'arabic', close: '、'},
    {constructs: ['arabic-paren', 'arabic-close'], open: '（', numeral: 'arabic', close: '）'},
    {constructs: ['stem-comma'], open: '', numeral: 'stem', close: '、'},
    {constructs: ['stem-paren'], open: '（', numeral: 'stem', close: '）'}
  ],
  foreign: [],
  delimiters: {
    ...anyDelimiters,
    'formal-comma': 'enumeration',
    'han-comma': 'enumeration',
    'han-clause': 'enumeration',
    'arabic-comma': 'enumeration',
    'arabic-dot': 'enumeration',
    'stem-comma': 'enumeration'
  }
}
