/** The outline tree in the form of tree.json: nested arrays, with offsets in place of points and values. */

/**
 * What stands in tree.json for a node: its type, where it begins and ends, its other fields, its children.
 *
 * @typedef {[type: string, start: number, end: number, ...rest: unknown[]]} CompactNode
 */

/**
 * @param {import('@gangmu/core').AnyNode} node
 * @returns {CompactNode}
 */
export function compactTree(node) {
  const {type, position} = node
  /** @type {CompactNode} */
  const compact = [type, position.start.offset, position.end.offset]
  // Values are what stands at the offsets; a test of the tree's rules compares the two.
  const left = Object.entries(node).filter(
    ([name]) => !['type', 'position', 'value', 'written', 'children'].includes(name)
  )
  if (left.length > 0) compact.push(Object.fromEntries(left.map(withOffsets).sort(([a], [b]) => (a < b ? -1 : 1))))
  if ('children' in node) compact.push(node.children.map(compactTree))
  return compact
}

/**
 * A field of a node; the range that a copy says again as two offsets.
 *
 * @param {[string, any]} field
 * @returns {[string, unknown]}
 */
function withOffsets([name, value]) {
  if (name !== 'data' || value.copyOf === undefined) return [name, value]
  const {start, end} = value.copyOf
  return [name, {...value, copyOf: [start.offset, end.offset]}]
}

/**
 * Writes a compact tree, a line a node.
 *
 * @param {CompactNode} node
 * @param {string} [indent]
 * @returns {string}
 */
export function formatCompactTree(node, indent = '') {
  const children = node.at(-1)
  if (!Array.isArray(children)) return indent + JSON.stringify(node)
  const own = JSON.stringify(node.slice(0, -1)).slice(0, -1)
  if (children.length === 0) return `${indent}${own},[]]`
  const below = children.map((child) => formatCompactTree(child, `${indent} `))
  return `${indent}${own},[\n${below.join(',\n')}]]`
}
