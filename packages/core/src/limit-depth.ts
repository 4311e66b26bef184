import {isTooDeep, itemAsText, sectionAsText} from './limit-depth/as-text.js'
import {optionError} from './option-error.js'
import type {AnyNode, Item, List, Paragraph, Root, Section} from './types.js'

/**
 * The tree with no more levels than `depth`: sections and items below are text of the member above. A section becomes the
 * paragraphs that it was written in, its heading before what follows it in the same block; an item becomes text of its
 * paragraph, and the Lead before it too. All that can be read stays, in its order and with its positions; what goes away is
 * that it was an outline, and the `data` of the nodes that said so, save `copyOf`.
 *
 * The tree itself is not changed, and is given back where nothing is deeper.
 *
 * @param depth a whole number from 1: how many levels are kept
 * @throws {OptionError} for another depth
 * @example
 * ```ts
 * import {limitDepth, parse, textOf} from '@gangmu/core'
 *
 * const [section] = limitDepth(parse('一、清渠\n（一）早动手。三月前开工。\n（二）清到底。'), 1).children
 * if (section?.type === 'section') for (const node of section.children) console.log(node.type, textOf(node))
 * ```
 * ```text
 * heading 一、清渠
 * paragraph （一）早动手。三月前开工。
 * paragraph （二）清到底。
 * ```
 */
export function limitDepth(tree: Root, depth: number): Root {
  if (!(Number.isSafeInteger(depth) && depth > 0))
    throw optionError('depth', depth, 'bad value', 'a whole number from 1')
  const open: Open[] = [{node: tree, level: 0, next: 0, children: null}]
  for (;;) {
    const last = open.at(-1) as Open
    const child: AnyNode | undefined = last.node.children[last.next]
    if (child !== undefined) {
      const level = last.level + (isMember(child) ? 1 : 0)
      if (!holdsMembers(child)) place(last, child, child)
      else if (!isMember(child) || level < depth) open.push({node: child, level, next: 0, children: null})
      else place(last, child, limited(child))
      continue
    }
    const whole = last.children === null ? last.node : ({...last.node, children: last.children} as Container)
    open.pop()
    const parent = open.at(-1)
    if (parent === undefined) return whole as Root
    place(parent, last.node, whole)
  }
}

type Container = Root | Section | Paragraph | List | Item

/** A node on the way to what is too deep. Trees made by hand can be deeper than calls can be nested. */
interface Open {
  readonly node: Container
  /** How many members it is, and stands in. */
  readonly level: number
  /** The place of the child that comes next. */
  next: number
  /** The children up to there, once one of them is another. */
  children: AnyNode[] | null
}

function place(open: Open, child: AnyNode, becomes: AnyNode): void {
  if (becomes !== child) open.children ??= (open.node.children as AnyNode[]).slice(0, open.next)
  open.children?.push(becomes)
  open.next++
}

/** A member of the last level that is kept. */
function limited(member: Section | Item): Section | Item {
  if (!isTooDeep(member)) return member
  return member.type === 'section' ? sectionAsText(member) : itemAsText(member)
}

function isMember(node: AnyNode): node is Section | Item {
  return node.type === 'section' || node.type === 'item'
}

function holdsMembers(node: AnyNode): node is Exclude<Container, Root> {
  return isMember(node) || node.type === 'paragraph' || node.type === 'list'
}
