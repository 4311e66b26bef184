import {readLeaves} from '../heading-text.js'
import type {Annotation, AnyNode, Marker, Text} from '../types.js'
import {type ParentNode, walk} from './walk.js'

type Leaf = Marker | Text | Annotation

/**
 * The text of a node and all below it, as it is read: markers with it, a line for each block, parted by '\n'. A run-in heading
 * and the rest of its block are one line; so is a paragraph with the lists in it. Annotations are left out, tables and code
 * stand as they are.
 *
 * All that the node holds is in it: `leaveOut` takes away furniture and bodies that stand again.
 *
 * @example
 * ```ts
 * import {find, parse, textOf} from '@gangmu/core'
 *
 * const section = find(parse('一、清渠\n要做到：一是早动手。二是清到底。\n（一）东渠。三月完工。\n二、修闸'), 'section')
 * console.log(section && textOf(section))
 * ```
 * ```text
 * 一、清渠
 * 要做到：一是早动手。二是清到底。
 * （一）东渠。三月完工。
 * ```
 */
export function textOf(node: AnyNode): string {
  const lines: Leaf[][] = [[]]
  /** The last leaf of the line. */
  let before: Leaf | undefined
  let isRunIn = false
  const breakLine = (): void => {
    lines.push([])
    before = undefined
  }
  walk(node, (each, ancestors) => {
    const parent = ancestors.at(-1)
    if (isBlock(each, parent)) {
      // a section can stand inside a block: it goes on where the text before it ends
      if (!goesOn.has(each.type) || !(isRunIn || touches(before, each))) breakLine()
      isRunIn = each.type === 'heading' && each.runIn
    }
    if ('children' in each) return
    const isLine = linesOfTheirOwn.has(parent?.type) && !(before?.type === 'annotation' && touches(before, each))
    if (each.type === 'verbatim' || (isLine && each.type === 'text')) breakLine()
    before = each.type === 'verbatim' ? {type: 'text', value: each.value, position: each.position} : each
    lines.at(-1)?.push(before)
    if (each.type === 'verbatim') breakLine()
  })
  return lines
    .map(readLeaves)
    .filter((line) => line !== '')
    .join('\n')
}

/** What stands inside of blocks, or holds them. */
const noBlocks: ReadonlySet<AnyNode['type']> = new Set(['root', 'section', 'list', 'item', 'lead'])

/** What can be the rest of a block. */
const goesOn: ReadonlySet<AnyNode['type']> = new Set(['paragraph', 'heading'])

/** Nodes whose Texts are a line each. */
const linesOfTheirOwn: ReadonlySet<AnyNode['type'] | undefined> = new Set([
  'signature',
  'attachments',
  'contents',
  'furniture'
])

function isBlock(node: AnyNode, parent: ParentNode | undefined): boolean {
  return 'children' in node && !noBlocks.has(node.type) && parent?.type !== 'item'
}

function touches(before: Leaf | undefined, node: AnyNode): boolean {
  return before?.position.end.offset === node.position.start.offset
}
