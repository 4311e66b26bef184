import {walk} from './tree/walk.js'
import type {Contents, Root} from './types.js'

/**
 * The tables of contents that say nothing that the outline does not say: all of them where the document has a section,
 * none where it has none. Whoever writes the outline leaves them out.
 *
 * @example
 * ```ts
 * import {parse, repeatedContents, textOf} from '@gangmu/core'
 *
 * const text = '目录\n第一章　清渠\n第二章　修闸\n第一章　清渠\n三月前清完。\n第二章　修闸\n五月前修好。'
 * console.log(repeatedContents(parse(text)).map(textOf).join())
 * ```
 * ```text
 * 目录
 * 第一章　清渠
 * 第二章　修闸
 * ```
 */
export function repeatedContents(tree: Root): Contents[] {
  // Sections stand below the root or below sections, so the root's children tell.
  if (!tree.children.some((node) => node.type === 'section')) return []
  const found: Contents[] = []
  walk(tree, (node) => {
    if (node.type === 'contents') found.push(node)
    return node.type === 'root' || node.type === 'section' ? undefined : 'skip'
  })
  return found
}
