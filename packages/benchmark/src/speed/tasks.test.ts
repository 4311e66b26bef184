import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parse} from '@gangmu/core'
import {toMarkdown} from '@gangmu/markdown'
import {afterAll, describe, expect, it} from 'vitest'
import {type TaskName, tasks} from './tasks.js'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-tasks-'))
const text = '一、清渠\n\n谷雨前完成。\n\n二、修闸\n\n立夏前完成。𠮷\n'
const file = join(folder, 'text.txt')
const json = join(folder, 'tree.json')
writeFileSync(file, text)
writeFileSync(json, JSON.stringify(parse(text)))
afterAll(() => rmSync(folder, {recursive: true}))

async function resultOf(task: TaskName): Promise<unknown> {
  return (await tasks[task]({file, text, json}))()
}

describe('tasks', () => {
  it.each(['decode-buffer', 'decode-text-decoder', 'decode-transcode'] as const)('%s gives the text', async (task) => {
    expect(await resultOf(task)).toBe(text)
  })

  it.each(['json-parse', 'parse'] as const)('%s gives the tree', async (task) => {
    expect(await resultOf(task)).toEqual(parse(text))
  })

  it.each(['parse-markdown', 'to-markdown'] as const)('%s gives the Markdown', async (task) => {
    expect(await resultOf(task)).toBe(toMarkdown(parse(text)))
  })

  it.each(['remark-parse', 'markdown-it', 'commonmark', 'marked'] as const)('%s gives something', async (task) => {
    expect(await resultOf(task)).toBeTypeOf('object')
  })

  it('the loop looks at every code unit', async () => {
    const codes = Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
    expect(await resultOf('loop')).toBe(codes.reduce((sum, code) => sum + code, 0))
  })
})
