import {describe, expect, it} from 'vitest'
import {parse} from '../parse.js'
import {applyEdits} from './apply-edits.js'
import {fix} from './index.js'

/** What a line says of articles when 第三条 becomes 第二条, and 第四条 第三条. */
function followed(line: string): string | undefined {
  const text = `第一条　清渠。\n第三条　修闸。\n第四条　护堤。\n第五条　植树。\n${line}\n第六条　本办法自公布之日起施行。`
  return applyEdits(text, fix(parse(text), text, {repealed: 'report'})).split('\n')[4]
}

describe('a reference to another text keeps its number', () => {
  it.each([
    '将原第三条改为总则。',
    '修订前的第四条作废，旧版第三条也作废。',
    '依照2019年版第三条办理。',
    '与主合同第三条不符的，从主合同第四条。',
    '参见附件1第三条、第四条。',
    '参见教材第三条。'
  ])('%s', (line) => {
    expect(followed(line)).toBe(line)
  })
})

it.each([
  ['依照第三条、第四条办理。', '依照第二条、第三条办理。'],
  ['原第三条作废，依照第四条办理。', '原第三条作废，依照第三条办理。'],
  ['按照本制度第三条和修订后的第四条办理。', '按照本制度第二条和修订后的第三条办理。'],
  ['违反本办法第三条至第五条的，停工。', '违反本办法第二条至第四条的，停工。']
])('a reference to this text follows: %s', (line, expected) => {
  expect(followed(line)).toBe(expected)
})
