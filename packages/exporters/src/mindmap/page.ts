import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {script, scriptHash, style, styleHash} from '../../generated/mindmap-view.js'
import type {MindmapSettings} from './options.js'
import {type Button, wordsOf} from './words.js'

/** Nothing is loaded, nothing is sent, and no other script or style than the page's own takes effect. */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** The whole page: the outline as text, and the script that draws it. */
export function pageOf(title: string, list: ElementContent[], {lang, maxWidth}: MindmapSettings): Root {
  const {buttons, map} = wordsOf(lang)
  const head = [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('meta', {name: 'generator', content: 'gangmu'}),
    h('title', title),
    h('style', style)
  ]
  const body = [
    h('main', [h('h1', title), '\n', ...list]),
    h('svg', {ariaHidden: 'true', dataMaxWidth: maxWidth}),
    h('div', {role: 'toolbar', ariaLabel: map}, buttons.map(button)),
    h('script', script)
  ]
  const html = h('html', {lang}, [h('head', onLines(head)), '\n', h('body', onLines(body))])
  return {type: 'root', children: [{type: 'doctype'}, html]}
}

function button({action, label, title, back}: Button): Element {
  const {label: dataBack = null, title: dataBackTitle = null} = back ?? {}
  // A sign is not read aloud as what it means.
  const ariaLabel = action.startsWith('zoom') ? title : null
  return h('button', {type: 'button', dataAction: action, title, ariaLabel, dataBack, dataBackTitle}, label)
}

const onLines = (elements: readonly Element[]): (Element | string)[] => [
  ...elements.flatMap((each) => ['\n', each]),
  '\n'
]
