/** Prints a tree as the compact YAML in which docs/spec.md and the READMEs write their examples. */
import type {OutlineNode, Point} from '@gangmu/core'

/** A node that fits in so many columns stands on one line; a Han character takes two of them. */
const mostColumns = 100

/** A node and all below it. Positions are left out unless they are asked for. */
export function printNode(node: OutlineNode, positions = false): string {
  return linesOf(node, positions, '').join('\n')
}

export function childrenOf(node: OutlineNode): readonly OutlineNode[] {
  return 'children' in node ? (node.children as OutlineNode[]) : []
}

function linesOf(node: OutlineNode, positions: boolean, indent: string): string[] {
  const line = onOneLine(node, positions)
  if (!('children' in node) || columnsOf(indent + line) <= mostColumns) return [line]
  const own = fieldsOf(node, positions).map(([name, value]) => `${name}: ${value}`)
  const below = `${indent}    `
  const children = childrenOf(node).flatMap((child) =>
    linesOf(child, positions, below).map((each, index) => (index === 0 ? `  - ${each}` : `    ${each}`))
  )
  return [...own, 'children:', ...children]
}

function onOneLine(node: OutlineNode, positions: boolean): string {
  const parts = fieldsOf(node, positions).map(([name, value]) => `${name}: ${value}`)
  if ('children' in node)
    parts.push(
      `children: [${childrenOf(node)
        .map((child) => onOneLine(child, positions))
        .join(', ')}]`
    )
  return `{${parts.join(', ')}}`
}

/** The fields of a node as YAML, its children left out. */
function fieldsOf(node: OutlineNode, positions: boolean): [name: string, value: string][] {
  const entries = Object.entries(node).filter(([name]) => name !== 'children' && name !== 'position')
  const fields = entries.map(([name, value]): [string, string] => [
    name,
    name === 'value' || name === 'written' ? quoted(value) : plain(value)
  ])
  if (positions)
    fields.push(['position', `{start: ${pointOf(node.position.start)}, end: ${pointOf(node.position.end)}}`])
  return fields
}

function pointOf({line, column, offset}: Point): string {
  return `{line: ${line}, column: ${column}, offset: ${offset}}`
}

function plain(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
}

function quoted(value: unknown): string {
  return JSON.stringify(value)
}

function columnsOf(line: string): number {
  let columns = 0
  for (const character of line) columns += (character.codePointAt(0) as number) < 0x1100 ? 1 : 2
  return columns
}
