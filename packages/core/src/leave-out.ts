import {optionError} from './option-error.js'
import {settleAnnotations} from './settle-annotations.js'
import {walk} from './tree/walk.js'
import type {AnyNode, Flow, Root} from './types.js'

/** What of a tree is no part of what its author wrote, and whether it is kept. */
export interface LeaveOutOptions {
  /** What a page prints around the text (Furniture): `omit` (the default) or `keep`. */
  furniture?: 'omit' | 'keep' | undefined
  /** Bodies that stand again (`data.copyOf`): `omit` (the default) or `keep`. */
  duplicates?: 'omit' | 'keep' | undefined
  /** Pinyin in brackets (Annotation): `omit` (the default), or `keep` it as part of the text. */
  pinyin?: 'omit' | 'keep' | undefined
}

/** How much was left out. */
export interface LeftOut {
  /** In lines. */
  readonly furniture: number
  /** In lines of the source that hold text. */
  readonly duplicates: number
  /** In syllables. */
  readonly pinyin: number
}

/**
 * The tree without what a page adds to the text, for all who read the text: Markdown, JSON, chunks. It has no Annotation
 * nodes, kept or not. The tree itself is not changed, and is given back where nothing is left out. Nodes keep their places.
 *
 * @throws {OptionError} for a value that an option cannot have
 * @example
 * ```ts
 * import {leaveOut, parse, textOf} from '@gangmu/core'
 *
 * const page = '打印 关闭\n一、機(jī)關(guān)\n清渠(qú)。\n二、學(xué)校(xiào)\n修閘(zhá)。\n责任编辑：沈青'
 * const {tree, left} = leaveOut(parse(page))
 * console.log(textOf(tree))
 * console.log(left.furniture, left.duplicates, left.pinyin)
 * ```
 * ```text
 * 一、機關
 * 清渠。
 * 二、學校
 * 修閘。
 * 2 0 6
 * ```
 */
export function leaveOut(tree: Root, options: LeaveOutOptions = {}): {tree: Root; left: LeftOut} {
  for (const name of optionNames) {
    const value: unknown = options[name]
    if (value !== undefined && value !== 'omit' && value !== 'keep')
      throw optionError(name, value, 'bad value', ['omit', 'keep'])
  }
  const {tree: settled, count} = settleAnnotations(tree, options.pinyin ?? 'omit')
  const left = {furniture: 0, duplicates: 0, pinyin: options.pinyin === 'keep' ? 0 : count}
  const isKept = (node: Flow): boolean => {
    if (node.data?.copyOf !== undefined && options.duplicates !== 'keep') left.duplicates += linesOf(node).size
    else if (node.type === 'furniture' && options.furniture !== 'keep') left.furniture += node.children.length
    else return true
    return false
  }
  const children = keptOf(settled.children, isKept)
  return {tree: children === settled.children ? settled : {...settled, children}, left}
}

/** Whoever writes a tree has options beside these. */
const optionNames = ['furniture', 'duplicates', 'pinyin'] as const

/** The nodes that are kept, without what is left out below them; the list itself where that is all. */
function keptOf<Node extends AnyNode>(nodes: Node[], isKept: (node: Flow) => boolean): Node[] {
  const kept: Node[] = []
  for (const node of nodes) {
    if (!isKept(node as Flow)) continue
    const children = node.type === 'section' ? keptOf<AnyNode>(node.children, isKept) : null
    kept.push(node.type !== 'section' || children === node.children ? node : ({...node, children} as Node))
  }
  return kept.length === nodes.length && kept.every((node, index) => node === nodes[index]) ? nodes : kept
}

/** The lines on which the leaves of a node begin. */
function linesOf(tree: AnyNode): Set<number> {
  const lines = new Set<number>()
  walk(tree, (node) => {
    if (!('children' in node)) lines.add(node.position.start.line)
  })
  return lines
}
