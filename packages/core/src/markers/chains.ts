import type {NumeralName} from '../numerals/index.js'
import type {MarkerConstruct} from './construct.js'
import {afterNumberedAmount, afterNumberUnit, afterRowNumber} from './references.js'

/** 1.1, 1.1.1: the numbers of all levels joined (GB/T 1.1-2020, CY/T 35-2001). A dot after them is a slip. */
function decimal(parts: number, numeral: NumeralName, examples: MarkerConstruct['examples']) {
  return {
    name: `decimal-${parts}`,
    numerals: [numeral],
    optionalDelimiter: ['.', '．', '、'],
    stands: ['line'],
    rank: 60 + parts,
    strength: {line: 3, clause: 1},
    notBefore: afterNumberedAmount,
    chained: true,
    examples
  } as const satisfies MarkerConstruct
}

export const decimal2 = decimal(2, 'chain2', {
  yes: [
    ['2.1　组织机构', 2, 1],
    ['10.2招标说明', 10, 2]
  ],
  no: ['3.1%的增长', '1.5亿元专项资金', '2.900MHz']
})

export const decimal3 = decimal(3, 'chain3', {yes: [['1.2.1　分级标准', 1, 2, 1]], no: ['2017.02.23', '23.02.2017']})

export const decimal4 = decimal(4, 'chain4', {yes: [['4.2.1.3 报告', 4, 2, 1, 3]], no: ['v1.2.3']})

export const decimal5 = decimal(5, 'chain5', {yes: [['5.3.1.3.1 合法性检查', 5, 3, 1, 3, 1]], no: ['1.2.3.4.5.6']})

/** 1　总则: the first level above 1.1, parted from its title by a blank. */
export const bareNumber = {
  name: 'bare-number',
  kin: 'bare',
  numerals: ['arabic'],
  stands: ['line'],
  rank: 61,
  strength: {line: 1.5, clause: 1},
  onlyBefore: /[^\S\n\r]+[^\s\d.．、%％:：/-]/y,
  notBefore: afterRowNumber,
  needsSiblings: true,
  examples: {
    yes: [['3　预警监测', 3]],
    no: ['3预警', '2026 年', '12 13.1']
  }
} as const satisfies MarkerConstruct

/** 1总则: the same with the blank lost, as scanned and copied standards and theses have it: the line is the title, and no amount. */
export const tightNumber = {
  ...bareNumber,
  name: 'tight-number',
  onlyBefore: /[一-鿿《A-Z][^\s，。；：、！？,;:]{1,24}(?=[^\S\n\r]*(?:[\n\r]|$))/y,
  notBefore: afterNumberUnit,
  aboveChains: true,
  examples: {yes: [['2规范性引用文件', 2]], no: ['3日', '12个项目', '2026年工作要点', '1范围，']}
} as const satisfies MarkerConstruct

/** 1 alone on its line, the title on the next one, and text below that, as what comes out of PDF has it. */
export const loneNumber = {
  ...bareNumber,
  name: 'lone-number',
  onlyBefore:
    /[^\S\n\r]*(?:\r\n|[\n\r])\s*[一-鿿][^\s，。；：、！？,;:]{1,20}[^\S\n\r]*[\n\r]\s*(?:\d+[.．]\d|[^\n\r]{10})/y,
  aboveChains: true,
  examples: {
    yes: [['2\n规范性引用文件\n下列文件对于本文件的应用是必不可少的。', 2]],
    no: ['2\n下列文件对于本文件的应用是必不可少的。', '2\n3']
  }
} as const satisfies MarkerConstruct

/** A.1, A.1.1: the numbers of an annex (GB/T 1.1-2020). */
function annexDecimal(parts: number, numeral: NumeralName, examples: MarkerConstruct['examples']) {
  return {
    ...decimal(parts, numeral, examples),
    name: `annex-decimal-${parts}`,
    // A.1 stands below 附录A, whose letter is its first number
    rank: 60 + parts
  } as const satisfies MarkerConstruct
}

export const annexDecimal2 = annexDecimal(2, 'letterChain2', {yes: [['A.1　常规运输', 1, 1]], no: ['A.M.', 'V2.1']})

export const annexDecimal3 = annexDecimal(3, 'letterChain3', {yes: [['B.2.1　试剂', 2, 2, 1]], no: ['B.2']})
