import type * as mdast from 'mdast'

/** Where a node stands below the children of a block. */
export interface Path {
  readonly index: number
  readonly parent: Path | null
  readonly depth: number
}

/** A part of a line, which one node holds. */
export interface Leaf {
  readonly node: mdast.PhrasingContent
  readonly path: Path
  /** Where it begins in the line, and where in the value of the node. Only a text can be cut. */
  readonly start: number
  readonly from: number
  readonly length: number
}

/** A line of a heading or a paragraph, as it is read. */
export interface Line {
  text: string
  readonly leaves: Leaf[]
  /** How much of its beginning emphasis sets apart; 0 where it does not. */
  styled: number
}

interface Waiting {
  readonly node: mdast.PhrasingContent
  readonly path: Path
  readonly styled: boolean
}

/** The lines of a block; blank ones too. Nodes stand in each other as deep as a text wants, so none is read by recursion. */
export function linesIn(children: readonly mdast.PhrasingContent[]): Line[] {
  const lines: Line[] = [{text: '', leaves: [], styled: 0}]
  const waiting = childrenOf(children, null, false)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const {node, path, styled} = next
    if ('children' in node) {
      const below = styled || node.type === 'strong' || node.type === 'emphasis'
      for (const child of childrenOf(node.children, path, below)) waiting.push(child)
    } else addLeaf(next, lines)
  }
  return lines
}

function childrenOf(children: readonly mdast.PhrasingContent[], parent: Path | null, styled: boolean): Waiting[] {
  const depth = (parent?.depth ?? 0) + 1
  return children.map((node, index) => ({node, path: {index, parent, depth}, styled})).reverse()
}

function addLeaf({node, path, styled}: Waiting, lines: Line[]): void {
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
    lines.push({text: '', leaves: [], styled: 0})
    return
  }
  let from = 0
  for (const [index, value] of textOf(node)
    .split(/\r\n?|\n/)
    .entries()) {
    if (index > 0) lines.push({text: '', leaves: [], styled: 0})
    const line = lines.at(-1) as Line
    if (styled && line.styled === line.text.length) line.styled += value.length
    if (node.type === 'text') from = node.value.indexOf(value, from)
    line.leaves.push({node, path, start: line.text.length, from, length: value.length})
    line.text += value
    from += value.length
  }
}

/** What is read of a node: pictures, HTML and the marks of footnotes are not. */
function textOf(node: mdast.PhrasingContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'html' || !('value' in node)) return ''
  return String(node.value).replace(/\s*[\r\n]+\s*/g, ' ')
}
