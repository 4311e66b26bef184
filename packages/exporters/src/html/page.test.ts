import type {Root} from '@gangmu/core'
import type * as hast from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, it} from 'vitest'
import {outline, paragraph, section, title} from '../../../../testing/build-tree.js'
import {type HtmlOptions, toHtml} from './index.js'

function elementsIn(node: hast.Nodes): hast.Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsIn) : []
  return node.type === 'element' ? [node, ...below] : below
}

const elementIn = (html: string, tagName: string): hast.Element | undefined =>
  elementsIn(fromHtml(html)).find((element) => element.tagName === tagName)

const titleIn = (html: string): unknown => elementIn(html, 'title')?.children

describe('a page', () => {
  const page = (options?: HtmlOptions): string => toHtml(outline(title('通知：'), paragraph('甲')).tree, options)

  it('has its doctype, language, encoding and title', () => {
    const html = page({lang: 'zh-Hant'})
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-Hant">\n<head>\n<meta charset="utf-8">\n/)
    expect(titleIn(html)).toMatchObject([{value: '通知'}])
    expect(elementIn(html, 'article')?.properties.lang).toBeUndefined()
  })

  it('has a title where the text has none', () => {
    const titleOf = (tree: Root): unknown => titleIn(toHtml(tree))
    expect(titleOf(outline(section({marker: '一、', title: '甲\n乙。'})).tree)).toMatchObject([{value: '一、甲 乙'}])
    expect(titleOf(outline(paragraph('甲')).tree)).toMatchObject([{value: '无标题'}])
  })

  it('asks for nothing and runs nothing', () => {
    const elements = elementsIn(fromHtml(page()))
    const names = new Set(elements.map(({tagName}) => tagName))
    expect([...names].sort()).toEqual([
      'article',
      'body',
      'h1',
      'head',
      'header',
      'html',
      'meta',
      'p',
      'style',
      'title'
    ])
    expect(page()).not.toMatch(/url\(|@import|src=|href=/)
    const policy = elements.find(({properties}) => properties.httpEquiv !== undefined)
    expect(policy?.properties.content).toBe("default-src 'none'; style-src 'unsafe-inline'")
  })
})
