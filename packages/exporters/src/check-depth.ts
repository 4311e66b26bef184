import type {AnyNode, Root} from '@gangmu/core'

/** Members within members: no text has so many, and what writes XML and HTML calls itself once for each. */
const deepest = 500

/**
 * @throws {RangeError} for a tree that is nested too deeply to be written: `parse` makes none, but a program can
 */
export function checkDepth(tree: Root): void {
  const open: {node: AnyNode; depth: number}[] = [{node: tree, depth: 0}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {node} = next
    if (!('children' in node) || node.type === 'heading') continue
    const depth = next.depth + (node.type === 'section' || node.type === 'item' ? 1 : 0)
    if (depth > deepest)
      throw new RangeError(
        `Cannot write a tree with more than ${deepest} sections and items within each other: flatten it`
      )
    for (const child of node.children) open.push({node: child, depth})
  }
}
