import type {Flow, Section} from '@gangmu/core'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {blankBetween, headingLeaves, isSentence, type Leaf, readableLeaves} from '../readable.js'
import {dateIn} from '../written-dates.js'
import {onLines, placed} from './elements.js'
import {leafContent, phrasingBlocks} from './phrasing.js'
import type {Place} from './place.js'
import {verbatimBlocks} from './verbatim.js'

/** The last heading of HTML: h6. */
const lowestRank = 6

/** The blocks of a document or a section. */
export function flowBlocks(nodes: readonly Flow[], place: Place): Element[] {
  // contents can have more blocks than a call takes arguments
  return nodes.filter((node) => !place.leftOut.has(node)).flatMap((node) => blocksOf(node, place))
}

function blocksOf(node: Flow, place: Place): Element[] {
  switch (node.type) {
    case 'title':
      return filled('h1', leafContent(node.children), node)
    case 'section':
      return [sectionOf(node, place)]
    case 'paragraph':
      return phrasingBlocks(node.children, place).map((block) => placed(block, node.position))
    default:
      return place.settings.body === 'none' ? [] : bodyBlocks(node)
  }
}

/** What stands around the outline and is no part of it. */
function bodyBlocks(node: Exclude<Flow, {type: 'title' | 'section' | 'paragraph'}>): Element[] {
  switch (node.type) {
    case 'verbatim':
      return verbatimBlocks(node).map((block) => placed(block, node.position))
    case 'signature':
      return linesIn('footer', node, dated)
    case 'furniture':
      return linesIn('aside', node)
    case 'attachments':
    case 'contents':
      return linesIn('div', node)
    default:
      return filled(
        `p.${classes[node.type]}`,
        node.type === 'date' ? dated(node.children) : leafContent(node.children),
        node
      )
  }
}

const classes = {
  subtitle: 'subtitle',
  documentNumber: 'document-number',
  byline: 'byline',
  date: 'date',
  salutation: 'salutation',
  closing: 'closing'
} as const

/** An element of this content, or nothing where there is none. */
function filled(selector: string, content: ElementContent[], {position}: Flow): Element[] {
  return content.length === 0 ? [] : [placed(h(selector, content), position)]
}

/** A paragraph a line, in an element that is called as the node is. */
function linesIn(
  name: string,
  {type, children, position}: Extract<Flow, {type: 'signature' | 'furniture' | 'attachments' | 'contents'}>,
  write: (line: readonly Leaf[]) => ElementContent[] = leafContent
): Element[] {
  const lines = children.map((line) => write([line])).filter((content) => content.length > 0)
  if (lines.length === 0) return []
  return [placed(h(`${name}.${type}`, onLines(lines.map((content) => h('p', content)))), position)]
}

/** Text whose date machines can read, too. */
function dated(leaves: readonly Leaf[]): ElementContent[] {
  const content = leafContent(leaves)
  return content.flatMap((each): ElementContent[] => {
    const date = each.type === 'text' ? dateIn(each.value) : undefined
    if (each.type !== 'text' || !date) return [each]
    const [before, written, after] = [
      each.value.slice(0, date.start),
      each.value.slice(date.start, date.end),
      each.value.slice(date.end)
    ]
    const text = (value: string): ElementContent[] => (value === '' ? [] : [{type: 'text', value}])
    return [...text(before), h('time', {dateTime: date.iso}, written), ...text(after)]
  })
}

function sectionOf(section: Section, place: Place): Element {
  const [heading, ...content] = section.children
  const leaves = readableLeaves(headingLeaves(heading, place.settings))
  const title = leaves.length === 0 ? [] : [headingOf(section, leafContent(leaves))]
  const isRunIn = heading.runIn && content[0]?.type === 'paragraph' && place.settings.body === 'full'
  const [first, ...others] = content
  const blocks =
    isRunIn && first
      ? [...runInBlock(title, leaves.at(-1), first, place), ...flowBlocks(others, place)]
      : [...title, ...flowBlocks(content, place)]
  return placed(h('section', {id: place.ids.get(section)}, onLines(blocks)), section.position)
}

/** The headings below h6 are h6 that say their level: where nobody looks at it, they are headings all the same. */
function headingOf(section: Section, content: ElementContent[]): Element {
  const rank = section.depth + 1
  const properties = {
    className: isSentence(section) ? ['sentence'] : undefined,
    ariaLevel: rank > lowestRank ? rank : undefined
  }
  return placed(h(`h${Math.min(rank, lowestRank)}`, properties, content), section.children[0].position)
}

/** A heading and the text that goes on after it: two blocks that are shown as one. No line end stands between them, for it would be a blank. */
function runInBlock(title: Element[], last: Leaf | undefined, first: Flow, place: Place): Element[] {
  const blocks = blocksOf(first, place)
  if (blocks.length === 0) return title
  const [leaf] = first.type === 'paragraph' ? readableLeaves(leavesAtBeginning(first.children)) : []
  const blank = last && leaf ? blankBetween(last, leaf) : ''
  const between: ElementContent[] = blank === '' ? [] : [{type: 'text', value: blank}]
  return [h('div.run-in', [...title, ...between, ...blocks])]
}

/** The leaves before the first list. */
function leavesAtBeginning(content: Extract<Flow, {type: 'paragraph'}>['children']): Leaf[] {
  const end = content.findIndex(({type}) => type === 'list')
  return content
    .slice(0, end === -1 ? content.length : end)
    .flatMap((node): Leaf[] => (node.type === 'lead' ? node.children : node.type === 'list' ? [] : [node]))
}
