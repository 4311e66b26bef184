import type {AnyNode, Item, Root, Section} from './types.js'

/** Every section and item of a tree, in document order, however deep they stand. */
export function membersIn(tree: Root): (Section | Item)[] {
  const members: (Section | Item)[] = []
  // A stack of our own: a tree that was made by hand can be deeper than calls can be nested.
  const open: AnyNode[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'section' || node.type === 'item') members.push(node)
    if (!mayHoldMembers(node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as AnyNode)
  }
  return members
}

function mayHoldMembers(node: AnyNode): node is Extract<AnyNode, {children: AnyNode[]}> {
  return 'children' in node && node.type !== 'heading'
}
