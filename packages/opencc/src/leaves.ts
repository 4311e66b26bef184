import type {AnyNode, Marker, Root, Text, Verbatim} from '@gangmu/core'

/** What is converted. Code and other things that a machine reads stay. */
export type Leaf = Marker | Text | Verbatim

/** Leaves that are read as one text: no blank stands between them, nor the end of a block. */
export type Run = Leaf[]

/** What stands between the words and is none of them: the text before it goes on after it. */
const asides: ReadonlySet<string> = new Set(['annotation', 'furniture'])

/** What the walk has reached. */
interface Walk {
  readonly runs: Run[]
  /** The run that the next leaf may go on with. */
  current: Run
  /** Where the text ends so far, asides included, and in which block. */
  end: {readonly offset: number; readonly line: number; readonly block: AnyNode | null}
}

/** The leaves of a tree in runs, each of which is converted as one text. Annotations (pinyin) are in none. */
export function runsOf(root: Root): Run[] {
  const walk: Walk = {runs: [], current: [], end: {offset: -1, line: -1, block: null}}
  for (const child of root.children) visit(walk, child, root)
  return walk.runs
}

function visit(walk: Walk, node: AnyNode, block: AnyNode): void {
  if (asides.has(node.type)) {
    if ('children' in node) walk.runs.push(...runsOf(node as Root))
    const {offset, line} = node.position.end
    // Blanks before an aside part the words as they do without one.
    if (node.position.start.offset === walk.end.offset) walk.end = {offset, line, block: walk.end.block}
    return
  }
  if (node.type === 'text' || node.type === 'marker') addLeaf(walk, node, block)
  if (node.type === 'verbatim' && node.content === 'table') addLeaf(walk, node, node)
  if (!('children' in node)) return
  const own = holdsBlocks.has(node.type) || isInline.has(node.type) ? block : node
  for (const child of node.children) visit(walk, child, own)
}

const holdsBlocks: ReadonlySet<string> = new Set(['root', 'section'])
const isInline: ReadonlySet<string> = new Set(['list', 'item', 'lead'])

function addLeaf(walk: Walk, leaf: Leaf, block: AnyNode): void {
  const {start, end} = leaf.position
  const before = walk.end
  // In the middle of a block a line end is the layout's; each entry of the contents has a line of its own.
  const wraps = block === before.block && block.type !== 'contents' && start.line > before.line
  if (start.offset !== before.offset && !wraps) {
    walk.current = []
    walk.runs.push(walk.current)
  }
  walk.current.push(leaf)
  walk.end = {offset: end.offset, line: end.line, block}
}
