import {endAt, spanning} from '../source.js'
import type {Flow, Heading, Item, Paragraph, Phrasing, Section} from '../types.js'
import {type Inline, leavesOf} from './leaves.js'

/** Whether a member holds others. */
export function isTooDeep(member: Section | Item): boolean {
  return (member.children as readonly (Heading | Flow | Phrasing)[]).some(
    (child) =>
      child.type === 'section' ||
      child.type === 'list' ||
      (child.type === 'paragraph' && child.children.some((each) => each.type === 'list'))
  )
}

/** An item whose content is text. */
export function itemAsText(item: Item): Item {
  const [heading, ...content] = item.children
  return {...item, children: [heading, ...leavesOf(content)]}
}

/** A section whose content is paragraphs, and what else is no outline. */
export function sectionAsText(section: Section): Section {
  const [heading, ...content] = section.children
  const flow = asParagraphs(content)
  const first = flow[0]
  // 一、总则（一）目的。: what begins behind a heading at once is the rest of its block
  const goesOn = first !== undefined && first.position.start.offset === heading.position.end.offset
  return {...section, children: [goesOn && !heading.runIn ? {...heading, runIn: true} : heading, ...flow]}
}

/** A place in the content of a section that is dissolved. */
interface Place {
  readonly nodes: readonly Flow[]
  next: number
  readonly copyOf: CopyOf
}

type CopyOf = NonNullable<Flow['data']>['copyOf']

function asParagraphs(content: readonly Flow[]): Flow[] {
  const flow: Flow[] = []
  const addParagraph = createJoiner(flow)
  const places: Place[] = [{nodes: content, next: 0, copyOf: undefined}]
  // a heading whose text goes on in the next paragraph
  let runIn: readonly Inline[] = []
  for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
    const node = place.nodes[place.next++]
    if (node?.type === 'paragraph') {
      addParagraph(paragraphOf(node, runIn, place.copyOf))
      runIn = []
      continue
    }
    if (runIn.length > 0) addParagraph(made(runIn, place.copyOf))
    runIn = []
    if (node === undefined) places.pop()
    else if (node.type !== 'section') flow.push(marked(node, place.copyOf))
    else {
      const [heading, ...below] = node.children
      const copyOf = node.data?.copyOf ?? place.copyOf
      const leaves = leavesOf(heading.children)
      if (heading.runIn) runIn = leaves
      else if (leaves.length > 0) addParagraph(made(leaves, copyOf))
      places.push({nodes: below, next: 0, copyOf})
    }
  }
  return flow
}

/** A paragraph without a list, behind the heading that it goes on from; the paragraph itself where nothing changes. */
function paragraphOf(paragraph: Paragraph, before: readonly Inline[], copyOf: CopyOf): Paragraph {
  const isText = paragraph.children.every(({type}) => type === 'text' || type === 'annotation')
  if (isText && before.length === 0) return marked(paragraph, copyOf)
  const children = [...before, ...leavesOf(paragraph.children)]
  const first = before[0] ?? paragraph
  return marked({...paragraph, children, position: spanning(first.position, paragraph.position)}, copyOf)
}

function made(leaves: readonly Inline[], copyOf: CopyOf): Paragraph {
  const [first] = leaves as readonly [Inline]
  const last = leaves.at(-1) ?? first
  const position = spanning(first.position, last.position)
  return marked({type: 'paragraph', children: [...leaves], position}, copyOf)
}

/** A node of a body that stands again: what said so of the section says so of all that was in it. */
function marked<Node extends Flow>(node: Node, copyOf: CopyOf): Node {
  if (copyOf === undefined || node.data?.copyOf !== undefined) return node
  return {...node, data: {...node.data, copyOf: spanning(copyOf, copyOf)}}
}

/**
 * Takes paragraphs in. Sections can stand inside a block: what begins where the paragraph before ends is the rest of it, and
 * becomes part of it.
 */
function createJoiner(flow: Flow[]): (paragraph: Paragraph) => void {
  /** The last paragraph, where it is a copy that can take more. */
  let joined: Paragraph | undefined
  return (paragraph) => {
    const last = flow.at(-1)
    if (last?.type !== 'paragraph' || !isRestOf(last, paragraph)) {
      flow.push(paragraph)
      return
    }
    if (last !== joined) {
      joined = {...last, children: [...last.children], position: spanning(last.position, last.position)}
      flow[flow.length - 1] = joined
    }
    for (const leaf of paragraph.children) joined.children.push(leaf)
    endAt(joined.position, paragraph.position)
  }
}

function isRestOf(before: Paragraph, paragraph: Paragraph): boolean {
  if (before.position.end.offset !== paragraph.position.start.offset) return false
  return before.data?.copyOf?.start.offset === paragraph.data?.copyOf?.start.offset
}
