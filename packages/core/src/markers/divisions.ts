import type {MarkerConstruct} from './construct.js'
import {afterCitedDivision} from './references.js'

/** 第N编, 第N章 and their like: what divides a law or a book (立法法 §65; 中央法規標準法 §9). */
function division(name: string, rank: number, units: readonly string[], examples: MarkerConstruct['examples']) {
  return {
    name,
    numerals: ['han', 'arabic'],
    open: ['第'],
    close: units,
    stands: ['line'],
    rank,
    strength: {line: 6, clause: 2},
    notBefore: afterCitedDivision,
    suffixes: true,
    divides: true,
    examples
  } as const satisfies MarkerConstruct
}

export const book = division('book', 10, ['编', '編'], {
  yes: [['第一编　总则', 1]],
  no: ['第三编的规定适用于本章。']
})

export const subBook = division('sub-book', 12, ['分编', '分編'], {
  yes: [['第二分编 典型合同', 2]],
  no: ['第二分编的规定不适用。']
})

export const chapter = division('chapter', 14, ['章'], {
  yes: [
    ['第十二章 附则', 12],
    ['第 三 章 附則', 3],
    ['第二章之一 特別規定', 2, 1]
  ],
  no: ['第五章规定的期限', '第三章、第四章另行公布。']
})

export const section = division('section', 16, ['节', '節'], {
  yes: [['第二节　合同的订立', 2]],
  no: ['第二节的规定']
})

/** 第N条: numbered through the whole document, whatever divides it. Its text is body. */
export const article = {
  name: 'article',
  numerals: ['han', 'arabic'],
  open: ['第'],
  close: ['条', '條'],
  suffixes: true,
  stands: ['line'],
  rank: 20,
  strength: {line: 6, clause: 2},
  notBefore: afterCitedDivision,
  untitled: true,
  runsThrough: true,
  holdsParagraphs: true,
  examples: {
    yes: [
      ['第一条　为了规范管理，制定本办法。', 1],
      ['第十七条之一 年满七十五周岁的', 17, 1],
      ['第 12-1 條', 12, 1],
      ['第一百十四條之二 本法所稱主管機關', 114, 2]
    ],
    no: ['第三十七条情形之一的，不予受理。', '第三条、第五条另有约定的除外。', '第一条规定的人员']
  }
} as const satisfies MarkerConstruct
