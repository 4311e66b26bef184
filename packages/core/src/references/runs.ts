import {membersIn} from '../members.js'
import type {AnyNode, Flow, Heading, Item, Paragraph, Phrasing, Root, Section, Text} from '../types.js'

/** Text that is read without a break: the Texts of a heading, of a lead, or of a paragraph between two lists. */
export interface TextRun {
  readonly leaves: readonly Text[]
  /** Where each leaf begins in the text, in order. */
  readonly starts: readonly number[]
  readonly text: string
  /** The innermost member that holds it, and what of that member's children it stands in. */
  readonly from: Section | Item | Root
  readonly within: Heading | Flow | Phrasing
}

/**
 * The texts of a document in which references are looked for, in document order: headings, paragraphs and what stands in
 * them. Titles, tables of contents, signatures, tables and what a page prints around the text refer to nothing.
 */
export function textRunsIn(tree: Root): TextRun[] {
  const runs: TextRun[] = []
  for (const holder of [tree, ...membersIn(tree)]) {
    for (const child of holder.children as readonly AnyNode[]) {
      if (child.type === 'heading') addRun(runs, child.children, holder, child)
      else if (child.type === 'paragraph') addPhrasing(runs, child.children, holder, child)
    }
    if (holder.type === 'item') addPhrasing(runs, holder.children.slice(1) as Phrasing[], holder, null)
  }
  return runs.sort((left, right) => startOf(left) - startOf(right))
}

function startOf({leaves}: TextRun): number {
  return (leaves[0] as Text).position.start.offset
}

/** The runs of what stands in a block; the lists in it have members, which are holders themselves. */
function addPhrasing(
  runs: TextRun[],
  nodes: readonly Phrasing[],
  from: TextRun['from'],
  paragraph: Paragraph | null
): void {
  let leaves: Phrasing[] = []
  for (const node of nodes) {
    if (node.type !== 'list' && node.type !== 'lead') {
      leaves.push(node)
      continue
    }
    addRun(runs, leaves, from, paragraph ?? node)
    leaves = []
    if (node.type === 'lead') addRun(runs, node.children, from, paragraph ?? node)
  }
  addRun(runs, leaves, from, paragraph ?? (leaves[0] as Phrasing))
}

function addRun(runs: TextRun[], nodes: readonly AnyNode[], from: TextRun['from'], within: TextRun['within']): void {
  const leaves = nodes.filter((node) => node.type === 'text')
  if (leaves.length === 0) return
  const starts: number[] = []
  let text = ''
  for (const {value} of leaves) {
    starts.push(text.length)
    text += value
  }
  runs.push({leaves, starts, text, from, within})
}
