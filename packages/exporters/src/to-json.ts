import {
  chosenOptions,
  type Flow,
  type Heading,
  type Item,
  type LeaveOutOptions,
  leaveOut,
  type Phrasing,
  type Root,
  readLeaves,
  repeatedContents,
  type Section,
  titleOf,
  withoutClosing
} from '@gangmu/core'
import {gather} from './gather.js'
import {leaveOutChoices} from './options.js'
import type {OutlineEntry, OutlineJson} from './outline-json.js'

/**
 * The outline as plain data, for `JSON.stringify`.
 *
 * Every text of the document stands in it once, save the table of contents (`leftOutLines` says how many lines that are)
 * the punctuation that closes a title, and what `leaveOut` of @gangmu/core leaves out: what a page prints around the text,
 * bodies that stand again, and pinyin. A document without a member has all of its text in `preamble`.
 *
 * @throws {OptionError} for a bad option
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toJson} from '@gangmu/exporters'
 *
 * const {outline} = toJson(parse('一、清渠\n要做到：一是早动手。二是清到底。\n二、修闸'))
 * for (const {marker, title, text, children} of outline) console.log(marker, title, text, children.length)
 * ```
 * ```text
 * 一、 清渠 要做到： 2
 * 二、 修闸  0
 * ```
 */
export function toJson(tree: Root, options?: LeaveOutOptions): OutlineJson {
  return outlineOf(keptOf(tree, options))
}

function keptOf(tree: Root, options: LeaveOutOptions | undefined): Root {
  return leaveOut(tree, chosenOptions(leaveOutChoices, options)).tree
}

function outlineOf(tree: Root): OutlineJson {
  const title = tree.children.find((node) => node.type === 'title')
  const leftOut = new Set<Flow | Phrasing>(repeatedContents(tree))
  if (title) leftOut.add(title)
  const {text, children, tail} = parts(tree.children, leftOut)
  const words = title ? withoutClosing(readLeaves(title.children)) : ''
  return {version: 1, title: words, preamble: text, outline: children, tail}
}

/**
 * How many lines of the text do not stand in the result of `toJson`: those of the table of contents.
 *
 * @throws {OptionError} for a bad option
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {leftOutLines} from '@gangmu/exporters'
 *
 * console.log(leftOutLines(parse('目录\n第一章　清渠\n第二章　修闸\n第一章　清渠\n三月前清完。\n第二章　修闸')))
 * ```
 * ```text
 * 3
 * ```
 */
export function leftOutLines(tree: Root, options?: LeaveOutOptions): number {
  return repeatedContents(keptOf(tree, options)).reduce((count, {children}) => count + children.length, 0)
}

type LeftOut = Parameters<typeof gather>[1]

function parts(
  content: readonly (Flow | Phrasing)[],
  leftOut: LeftOut
): {text: string; children: OutlineEntry[]; tail: string} {
  const {members, rest} = gather(content, leftOut)
  const [first] = members
  if (!first) return {text: rest, children: [], tail: ''}
  // What stands before the first member is the parent's text; as a lead it would be said twice.
  const children = members.map(({node, before}, index) => entry(node, index === 0 ? '' : before, leftOut))
  return {text: first.before, children, tail: rest}
}

function entry(node: Section | Item, lead: string, leftOut: LeftOut): OutlineEntry {
  const [heading, ...content] = node.children
  const {marker, ordinals, construct} = numberOf(heading)
  const {text, children, tail} = parts(content, leftOut)
  // field by field: with a spread this took longer than to find the outline
  return {
    marker,
    ordinals,
    construct,
    depth: node.depth,
    title: titleOf(heading),
    lead,
    text,
    children,
    tail,
    start: node.position.start.offset,
    end: node.position.end.offset
  }
}

/** Where two markers advance together (①第一，) both are shown, and the first one says the number. */
function numberOf(heading: Heading): Pick<OutlineEntry, 'marker' | 'ordinals' | 'construct'> {
  const markers = heading.children.filter((leaf) => leaf.type === 'marker')
  const [first] = markers
  if (!first) return {marker: null, ordinals: [], construct: null}
  return {marker: readLeaves(markers), ordinals: [...first.ordinals], construct: first.construct}
}
