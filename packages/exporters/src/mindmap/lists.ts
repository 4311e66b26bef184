import type {Flow, Item, Phrasing, Section} from '@gangmu/core'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {type Gathered, gather} from '../gather.js'
import {labelOf} from '../label.js'
import {storable} from '../storable.js'
import type {MindmapSettings} from './options.js'

/** What decides how content becomes lists. */
export interface Place {
  readonly settings: MindmapSettings
  readonly leftOut: ReadonlySet<Flow | Phrasing>
}

/** The members of a document as a list of lists: the first element of each item is what the map shows of it. */
export function listOf(content: readonly (Flow | Phrasing)[], place: Place): ElementContent[] {
  const gathered = gather(content, place.leftOut)
  return list(gathered, openingOf(gathered), place)
}

/** The text before the first member; all text where there is none. */
function openingOf({members, rest}: Gathered): string {
  return members[0]?.before ?? rest
}

function list({members, rest}: Gathered, opening: string, place: Place): ElementContent[] {
  const isText = place.settings.body === 'full'
  const items = [
    ...(isText ? textItem(opening) : []),
    ...members.flatMap(({node, before}, index) => [
      ...(isText && index > 0 ? textItem(before) : []),
      memberItem(node, place)
    ]),
    ...(isText && members.length > 0 ? textItem(rest) : [])
  ]
  return items.length === 0 ? [] : [h('ul', onLines(items))]
}

function memberItem({children: [heading, ...content]}: Section | Item, place: Place): Element {
  const {body, markers} = place.settings
  const gathered = gather(content, place.leftOut)
  const opening = openingOf(gathered)
  const [first = '', ...others] = opening.split('\n')
  const label = labelOf(heading, body === 'full' ? first : excerpt(first), markers)
  const isTitled = label.every(({kind}) => kind !== 'excerpt')
  const spans = label.map(({kind, value}) => (kind === 'title' ? storable(value) : h(`span.${kind}`, storable(value))))
  return h('li', [h('span.title', spans), ...list(gathered, isTitled ? opening : others.join('\n'), place)])
}

function textItem(text: string): Element[] {
  if (text === '') return []
  return [
    h('li', [
      h(
        'div.text',
        text.split('\n').map((line) => h('p', storable(line)))
      )
    ])
  ]
}

/** With a line for each item the page can be read and compared. */
const onLines = (items: readonly Element[]): (Element | string)[] => [...items.flatMap((item) => ['\n', item]), '\n']

/** Where a member has no title, this many characters of its text stand for it. */
const longestExcerpt = 40

const segmenter = new Intl.Segmenter('zh', {granularity: 'grapheme'})

function excerpt(line: string): string {
  if (line.length <= longestExcerpt) return line
  const {index} = segmenter.segment(line).containing(longestExcerpt - 1) ?? {index: longestExcerpt - 1}
  return `${line.slice(0, index)}…`
}
