import {type Choices, chosenOptions, type Heading, leaveOut, type Root, readLeaves, withoutClosing} from '@gangmu/core'
import {type Annotations, annotationsOf} from './chunks/annotations.js'
import type {Chunk, ChunkOptions} from './chunks/chunk.js'
import {cut, type Part, placesIn} from './chunks/cut.js'
import {apart, type Group, packed} from './chunks/pack.js'
import {type Member, type Passage, passagesOf, textOf} from './chunks/passages.js'
import {type LeaveOutSettings, leaveOutChoices} from './options.js'

/** Some headings are whole paragraphs; in a path they would drown the text. */
const longestTitle = 120

/**
 * The document in pieces for a retrieval system, in the order of the source.
 *
 * A chunk is a leaf of the outline: the text of one member, or of the document itself, that no other member interrupts.
 * A heading without text of its own stands before the first text below it. With `chunkSize`, neighbours are merged up to
 * that size within the section that holds them, and longer ones are cut at the ends of sentences, or where that is not
 * possible of clauses, of phrases, or anywhere. No chunk reaches out of a section that it begins in, save from one part
 * of a section to the next where both are whole. Every character that is no blank stands in exactly one chunk, the table
 * of contents and the title of the document included, save for what `leaveOut` of @gangmu/core leaves out: what a page
 * prints around the text, bodies that stand again, pinyin.
 *
 * @param source the text that the tree was parsed from
 * @throws {OptionError} for a bad option
 * @throws {RangeError} where the tree is not that of the source
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toChunks} from '@gangmu/exporters'
 *
 * const text = '第一章　清渠\n第一条　三月前清完。\n第二条　各村自查。'
 * for (const {id, breadcrumb, text: piece} of toChunks(parse(text), text)) console.log(`${id} | ${breadcrumb} | ${piece}`)
 * ```
 * ```text
 * 0-17 | 第一章 清渠 › 第一条 | 第一章 清渠
 * 第一条 三月前清完。
 * 18-27 | 第一章 清渠 › 第二条 | 第二条 各村自查。
 * ```
 */
export function toChunks(tree: Root, source: string, options?: ChunkOptions): Chunk[] {
  const settings = chosenOptions(choices, options)
  const {chunkSize, document, pinyin} = settings
  const {end} = tree.position
  if (end.offset !== source.length)
    throw new RangeError(`the tree spans ${end.offset} characters and the source ${source.length}: give its own source`)
  const {tree: read} = leaveOut(tree, settings)
  const title = read.children.find((node) => node.type === 'title')
  const titleText = title ? withoutClosing(readLeaves(title.children)) : ''
  const annotations = annotationsOf(tree, source, pinyin)
  const pathOf = pathReader()
  const passages = passagesOf(read)
  const groups = chunkSize === undefined ? apart(passages) : packed(passages, chunkSize)
  return groups.flatMap((group) => {
    const path = pathOf(group.members)
    return piecesOf(group, source, chunkSize, annotations).map(
      ({text, start, end}): Chunk => ({
        id: `${document === undefined ? '' : `${document}#`}${start}-${end}`,
        title: titleText,
        path: [...path],
        breadcrumb: path.join(' › '),
        kind: group.passages[0]?.kind ?? 'text',
        text,
        start,
        end,
        depth: path.length
      })
    )
  })
}

interface ChunkSettings extends LeaveOutSettings {
  readonly chunkSize: number | undefined
  readonly document: string | undefined
}

const choices: Choices<ChunkSettings> = {
  ...leaveOutChoices,
  chunkSize: {
    initial: undefined,
    expected: 'a whole number from 1',
    accepts: (value) => Number.isSafeInteger(value) && Number(value) > 0
  },
  document: {initial: undefined, expected: 'a text', accepts: (value) => typeof value === 'string'}
}

function piecesOf(
  {passages}: Group,
  source: string,
  chunkSize: number | undefined,
  annotations: Annotations
): (Part & {text: string})[] {
  const leaves = passages.flatMap((passage) => passage.leaves)
  const text = textOf(leaves)
  const start = leaves[0]?.node.position.start.offset ?? 0
  const end = leaves.at(-1)?.node.position.end.offset ?? start
  if (chunkSize === undefined || text.length <= chunkSize) return [{text, start, end}]
  const parts = cut(text, chunkSize, kept(passages[0], chunkSize))
  const ranges = leaves.map(({node: {position}}) => ({start: position.start.offset, end: position.end.offset}))
  return placesIn(source, ranges, text, parts, annotations).map((place, index) => {
    const part = parts[index]
    return {...place, text: text.slice(part?.start, part?.end)}
  })
}

/** How many characters at the beginning are not parted from what follows: the headings, or at least the first marker, and a blank. */
function kept(passage: Passage | undefined, chunkSize: number): number {
  if (!passage) return 0
  const headings = textOf(passage.leaves.slice(0, passage.headings)).length
  if (headings < chunkSize) return headings + 1
  const text = passage.leaves.findIndex(({node}) => node.type === 'text')
  return textOf(passage.leaves.slice(0, Math.max(text, 0))).length + 1
}

/** Gives the path of members. A member is met with each of its chunks, its heading is read once. */
function pathReader(): (members: readonly Member[]) => string[] {
  const titles = new Map<Member, string>()
  return (members) =>
    members.map((member) => {
      const known = titles.get(member)
      if (known !== undefined) return known
      const title = titleWithMarker(member.children[0])
      titles.set(member, title)
      return title
    })
}

function titleWithMarker(heading: Heading): string {
  const isBare = heading.children.every((leaf) => leaf.type === 'marker')
  const whole = readLeaves(heading.children)
  // What closes a bare marker is part of it: 1.
  const title = isBare ? whole : withoutClosing(whole)
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/, '')}…` : title
}
