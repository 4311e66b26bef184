import type {AnyNode} from '../types.js'
import {type ParentNode, walk} from './walk.js'

/** A node of a type. */
export type NodeOfType<Type extends AnyNode['type']> = Extract<AnyNode, {type: Type}>

/**
 * The first node, in document order, that is of a type or that a function accepts: the node given, or one below it. Undefined
 * where none is.
 *
 * @example
 * ```ts
 * import {find, parse, textOf} from '@gangmu/core'
 *
 * const tree = parse('一、清渠\n要做到：一是早动手。二是清到底。\n二、修闸')
 * const second = find(tree, (node) => node.type === 'section' && node.children[0].children[0]?.value === '二、')
 * console.log(second && textOf(second))
 * console.log(find(tree, 'item')?.depth, find(tree, 'title'))
 * ```
 * ```text
 * 二、修闸
 * 2 undefined
 * ```
 */
export function find<Type extends AnyNode['type']>(tree: AnyNode, test: Type): NodeOfType<Type> | undefined
export function find<Node extends AnyNode>(
  tree: AnyNode,
  test: (node: AnyNode, ancestors: readonly ParentNode[]) => node is Node
): Node | undefined
export function find(
  tree: AnyNode,
  test: (node: AnyNode, ancestors: readonly ParentNode[]) => boolean
): AnyNode | undefined
export function find(
  tree: AnyNode,
  test: AnyNode['type'] | ((node: AnyNode, ancestors: readonly ParentNode[]) => boolean)
): AnyNode | undefined {
  let found: AnyNode | undefined
  walk(tree, (node, ancestors) => {
    const isFound = typeof test === 'function' ? test(node, ancestors) : node.type === test
    if (!isFound) return
    found = node
    return 'stop'
  })
  return found
}
