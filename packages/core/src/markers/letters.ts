import type {MarkerConstruct} from './construct.js'
import {closeBracket, dot, enumerationComma, openBracket} from './delimiters.js'

/** 壹、: above 一、 in Taiwan's plans and reports (文書處理手冊), and in books. */
export const formalComma = {
  name: 'formal-comma',
  numerals: ['formal'],
  delimiter: [...enumerationComma, ...dot],
  stands: ['line'],
  rank: 30,
  strength: {line: 4, clause: 1},
  examples: {
    yes: [
      ['參、實施方式', 3],
      ['拾贰、附则', 12]
    ],
    no: ['陆军', '伍先生']
  }
} as const satisfies MarkerConstruct

/** （壹） */
export const formalParenthesis = {
  name: 'formal-paren',
  numerals: ['formal'],
  open: openBracket,
  close: closeBracket,
  stands: ['line'],
  rank: 32,
  strength: {line: 4, clause: 1},
  examples: {yes: [['（貳）經費來源', 2]], no: ['（陆军）']}
} as const satisfies MarkerConstruct

/** 甲、: below （1） in Taiwan's official documents (文書處理手冊). */
export const stemComma = {
  name: 'stem-comma',
  numerals: ['stem'],
  delimiter: enumerationComma,
  stands: ['line', 'clause'],
  rank: 75,
  strength: {line: 3.5, clause: 0.8},
  needsSiblings: true,
  examples: {yes: [['乙、經費概算', 2]], no: ['甲方', '丙类']}
} as const satisfies MarkerConstruct

/** （甲） */
export const stemParenthesis = {
  name: 'stem-paren',
  numerals: ['stem'],
  open: openBracket,
  close: closeBracket,
  stands: ['line', 'clause'],
  rank: 77,
  strength: {line: 3.5, clause: 1},
  needsSiblings: true,
  examples: {yes: [['（丙）其他', 3]], no: ['（甲方）']}
} as const satisfies MarkerConstruct

/** 子、: below （甲）. */
export const branchComma = {
  name: 'branch-comma',
  numerals: ['branch'],
  delimiter: enumerationComma,
  stands: ['line'],
  rank: 79,
  strength: {line: 3, clause: 1},
  needsSiblings: true,
  examples: {yes: [['丑、材料', 2]], no: ['未、已']}
} as const satisfies MarkerConstruct

/** Letters that go on as a word or a number are no markers: A.M., A4. */
const inWord = /[A-Za-z0-9.]/y

/** A. and Ⓐ (GB/T 15834-2011 B.3.3). */
export const upperDot = {
  name: 'upper-dot',
  numerals: ['latinUpper'],
  delimiter: [...dot, ...enumerationComma],
  whole: ['circledUpper'],
  stands: ['line', 'clause'],
  rank: 78,
  strength: {line: 2.5, clause: 0.8},
  notBefore: inWord,
  needsSiblings: true,
  examples: {yes: [['B. 逻辑停顿', 2]], no: ['A.M.', 'A4纸', 'ABC']}
} as const satisfies MarkerConstruct

/** a. and ⓐ. */
export const lowerDot = {
  name: 'lower-dot',
  numerals: ['latinLower'],
  delimiter: [...dot, ...enumerationComma],
  whole: ['circledLower'],
  stands: ['line', 'clause'],
  rank: 84,
  strength: {line: 2.5, clause: 0.8},
  notBefore: inWord,
  needsSiblings: true,
  examples: {yes: [['c. 电话通知', 3]], no: ['e.g.', 'www.']}
} as const satisfies MarkerConstruct

/** a), (a) and ⒜: lists of the national standards (GB/T 1.1-2020). */
export const lowerBracket = {
  name: 'lower-bracket',
  numerals: ['latinLower'],
  close: closeBracket,
  whole: ['parenthesisedLower'],
  stands: ['line', 'clause'],
  rank: 85,
  strength: {line: 3, clause: 0.8},
  notAfter: /[A-Za-z（(]$/,
  needsSiblings: true,
  examples: {yes: [['d)非肢体瘫的运动障碍', 4]], no: ['ab)']}
} as const satisfies MarkerConstruct

/** (a): a letter in both brackets. */
export const lowerParenthesis = {
  ...lowerBracket,
  name: 'lower-paren',
  kin: 'lower-paren',
  open: openBracket,
  whole: [],
  rank: 83,
  examples: {yes: [['(b) 提交证明', 2]], no: ['(km)']}
} as const satisfies MarkerConstruct

/** A) and (A). */
export const upperBracket = {
  ...lowerBracket,
  name: 'upper-bracket',
  numerals: ['latinUpper'],
  whole: [],
  rank: 79,
  examples: {yes: [['B）口头通知', 2]], no: ['AB）']}
} as const satisfies MarkerConstruct

/** （A）: the options of a question, and lists below （1）. */
export const upperParenthesis = {
  ...upperBracket,
  name: 'upper-paren',
  open: openBracket,
  whole: [],
  rank: 79,
  examples: {yes: [['（C）书面通知', 3]], no: ['（AB）', '（A4）']}
} as const satisfies MarkerConstruct

/** Ⅰ. and I. */
export const romanUpper = {
  name: 'roman-upper',
  kin: 'roman',
  numerals: ['romanUpper', 'romanLettersUpper'],
  delimiter: [...dot, ...enumerationComma],
  stands: ['line'],
  rank: 35,
  strength: {line: 3, clause: 1},
  notBefore: inWord,
  needsSiblings: true,
  examples: {
    yes: [
      ['Ⅲ、结论', 3],
      ['IV. 讨论', 4]
    ],
    no: ['IX级', 'Ⅰ类']
  }
} as const satisfies MarkerConstruct

/** Ⅰ　概念: a Roman number of one character, parted from its title by a blank. */
export const romanBlank = {
  name: 'roman-blank',
  kin: 'roman',
  numerals: ['romanUpper'],
  stands: ['line'],
  rank: 35,
  strength: {line: 2.5, clause: 1},
  onlyBefore: /[^\S\n\r]+[^\s\d、，。；：/-]/y,
  needsSiblings: true,
  examples: {yes: [['Ⅱ  评价标准', 2]], no: ['Ⅰ类', 'Ⅱ、Ⅲ']}
} as const satisfies MarkerConstruct

/** i. and ⅰ.: below (a) in contracts and terms. */
export const romanLowerDot = {
  name: 'roman-lower-dot',
  numerals: ['romanLower', 'romanLettersLower'],
  delimiter: [...dot, ...enumerationComma],
  stands: ['line', 'clause'],
  rank: 87,
  strength: {line: 2.5, clause: 0.8},
  notBefore: inWord,
  needsSiblings: true,
  examples: {yes: [['iv. 其他情形', 4]], no: ['i.e.', 'vi.5']}
} as const satisfies MarkerConstruct

/** (i) */
export const romanLower = {
  name: 'roman-lower',
  numerals: ['romanLower', 'romanLettersLower'],
  open: openBracket,
  close: closeBracket,
  stands: ['line', 'clause'],
  rank: 87,
  strength: {line: 3, clause: 0.8},
  needsSiblings: true,
  examples: {yes: [['(iv) 其他情形', 4]], no: ['(via)']}
} as const satisfies MarkerConstruct
