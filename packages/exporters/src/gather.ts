import {type Annotation, type Flow, type Item, type Phrasing, readLeaves, type Section, type Text} from '@gangmu/core'
import {asText} from './verbatim.js'

/** What a node holds besides its heading, cut at its members. */
export interface Gathered {
  /** The members, each with the text between it and the member before; for the first that is all text before it. */
  readonly members: readonly {readonly node: Section | Item; readonly before: string}[]
  /** The text after the last member; all text where there is none. */
  readonly rest: string
}

/** Takes the content of a document, a section or an item apart, without the nodes that are left out. */
export function gather(content: readonly (Flow | Phrasing)[], leftOut: ReadonlySet<Flow | Phrasing>): Gathered {
  const members: {node: Section | Item; before: string}[] = []
  let lines: (Text | Annotation)[][] = [[]]
  const take = (): string => {
    const text = lines
      .map(readLeaves)
      .filter((line) => line !== '')
      .join('\n')
    lines = [[]]
    return text
  }
  const add = (node: Flow | Phrasing): void => {
    if (leftOut.has(node)) return
    switch (node.type) {
      case 'section':
        members.push({node, before: take()})
        return
      case 'list':
        for (const item of node.children) members.push({node: item, before: take()})
        return
      case 'text':
      case 'annotation':
        lines.at(-1)?.push(node)
        return
      case 'lead':
        lines.at(-1)?.push(...node.children)
        return
      case 'contents':
      case 'signature':
      case 'attachments':
      case 'furniture':
        for (const line of node.children) lines.push([line])
        lines.push([])
        return
      case 'verbatim':
        lines.push([asText(node)], [])
        return
      default:
        // Each block begins a line of its own.
        lines.push([])
        for (const child of node.children) add(child)
        lines.push([])
    }
  }
  for (const node of content) add(node)
  return {members, rest: take()}
}
