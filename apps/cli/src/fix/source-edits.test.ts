import type {Edit} from '@gangmu/core'
import {decode, read} from '@gangmu/importers'
import {describe, expect, it} from 'vitest'
import {sourceEdits} from './source-edits.js'

/** The edit that makes one string of the text of a Markdown file another, as an edit of the file. */
async function edited(markdown: string, from: string, to: string) {
  const bytes = new TextEncoder().encode(markdown)
  const document = await read(bytes, {type: 'markdown'})
  const {text} = document
  const start = text.indexOf(from)
  expect(start).toBeGreaterThanOrEqual(0)
  const edit: Edit = {start, end: start + from.length, text: to}
  const source = decode(bytes).text
  const mapped = sourceEdits(document, [edit], source)
  if ('unmapped' in mapped) return mapped
  const [{start: at, end, text: written} = edit] = mapped.edits
  return source.slice(0, at) + written + source.slice(end)
}

describe('an edit of the text of a Markdown file', () => {
  it.each([
    ['# 办法\n\n## 三、修闸\n', '三', '二', '# 办法\n\n## 二、修闸\n'],
    ['**一、**甲\n\n**三、**乙\n', '三', '二', '**一、**甲\n\n**二、**乙\n'],
    ['\ufeff> 三、乙\r\n', '三', '二', '\ufeff> 二、乙\r\n'],
    ['3\\. 乙', '3', '2', '2\\. 乙'],
    ['3\\. 乙\\*，见第三条', '三', '二', '3\\. 乙\\*，见第二条'],
    ['&amp;&amp;三、乙', '三', '二', '&amp;&amp;二、乙'],
    ['见第*三*条', '三', '二', '见第*二*条'],
    ['1. 甲\n2. 见第三条\n', '三', '二', '1. 甲\n2. 见第二条\n']
  ])('stands in %j', async (markdown, from, to, expected) => {
    expect(await edited(markdown, from, to)).toBe(expected)
  })

  it.each([
    ['&#19977;、乙', '三', '二'],
    ['甲**三**、乙', '三、', '二、']
  ])('has no place in %j', async (markdown, from, to) => {
    expect(await edited(markdown, from, to)).toHaveProperty('unmapped')
  })

  it('can put characters in before others', async () => {
    const source = '三、乙\n'
    const document = await read(new TextEncoder().encode(source), {type: 'markdown'})
    const inserted = {start: 0, end: 0, text: '十'}
    expect(sourceEdits(document, [inserted], source)).toEqual({edits: [inserted]})
  })
})
