import {spanning} from './source.js'
import type {Annotation, AnyNode, Root} from './types.js'

/** What becomes of annotations: they are left out, or are text as they are written, with their brackets. */
export type AnnotationUse = 'omit' | 'keep'

/** A tree without Annotation nodes. */
export interface SettledTree {
  tree: Root
  /** How many nodes there were. */
  count: number
}

/**
 * Gives a tree without Annotation nodes, for whoever writes it out: the Texts around an annotation are one Text again,
 * whose position spans them and the annotation. Markers stay as they are, so that those within their positions are left
 * out with 'keep' too. A tree without annotations is given back as it is; the tree given is never changed.
 */
export function settleAnnotations(tree: Root, use: AnnotationUse): SettledTree {
  const count = countIn(tree.children)
  return {tree: count === 0 ? tree : settled(tree, use), count}
}

function countIn(nodes: readonly AnyNode[]): number {
  let count = 0
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as AnyNode & {children?: readonly AnyNode[]}
    if (node.type === 'annotation') count++
    else if (node.children !== undefined) count += countIn(node.children)
  }
  return count
}

function settled<Node extends AnyNode>(node: Node, use: AnnotationUse): Node {
  if (!('children' in node)) return node
  const children: AnyNode[] = node.children.map((child) => settled(child, use))
  return {...node, children: settleSiblings(children, use)}
}

/** Siblings without the annotations among them; leaves that stand apart, as on two lines of a title, stay apart. */
export function settleSiblings<Node extends AnyNode>(
  nodes: readonly Node[],
  use: AnnotationUse
): Exclude<Node, Annotation>[] {
  const result: AnyNode[] = []
  let before: AnyNode | undefined
  for (const node of nodes as readonly AnyNode[]) {
    const last = result.at(-1)
    const adjoins = before !== undefined && before.position.end.offset === node.position.start.offset
    const value =
      node.type === 'annotation' ? (use === 'keep' ? node.written : '') : node.type === 'text' ? node.value : ''
    const belongs = node.type === 'annotation' || (node.type === 'text' && before?.type === 'annotation')
    if (belongs && adjoins && last?.type === 'text') {
      result[result.length - 1] = {...last, value: last.value + value, position: spanning(last.position, node.position)}
    } else if (node.type !== 'annotation') result.push(node)
    else if (value !== '') result.push({type: 'text', value, position: node.position})
    before = node
  }
  return result as Exclude<Node, Annotation>[]
}
