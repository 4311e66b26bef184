import type {Item, List, Phrasing} from '@gangmu/core'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {blankBetween, headingLeaves, type Leaf, readableLeaves, wordsOf} from '../readable.js'
import {onLines, placed} from './elements.js'
import type {Place} from './place.js'

/** Leaves that stand in one element, or in none of their own. */
interface Group {
  readonly leaves: readonly Leaf[]
  readonly wrap?: (content: ElementContent[]) => Element
}

/** Leaves as they are read, each marker in a span of its own. */
export function leafContent(leaves: readonly Leaf[]): ElementContent[] {
  return wordsOf(leaves).flatMap(({leaf, before, value}): ElementContent[] => [
    ...(before === '' ? [] : [{type: 'text', value: before} as const]),
    leaf.type === 'marker' ? h('span.marker', value) : {type: 'text', value}
  ])
}

/** Groups as they are read one after the other, with the blanks between them. */
function groupContent(groups: readonly Group[]): ElementContent[] {
  const content: ElementContent[] = []
  let last: Leaf | undefined
  for (const {leaves, wrap} of groups) {
    const read = readableLeaves(leaves)
    const [first] = read
    if (!first) continue
    const blank = last ? blankBetween(last, first) : ''
    if (blank !== '') content.push({type: 'text', value: blank})
    const inner = leafContent(read)
    content.push(...(wrap ? [wrap(inner)] : inner))
    last = read.at(-1)
  }
  return content
}

/**
 * The content of a paragraph or an item: a List becomes a list, what stands around it paragraphs of their own, because HTML
 * has no list in a paragraph.
 */
export function phrasingBlocks(content: readonly Phrasing[], place: Place): Element[] {
  return runsOf(content).flatMap((run): Element[] => {
    if (run.type === 'list') return [series(run, place)]
    const inner = groupContent(runGroups(run.nodes, place))
    return inner.length === 0 ? [] : [h('p', inner)]
  })
}

/** A stretch of content that is a list, or has none. */
type Run = List | {readonly type: 'run'; readonly nodes: Exclude<Phrasing, List>[]}

function runsOf(content: readonly Phrasing[]): Run[] {
  const runs: Run[] = []
  for (const node of content) {
    const last = runs.at(-1)
    if (node.type === 'list') runs.push(node)
    else if (last?.type === 'run') last.nodes.push(node)
    else runs.push({type: 'run', nodes: [node]})
  }
  return runs
}

function runGroups(nodes: readonly Exclude<Phrasing, List>[], {settings}: Place): Group[] {
  return nodes.flatMap((node): Group[] => {
    if (node.type === 'lead') return [{leaves: node.children, wrap: (content) => h('span.lead', content)}]
    return settings.body === 'none' ? [] : [{leaves: [node]}]
  })
}

/**
 * A list without numbers of its own: the markers that the author wrote stand in it. It is a `ul`, so that a page that drops
 * the style shows bullets beside them and no second numbers; it has the role, because Safari takes a list without a style
 * for none.
 */
function series({children, position}: List, place: Place): Element {
  const items = children.map((item) =>
    placed(h('li', {id: place.ids.get(item)}, itemContent(item, place)), item.position)
  )
  return placed(h('ul.series', {role: 'list', style: 'list-style: none'}, onLines(items)), position)
}

function itemContent(item: Item, place: Place): ElementContent[] {
  const [heading, ...content] = item.children
  const title: Group = {
    leaves: headingLeaves(heading, place.settings),
    wrap: (inner) => h('span.title', inner)
  }
  const [first, ...others] = runsOf(content)
  // The item goes on behind its title; a paragraph of its own stands only behind a list.
  if (first?.type !== 'run') return [...groupContent([title]), ...phrasingBlocks(content, place)]
  const rest = runGroups(first.nodes, place)
  return [...groupContent([title, ...rest]), ...phrasingBlocks(others.flatMap(nodesOf), place)]
}

const nodesOf = (run: Run): Phrasing[] => (run.type === 'list' ? [run] : run.nodes)
