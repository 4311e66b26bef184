import {type Root, readLeaves, withoutClosing} from '@gangmu/core'
import type {Element, RootContent} from 'hast'
import {h} from 'hastscript'
import {headingWords} from '../heading-words.js'
import {storable} from '../storable.js'
import {onLines} from './elements.js'
import type {HtmlSettings} from './options.js'
import {stylesheet} from './stylesheet.js'

/** A whole page around an article. It loads nothing, and forbids browsers to load or run anything. */
export function pageOf(article: Element, tree: Root, {lang}: HtmlSettings): RootContent[] {
  const policy = "default-src 'none'; style-src 'unsafe-inline'"
  const head = h(
    'head',
    onLines([
      h('meta', {charSet: 'utf-8'}),
      h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('title', pageTitle(tree, lang)),
      h('style', `\n${stylesheet}`)
    ])
  )
  return [
    {type: 'doctype'},
    {type: 'text', value: '\n'},
    h('html', {lang}, onLines([head, h('body', onLines([article]))]))
  ]
}

/** A page has a title even where its text has none: that of its first section. */
function pageTitle({children}: Root, lang: HtmlSettings['lang']): string {
  const title = children.find((node) => node.type === 'title')
  const section = children.find((node) => node.type === 'section')
  const words = title
    ? withoutClosing(readLeaves(title.children))
    : section
      ? headingWords(section.children[0], 'keep')
      : ''
  return storable(words).replace(/\s+/g, ' ') || untitled[lang]
}

const untitled = {zh: '无标题', 'zh-Hans': '无标题', 'zh-Hant': '無標題'} as const
