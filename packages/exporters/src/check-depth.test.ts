import {describe, expect, it} from 'vitest'
import {outline, paragraph, section} from '../../../testing/build-tree.js'
import {toDocx} from './docx/index.js'
import {toHtml} from './html/index.js'
import {toOpml, toToc} from './index.js'
import {toMindmap} from './mindmap/index.js'

const nested = (depth: number) => {
  let inner = section({marker: '一、', title: '甲'}, paragraph('乙'))
  for (let level = 1; level < depth; level++) inner = section({marker: '一、', title: '甲'}, inner)
  return outline(inner).tree
}

describe.each([
  ['toOpml', toOpml],
  ['toHtml', toHtml],
  ['toDocx', toDocx],
  ['toMindmap', toMindmap],
  ['toToc', toToc]
] as const)('%s', (_, write) => {
  it('writes sections 500 levels deep', async () => {
    expect((await write(nested(500))).length).toBeGreaterThan(10_000)
  })

  it('says so where a tree is too deep to be written', async () => {
    await expect((async () => write(nested(501)))()).rejects.toThrow(
      'Cannot write a tree with more than 500 sections and items within each other: flatten it'
    )
  })
})
