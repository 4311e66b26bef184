import {spanning} from './source.js'
import type {Annotation, AnyNode, Root} from './types.js'

/** What becomes of annotations: they are left out, or are text as they are written, with their brackets. */
export type AnnotationUse = 'omit' | 'keep'

/** A tree without Annotation nodes. */
export interface SettledTree {
  tree: Root
  /** How many annotations there were, those inside markers among them. */
  count: number
}

/**
 * Gives a tree without Annotation nodes, for whoever writes it out: the Texts around an annotation are one Text again,
 * whose position spans them and the annotation. A tree without annotations is given back as it is; the tree given is never changed.
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
    else if (node.type === 'marker')
      count += node.written === undefined ? 0 : (node.written.match(inMarker)?.length ?? 0)
    else if (node.children !== undefined) count += countIn(node.children)
  }
  return count
}

/** Annotations among the characters of a marker; （一(yī)） has brackets of its own. */
const inMarker = /[(（][\p{Script=Latin}\p{Mark}]+[)）]/gu

function settled<Node extends AnyNode>(node: Node, use: AnnotationUse): Node {
  if (node.type === 'marker' && node.written !== undefined) {
    const {written, ...marker} = node
    return {...marker, value: use === 'keep' ? written : node.value} as unknown as Node
  }
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
