import type {MapNode} from './read-outline.ts'

/** Unfolds the nodes down to a level and folds those on it. The root's children are on level 1. */
export function unfoldTo(level: number, root: MapNode): void {
  visit(root, (node, depth) => {
    node.payload.fold = depth >= level && node.children.length > 0 ? 1 : 0
  })
}

/** How many levels there are below the root. */
export function levelsOf(root: MapNode): number {
  let deepest = 0
  visit(root, (_, depth) => {
    deepest = Math.max(deepest, depth)
  })
  return deepest
}

/** The deepest level that shows no more nodes than this, or the first. */
export function levelOfAtMost(nodes: number, root: MapNode): number {
  const counts: number[] = []
  visit(root, (_, depth) => {
    counts[depth] = (counts[depth] ?? 0) + 1
  })
  let level = 1
  let shown = (counts[0] ?? 0) + (counts[1] ?? 0)
  while (level + 1 < counts.length && shown + (counts[level + 1] ?? 0) <= nodes) {
    level++
    shown += counts[level] ?? 0
  }
  return level
}

/** Calls back for each node, without recursion. */
function visit(root: MapNode, callback: (node: MapNode, depth: number) => void): void {
  const open: [MapNode, number][] = [[root, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next
    callback(node, depth)
    for (const child of node.children) open.push([child, depth + 1])
  }
}
