import {expect, it} from 'vitest'
import {parse} from '../parse.js'
import {applyEdits} from './apply-edits.js'
import {fix} from './index.js'

const body = [
  ['第一章　总则', '第一节　背景', '清渠。', '第三节　小结', '修闸。'],
  ['第二章　任务', '第一节　背景', '护堤。', '第二节　方法', '护堤。', '第三节　小结', '植树。']
].flat()
const isEntry = (line: string) => line.startsWith('第')
const fixed = (lines: readonly string[]) => {
  const text = lines.join('\n')
  return applyEdits(text, fix(parse(text), text)).split('\n')
}

it('lets that entry of several alike follow which is renumbered', () => {
  const entries = body.filter(isEntry)
  const lines = fixed(['目　录', ...entries, '', ...body])
  expect(lines.slice(1, 8)).toEqual(entries.with(2, '第二节　小结'))
  expect(lines.slice(9)).toEqual(body.with(3, '第二节　小结'))
})

it('leaves entries alike alone where the table of contents has not all of them', () => {
  const entries = body.filter(isEntry).slice(0, 6)
  expect(fixed(['目　录', ...entries, '', ...body]).slice(1, 7)).toEqual(entries)
})
