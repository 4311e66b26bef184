import type {AnyNode, Item, Root, Section} from '../types.js'

/**
 * The innermost Section or Item at an offset, null where none is: before the outline, after it, and in the blanks between two
 * members that nothing else holds. A node begins at its first character and ends before the offset behind its last.
 *
 * @param offset in UTF-16 code units into the text that was parsed
 * @example
 * ```ts
 * import {parse, sectionAt, titleOf} from '@gangmu/core'
 *
 * const text = '今年这样干。\n一、清渠\n要做到：一是早动手。二是清到底。'
 * const tree = parse(text)
 * for (const word of ['今年', '要做到', '到底']) {
 *   const member = sectionAt(tree, text.indexOf(word))
 *   console.log(word, member && titleOf(member.children[0]))
 * }
 * ```
 * ```text
 * 今年 null
 * 要做到 清渠
 * 到底 清到底
 * ```
 */
export function sectionAt(tree: Root, offset: number): Section | Item | null {
  let innermost: Section | Item | null = null
  for (let node: AnyNode | undefined = tree; node !== undefined && 'children' in node; ) {
    node = childAt(node.children, offset)
    if (node?.type === 'section' || node?.type === 'item') innermost = node
  }
  return innermost
}

/** The child that holds an offset. Children stand in the order of the source and do not overlap. */
function childAt(children: readonly AnyNode[], offset: number): AnyNode | undefined {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    const {start, end} = (children[middle] as AnyNode).position
    if (offset < start.offset) high = middle
    else if (offset >= end.offset) low = middle + 1
    // NaN is nowhere
    else return offset >= start.offset ? children[middle] : undefined
  }
  return undefined
}
