import {parse} from '@gangmu/core'
import {toMindmap} from '@gangmu/exporters/mindmap'
import {expect, it} from 'vitest'
import {fixtures} from '../../../../../testing/fixtures.js'
import {usualSettings} from '../../settings/settings.js'
import type {MapNode} from '../types.js'
import {mapOf} from './map.js'

/** The titles of a map, one after the other, each behind its depth. */
function titlesOf({title, children}: MapNode, depth = 0): string[] {
  return [`${depth} ${title}`, ...children.flatMap((child) => titlesOf(child, depth + 1))]
}

/** The same of the page that @gangmu/exporters writes. */
function titlesInPage(page: string): string[] {
  const main = page.slice(page.indexOf('<main>'), page.indexOf('</main>'))
  let depth = 0
  const titles: string[] = []
  for (const [, list, text] of main.matchAll(/<(\/?ul)>|<(?:h1|span class="title")>((?:(?!<\/?ul|<\/h1|<\/li).)*)/gs)) {
    if (list === undefined) titles.push(`${depth} ${textIn(text ?? '')}`)
    else depth += list === 'ul' ? 1 : -1
  }
  return titles
}

const textIn = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&')

it('is the map that the command writes, for every fifth fixture', () => {
  const some = fixtures.filter((_, index) => index % 5 === 0)
  for (const {source, parseOptions, name} of some) {
    const tree = parse(source, parseOptions)
    const markers = source.length % 2 === 0 ? 'keep' : 'strip'
    const map = mapOf(tree, {...usualSettings, markers})
    const title = map.title || '无题'
    expect(titlesOf({...map, title}), name).toEqual(titlesInPage(toMindmap(tree, {markers, title: '无题'})))
  }
})
