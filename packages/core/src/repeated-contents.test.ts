import {expect, it} from 'vitest'
import {contents, outline, paragraph, section} from '../../../testing/build-tree.js'
import {repeatedContents} from './repeated-contents.js'

it('finds every table of contents of a document that has sections', () => {
  const first = contents('目录', '一、甲')
  const second = contents('目录', '（一）乙')
  const {tree} = outline(first, section({marker: '一、', title: '甲'}, second))
  expect(repeatedContents(tree)).toEqual([first, second])
})

it('finds none where there is no section that they could repeat', () => {
  expect(repeatedContents(outline(contents('目录', '一、甲'), paragraph('乙')).tree)).toEqual([])
})
