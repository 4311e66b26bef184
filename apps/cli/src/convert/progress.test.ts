import stringWidth from 'string-width'
import {expect, it} from 'vitest'
import {barOf} from './progress.js'

const bar = (done: number, name: string, columns: number): string => barOf(done, 1000, name, columns, stringWidth)

it('shows how much is done, and the name of the last document', () => {
  expect(bar(0, '甲.txt', 80)).toBe(`${'─'.repeat(20)} 0/1000 甲.txt`)
  expect(bar(512, '甲.txt', 80)).toBe(`${'━'.repeat(10)}${'─'.repeat(10)} 512/1000 甲.txt`)
  expect(bar(1000, '甲.txt', 80)).toBe(`${'━'.repeat(20)} 1000/1000 甲.txt`)
})

it('never fills a line, whose last column would begin the next one, and cuts no wide character', () => {
  for (let columns = 31; columns < 60; columns++) {
    const line = bar(7, '讲话/二〇二四年第三次会议上的讲话.docx', columns)
    expect(stringWidth(line)).toBeLessThan(columns)
    expect(stringWidth(line)).toBeGreaterThanOrEqual(Math.min(columns - 2, 58))
  }
})

it('shows no control character of a name', () => {
  expect(bar(1, '甲\u001b[31m\n.txt', 80)).toBe(`${'─'.repeat(20)} 1/1000 甲 [31m .txt`)
})
