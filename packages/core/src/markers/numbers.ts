import type {MarkerConstruct} from './construct.js'
import {closeBracket, dot, enumerationComma, openBracket} from './delimiters.js'
import {afterCitedItem, afterRowNumber, beforeCitedNumber} from './references.js'

/** 一、: the first level of an official document (GB/T 9704-2012 7.3.3). */
export const hanComma = {
  name: 'han-comma',
  numerals: ['han', 'hanLookAlike'],
  delimiter: [...enumerationComma, ...dot],
  kin: 'han',
  stands: ['line', 'clause'],
  rank: 40,
  strength: {line: 4, clause: 1},
  examples: {
    yes: [
      ['十二、保障措施', 12],
      ['三 、组织领导', 3]
    ],
    no: ['一般、特殊两种情况', '第一、二、三产业']
  }
} as const satisfies MarkerConstruct

/** （一）: the second level; ㈠ is the same in one character. The brackets are mixed in real files. */
export const hanParenthesis = {
  name: 'han-paren',
  kin: 'han-paren',
  numerals: ['han', 'hanLookAlike'],
  open: openBracket,
  close: closeBracket,
  whole: ['parenthesisedHan'],
  optionalDelimiter: enumerationComma,
  stands: ['line', 'clause'],
  rank: 50,
  strength: {line: 4, clause: 1.5},
  notBefore: afterCitedItem,
  notAfter: beforeCitedNumber,
  examples: {
    yes: [
      ['（十二）保障措施', 12],
      ['(三）强化督查', 3],
      ['（ 二 ）公开办事指南', 2],
      ['㈤健全机制', 5]
    ],
    no: ['（一九四九年）', '（一）至（三）项', '（二）项所列人员']
  }
} as const satisfies MarkerConstruct

/** 1. and ⒈: the third level. */
export const arabicDot = {
  name: 'arabic-dot',
  numerals: ['arabic'],
  delimiter: [...dot, '。'],
  kin: 'arabic',
  whole: ['dotted'],
  stands: ['line', 'clause'],
  rank: 60,
  strength: {line: 3.5, clause: 1},
  examples: {
    yes: [
      ['12. 保障措施', 12],
      ['３．组织领导', 3],
      ['⒉三个园区开工', 2]
    ],
    no: ['3', '20260223']
  }
} as const satisfies MarkerConstruct

/** 1、: the third level of Taiwan's official documents (文書處理手冊), and a common slip for 1. elsewhere. */
export const arabicComma = {
  name: 'arabic-comma',
  numerals: ['arabic'],
  delimiter: enumerationComma,
  kin: 'arabic',
  stands: ['line', 'clause'],
  rank: 60,
  strength: {line: 3.5, clause: 1},
  examples: {yes: [['2、多次是指三次以上。', 2]], no: ['2日、3日']}
} as const satisfies MarkerConstruct

/** （1）: the fourth level; ⑴ is the same in one character. */
export const arabicParenthesis = {
  name: 'arabic-paren',
  kin: 'arabic-paren',
  numerals: ['arabic'],
  open: openBracket,
  close: closeBracket,
  whole: ['parenthesised'],
  optionalDelimiter: enumerationComma,
  stands: ['line', 'clause', 'anywhere'],
  rank: 70,
  strength: {line: 3.5, clause: 1.5},
  notBefore: afterCitedItem,
  notAfter: beforeCitedNumber,
  examples: {
    yes: [
      ['（13）其他有关部门', 13],
      ['(7)电子文件', 7],
      ['⑶书面文件', 3]
    ],
    no: ['（2017年2月）', '（2021）京02民终318号']
  }
} as const satisfies MarkerConstruct

/** ①: below all of these (GB/T 15834-2011 B.3.8). */
export const circled = {
  name: 'circled',
  whole: ['circled'],
  optionalDelimiter: enumerationComma,
  stands: ['line', 'clause', 'anywhere'],
  rank: 80,
  strength: {line: 3.5, clause: 1.5},
  examples: {yes: [['⑩坚持统筹', 10]], no: ['◯坚持']}
} as const satisfies MarkerConstruct

