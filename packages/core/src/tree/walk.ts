import type {AnyNode} from '../types.js'

/** A node that holds others. */
export type ParentNode = Extract<AnyNode, {children: unknown}>

/**
 * What is called with each node. It says how to go on: `'skip'` passes over what is below the node, `'stop'` ends the walk.
 *
 * @param ancestors the nodes above it, the outermost first. The list changes while the walk goes on: copy it to keep it.
 */
export type Visitor = (node: AnyNode, ancestors: readonly ParentNode[]) => 'skip' | 'stop' | undefined

/**
 * Calls a function with a node and all below it, in document order. The tree must not be changed meanwhile.
 *
 * Any utility for unist trees does for this tree, too. This one knows its nodes by type, needs no other package, and takes trees
 * of any depth (unist-util-visit nests a call for each level).
 *
 * @example
 * ```ts
 * import {parse, titleOf, walk} from '@gangmu/core'
 *
 * walk(parse('一、清渠\n（一）早动手\n（二）清到底\n二、修闸'), (node, ancestors) => {
 *   if (node.type === 'section') console.log('-'.repeat(ancestors.length), titleOf(node.children[0]))
 * })
 * ```
 * ```text
 * - 清渠
 * -- 早动手
 * -- 清到底
 * - 修闸
 * ```
 */
export function walk(tree: AnyNode, visitor: Visitor): void {
  const ancestors: ParentNode[] = []
  /** The places of the children that come next, one for each ancestor. */
  const next: number[] = []
  let node: AnyNode | undefined = tree
  while (node !== undefined) {
    const says = visitor(node, ancestors)
    if (says === 'stop') return
    if (says !== 'skip' && 'children' in node) {
      ancestors.push(node)
      next.push(0)
    }
    node = undefined
    while (node === undefined && ancestors.length > 0) {
      const last = ancestors.length - 1
      node = ancestors[last]?.children[next[last] as number]
      next[last] = (next[last] as number) + 1
      if (node !== undefined) break
      ancestors.pop()
      next.pop()
    }
  }
}
