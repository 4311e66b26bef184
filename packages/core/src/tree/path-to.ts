import type {AnyNode} from '../types.js'
import {walk} from './walk.js'

/**
 * The way from a tree to a node below it: the tree itself, all that the node stands in, and last the node. A node is found by
 * identity, not by what it holds. Empty where it is not in the tree.
 *
 * @example
 * ```ts
 * import {parse, pathTo, sectionAt, titleOf} from '@gangmu/core'
 *
 * const text = '一、清渠\n（一）早动手\n三月前开工。\n二、修闸'
 * const tree = parse(text)
 * const section = sectionAt(tree, text.indexOf('开工'))
 * const path = section === null ? [] : pathTo(tree, section)
 * console.log(path.flatMap((node) => (node.type === 'section' ? [titleOf(node.children[0])] : [])).join(' › '))
 * ```
 * ```text
 * 清渠 › 早动手
 * ```
 */
export function pathTo(tree: AnyNode, node: AnyNode): AnyNode[] {
  let path: AnyNode[] = []
  walk(tree, (each, ancestors) => {
    if (each !== node) return
    path = [...ancestors, node]
    return 'stop'
  })
  return path
}
