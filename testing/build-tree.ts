/** Trees for the tests of every package, written as nested calls; `outline` gives each node its place in a source of its own. */
import type {
  Annotation,
  Contents,
  Flow,
  Heading,
  Item,
  Lead,
  List,
  Marker,
  OutlineNode,
  Paragraph,
  Phrasing,
  Point,
  Position,
  Root,
  Section,
  Text,
  Title
} from '@gangmu/core'

/** A tree and the source that it stands for. */
export interface Built {
  tree: Root
  source: string
}

/** How a member of the outline begins. Blanks at the end of `marker` stand between the marker and the title. */
export interface Head {
  marker?: string | readonly string[]
  title?: string
  runIn?: boolean
}

const nowhere: Position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

const text = (value: string): Text => ({type: 'text', value, position: nowhere})
const texts = (values: string[]): Text[] => values.map(text)
const phrasing = (children: (string | Phrasing)[]): Phrasing[] =>
  children.map((child) => (typeof child === 'string' ? text(child) : child))

export const title = (...lines: string[]): Title => ({type: 'title', children: texts(lines), position: nowhere})

export const contents = (...lines: string[]): Contents => ({
  type: 'contents',
  children: texts(lines),
  position: nowhere
})

/** Pinyin in brackets, behind a text. */
export const annotation = (value: string): Annotation => ({
  type: 'annotation',
  kind: 'pinyin',
  value,
  written: `(${value})`,
  position: nowhere
})

/** A line of the head, or the formula that closes. */
export const line = (
  type: 'subtitle' | 'documentNumber' | 'byline' | 'date' | 'salutation' | 'closing',
  value: string
): Flow => ({type, children: [text(value)], position: nowhere})

/** What stands around the text on several lines. */
export const lines = (type: 'signature' | 'attachments' | 'furniture', ...values: string[]): Flow => ({
  type,
  children: texts(values),
  position: nowhere
})

export const paragraph = (...children: (string | Phrasing)[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(children),
  position: nowhere
})

export const lead = (value: string): Lead => ({type: 'lead', children: [text(value)], position: nowhere})

export const list = (...children: Item[]): List => ({type: 'list', children, position: nowhere})

export const item = (head: Head, ...children: (string | Phrasing)[]): Item => ({
  type: 'item',
  depth: 0,
  children: [heading(head), ...phrasing(children)],
  position: nowhere
})

export const section = (head: Head, ...children: Flow[]): Section => ({
  type: 'section',
  depth: 0,
  children: [heading(head), ...children],
  position: nowhere
})

function heading({marker = [], title: words = '', runIn = false}: Head): Heading {
  const markers = [marker]
    .flat()
    .map((value): Marker => ({type: 'marker', value, construct: 'made-up', ordinals: [1], position: nowhere}))
  return {type: 'heading', runIn, children: [...markers, ...(words ? [text(words)] : [])], position: nowhere}
}

/** The tree of a document, with places and depths. */
export function outline(...children: Flow[]): Built {
  const lines: string[] = ['']
  let offset = 0
  const here = (): Point => ({line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset})
  const write = (value: string): void => {
    const last = lines.length - 1
    lines[last] = `${lines[last]}${value}`
    offset += value.length
  }
  const breakLine = (): void => {
    if (lines.at(-1) === '') return
    lines.push('')
    offset++
  }

  function place(node: OutlineNode, depth: number): void {
    const start = here()
    if (node.type === 'marker' || node.type === 'text' || node.type === 'annotation') {
      placeLeaf(node as Marker | Text | Annotation)
      return
    }
    const isMember = node.type === 'section' || node.type === 'item'
    if (isMember) Object.assign(node, {depth})
    const below = (node as Section).children as OutlineNode[]
    below.forEach((child, index) => {
      if (beginsLine(node, child, below[index - 1])) breakLine()
      place(child, isMember ? depth + 1 : depth)
    })
    const first = below[0]?.position.start ?? start
    node.position = {start: first, end: here()}
  }

  function placeLeaf(leaf: Marker | Text | Annotation): void {
    const start = here()
    if (leaf.type === 'annotation') {
      write(leaf.written)
      leaf.position = {start, end: here()}
      return
    }
    const written = leaf.type === 'marker' ? leaf.value.trimEnd() : leaf.value
    write(written)
    leaf.position = {start, end: here()}
    write(leaf.value.slice(written.length))
    leaf.value = written
  }

  const tree: Root = {type: 'root', children, position: nowhere}
  place(tree, 1)
  tree.position = {start: {line: 1, column: 1, offset: 0}, end: here()}
  return {tree, source: lines.join('\n')}
}

/** Whether a child begins a line: each block does, save the rest of a block after a run-in heading. */
function beginsLine(parent: OutlineNode, child: OutlineNode, before: OutlineNode | undefined): boolean {
  if (parent.type === 'title' || parent.type === 'contents') return true
  if (before?.type === 'heading') return parent.type === 'section' && !(before as Heading).runIn
  return (parent.type === 'root' || parent.type === 'section') && child.type !== 'heading'
}