/** 一）: （一） whose opening bracket was lost, or was never written. */
export const hanClose = {
  name: 'han-close',
  kin: 'han-paren',
  numerals: ['han'],
  close: closeBracket,
  stands: ['line', 'clause'],
  rank: 52,
  strength: {line: 3, clause: 1},
  notBefore: afterCitedItem,
  notAfter: /[（(〔【［[第附至、和及与與或\d]\s?$/,
  examples: {yes: [['二）压实责任', 2]], no: ['二〉']}
} as const satisfies MarkerConstruct

/**
 * What makes prose of a number behind an opening bracket: the other one follows, or the word goes on. Nothing but a list around it
 * tells a marker whose closing bracket was lost.
 */
const inBrackets =
  /[^（(）)﹚】］\]〕﹞。；;\n\r]{0,16}[）)﹚】］\]〕﹞]|[\d〇零一二三四五六七八九十百千万萬年月日号號时時%％个個人名次届屆条條款项項点點章节節]|[是要为為则則来來、，,.．]/y

/** （二 whose closing bracket was lost. */
export const hanOpen = {
  name: 'han-open',
  kin: 'han-paren',
  numerals: ['han'],
  open: openBracket,
  stands: ['line', 'clause'],
  rank: 52,
  strength: {line: 1, clause: 0.8},
  notBefore: inBrackets,
  needsSiblings: true,
  examples: {
    yes: [['（二压实责任', 2]],
    no: ['（二）压实责任', '［二］压实责任', '（三人）', '（一九四九年', '（一是抓播种）']
  }
} as const satisfies MarkerConstruct

/** （2 whose closing bracket was lost. */
export const arabicOpen = {
  ...hanOpen,
  name: 'arabic-open',
  kin: 'arabic-paren',
  numerals: ['arabic'],
  rank: 72,
  examples: {yes: [['（3落实经费', 3]], no: ['（3）落实经费', '（2017年', '（3个）', '（3.5%']}
} as const satisfies MarkerConstruct

/** 1）: below 1. in many files, or （1） without its opening bracket. */
export const arabicClose = {
  name: 'arabic-close',
  kin: 'arabic-paren',
  numerals: ['arabic'],
  close: closeBracket,
  optionalDelimiter: enumerationComma,
  stands: ['line', 'clause'],
  rank: 72,
  strength: {line: 3, clause: 1},
  notBefore: afterCitedItem,
  notAfter: /[（(〔【［[\d–—/-]\s?$/,
  needsSiblings: true,
  examples: {yes: [['3）落实经费', 3]], no: ['3日）']}
} as const satisfies MarkerConstruct

/** 一　是非功过: a chapter number of its own, parted from the title by a blank. */
export const hanBlank = {
  name: 'han-blank',
  kin: 'han',
  numerals: ['han'],
  stands: ['line'],
  rank: 40,
  strength: {line: 1.5, clause: 1},
  onlyBefore: /[^\S\n\r]+[^\s、，。：；）)]{2}/y,
  notBefore: afterRowNumber,
  needsSiblings: true,
  examples: {yes: [['二　师友往来', 2]], no: ['一般情况', '一']}
} as const satisfies MarkerConstruct

/** ❶: as ①, where both are used on different levels. */
export const negativeCircled = {
  name: 'circled-negative',
  whole: ['negativeCircled'],
  optionalDelimiter: enumerationComma,
  stands: ['line', 'clause', 'anywhere'],
  rank: 81,
  strength: {line: 3.5, clause: 1.5},
  examples: {yes: [['❸督促整改', 3]], no: ['●督促']}
} as const satisfies MarkerConstruct

/** ㊀ */
export const circledHan = {
  name: 'circled-han',
  needsSiblings: true,
  whole: ['circledHan'],
  optionalDelimiter: enumerationComma,
  stands: ['line', 'clause', 'anywhere'],
  rank: 51,
  strength: {line: 3.5, clause: 1.5},
  examples: {yes: [['㊂督促整改', 3]], no: ['㊣督促']}
} as const satisfies MarkerConstruct
