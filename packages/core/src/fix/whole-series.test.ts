import {describe, expect, it} from 'vitest'
import {parse} from '../parse.js'
import {applyEdits} from './apply-edits.js'
import {fix} from './index.js'

const fixed = (...lines: readonly string[]) => {
  const text = lines.join('\n')
  return applyEdits(text, fix(parse(text), text)).split('\n')
}

describe('a series of which one number cannot be written', () => {
  it('stays as it is, because half a renumbering would number two members alike', () => {
    const lines = ['一、清渠', '二、修闸', '四(sì)、护(hù)堤(dī)', '五、植树', '六、收尾']
    expect(fixed(...lines)).toEqual(lines)
  })

  it('leaves the chains below it with its numbers', () => {
    const lines = ['第一章　绪(xù)论(lùn)', '1.1　甲', '1.2　乙', '第三(sān)章　结(jié)果(guǒ)', '3.1　甲', '3.2　乙']
    expect(fixed(...lines)).toEqual(lines)
  })
})

it('gives chains the new numbers of what stands above them', () => {
  const lines = ['第一章　绪论', '1.1　甲', '1.2　乙', '第三章　结果', '3.1　甲', '3.2　乙，见3.1']
  expect(fixed(...lines).slice(3)).toEqual(['第二章　结果', '2.1　甲', '2.2　乙，见2.1'])
})
