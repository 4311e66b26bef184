import {type MapNode, type Outline, type Tree, unfold} from './tree.ts'

/** Unfolds the nodes down to a level and folds those on it. The root's children are on level 1. */
export function unfoldTo<Member>(level: number, tree: Tree<Member>): void {
  const open: MapNode<Member>[] = [tree.root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.state.depth <= level) unfold(tree, node)
    else node.payload.fold = node.children.length > 0 ? 1 : 0
    if (node.payload.made) open.push(...node.children)
  }
}

/** The nodes that are seen, from the root. */
export function shownOf<Member>({root}: Tree<Member>): MapNode<Member>[] {
  const shown = [root]
  for (const node of shown) if (!node.payload.fold) shown.push(...node.children)
  return shown
}

/**
 * The deepest level that shows no more nodes than this, or the first; the last one where all of them are no more.
 *
 * @param page how many children of a node are drawn
 */
export function levelOfAtMost<Member>(nodes: number, outline: Outline<Member>, page: number): number {
  let level = 0
  let shown = 1
  let members: readonly Member[] = [outline.root]
  for (;;) {
    const next: Member[] = []
    for (const member of members) {
      const children = outline.childrenOf(member)
      const drawn = Math.min(children.length, page)
      for (let place = 0; place < drawn; place++) next.push(children[place] as Member)
    }
    shown += next.length
    if (next.length === 0 || (level > 0 && shown > nodes)) return Math.max(level, 1)
    members = next
    level++
  }
}

/** The first level with more than one member: a root that is nothing but the title of one part shows that part unfolded. */
export function branchingLevel<Member>({root, childrenOf}: Outline<Member>): number {
  let level = 1
  let children = childrenOf(root)
  while (children.length === 1) {
    const below = childrenOf(children[0] as Member)
    if (below.length === 0) break
    children = below
    level++
  }
  return level
}
