import {
  type Annotation,
  type Contents,
  type Flow,
  type Item,
  type Marker,
  type Phrasing,
  type Root,
  readLeaves,
  type Section,
  type Text
} from '@gangmu/core'
import {asText} from '../verbatim.js'

/** What a text can stand in: a member of the outline. */
export type Member = Section | Item

/** A run of text that belongs to one member, or to the document itself, without a member in between. */
export interface Passage {
  /** The members that it stands in, from the outermost. */
  readonly members: readonly Member[]
  readonly kind: 'text' | 'contents'
  readonly leaves: readonly Leaf[]
  /** How many of the leaves, at the beginning, are headings. */
  readonly headings: number
}

export interface Leaf {
  readonly node: Marker | Text | Annotation
  /** Whether it begins a line of the text. */
  readonly begins: boolean
}

/** A passage that leaves are still added to. */
interface Draft extends Passage {
  readonly leaves: Leaf[]
  headings: number
}

/**
 * The leaves of the outline: all text of a document, in order. A heading without text of its own (第一章 总则) stands at
 * the beginning of the first passage below it: alone it would be found for its words, and say nothing.
 */
export function passagesOf(tree: Root): Passage[] {
  const passages: Passage[] = []
  for (const passage of draftsOf(tree)) {
    if (textOf(passage.leaves) === '') continue
    const before = passages.at(-1)
    if (before && isHeadingOf(before, passage)) passages[passages.length - 1] = joined(before, passage)
    else passages.push(passage)
  }
  return passages
}

/** The text of leaves as it is read, a line for each block. */
export function textOf(leaves: readonly Leaf[]): string {
  const lines: Leaf['node'][][] = []
  for (const {node, begins} of leaves) {
    if (begins || lines.length === 0) lines.push([])
    lines.at(-1)?.push(node)
  }
  return lines
    .map(readLeaves)
    .filter((line) => line !== '')
    .join('\n')
}

function isHeadingOf(heading: Passage, passage: Passage): boolean {
  const isBare = heading.headings === heading.leaves.length
  const member = heading.members.at(-1)
  // The title of the document heads no member, and stands by itself.
  const isAbove = member !== undefined && passage.members.slice(0, -1).includes(member)
  return isBare && isAbove && passage.kind === 'text'
}

function joined(heading: Passage, passage: Passage): Passage {
  return {
    ...passage,
    leaves: [...heading.leaves, ...passage.leaves],
    headings: heading.headings + passage.headings
  }
}

/** How far the tree was walked. */
interface Walk {
  readonly drafts: Draft[]
  /** Where the next leaf goes; undefined where a new passage begins. */
  open: Draft | undefined
  /** Whether the next leaf begins a line. */
  begins: boolean
}

function draftsOf(tree: Root): Draft[] {
  const walk: Walk = {drafts: [], open: undefined, begins: true}
  for (const node of tree.children) visit(walk, node, [])
  return walk.drafts
}

function visit(walk: Walk, node: Flow | Phrasing, members: readonly Member[], goesOn = false): void {
  switch (node.type) {
    case 'section':
      addMember(walk, node, members)
      return
    case 'list':
      for (const item of node.children) addMember(walk, item, members)
      return
    case 'text':
    case 'annotation':
      add(walk, node, members)
      return
    case 'lead':
      for (const text of node.children) add(walk, text, members)
      return
    case 'title':
      walk.begins = true
      for (const text of node.children) add(walk, text, members, 'heading')
      walk.begins = true
      return
    case 'contents':
      addContents(walk, node, members)
      return
    case 'verbatim':
      walk.begins = true
      add(walk, asText(node), members)
      walk.begins = true
      return
    default:
      // The rest of the block after a run-in heading goes on in its line.
      if (!goesOn) walk.begins = true
      for (const child of node.children) visit(walk, child, members)
      walk.begins = true
  }
}

function addMember(walk: Walk, member: Member, above: readonly Member[]): void {
  const members = [...above, member]
  const [heading, ...content] = member.children
  walk.open = undefined
  if (member.type === 'section') walk.begins = true
  for (const leaf of heading.children) add(walk, leaf, members, 'heading')
  for (const [index, child] of content.entries()) visit(walk, child, members, index === 0 && heading.runIn)
  walk.open = undefined
}

function addContents(walk: Walk, {children}: Contents, members: readonly Member[]): void {
  walk.open = undefined
  for (const text of children) {
    walk.begins = true
    add(walk, text, members, 'contents')
  }
  walk.open = undefined
  walk.begins = true
}

function add(
  walk: Walk,
  node: Leaf['node'],
  members: readonly Member[],
  place: 'heading' | Passage['kind'] = 'text'
): void {
  if (!walk.open) {
    walk.open = {members, kind: place === 'contents' ? place : 'text', leaves: [], headings: 0}
    walk.drafts.push(walk.open)
  }
  const {open} = walk
  if (place === 'heading' && open.headings === open.leaves.length) open.headings++
  open.leaves.push({node, begins: walk.begins})
  walk.begins = false
}
