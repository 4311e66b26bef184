import {anyDelimiters} from './any.js'
import type {LevelForm, Standard} from './types.js'

const divisions: readonly LevelForm[] = [
  {constructs: ['book'], open: '第', numeral: 'han', close: '编', optional: true},
  {constructs: ['sub-book'], open: '第', numeral: 'han', close: '分编', optional: true},
  {constructs: ['chapter'], open: '第', numeral: 'han', close: '章', optional: true},
  {constructs: ['section'], open: '第', numeral: 'han', close: '节', optional: true},
  {constructs: ['article'], open: '第', numeral: 'han', close: '条', optional: true}
]

/** 编, 章, 节, 条, then （一） for 项 and 1. for 目; 款 bears no number (立法法 §65; 立法技术规范). */
export const law: Standard = {
  name: 'law',
  levels: [
    ...divisions,
    {constructs: ['han-paren', 'han-close'], open: '（', numeral: 'han', close: '）'},
    {constructs: ['arabic-dot', 'arabic-comma'], open: '', numeral: 'arabic', close: '.'}
  ],
  foreign: ['han-comma', 'formal-comma', 'formal-paren'],
  delimiters: {...anyDelimiters, 'arabic-dot': 'dot', 'arabic-comma': 'dot'},
  brackets: 'full',
  digits: 'half'
}

/** In Taiwan 一、 numbers the 款 below an article and （一） the 目 below that (中央法規標準法 §8). */
export const taiwanLaw: Standard = {
  name: 'law',
  levels: [
    ...divisions.map((level) => ({
      ...level,
      close: level.close.replace('编', '編').replace('节', '節').replace('条', '條')
    })),
    {constructs: ['han-comma'], open: '', numeral: 'han', close: '、'},
    {constructs: ['han-paren'], open: '（', numeral: 'han', close: '）'},
    {constructs: ['arabic-dot', 'arabic-comma'], open: '', numeral: 'arabic', close: '.'}
  ],
  foreign: ['formal-comma', 'formal-paren'],
  delimiters: {...anyDelimiters, 'han-comma': 'enumeration'}
}
