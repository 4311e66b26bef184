import type {Flow, Item, Paragraph, Phrasing, Root, Section} from '@gangmu/core'
import {headingLeaves, isSentence, type Leaf, readableLeaves, type Word, wordsOf} from '../readable.js'
import {attachmentLines, contentsLines, plainLines, signatureLines} from './around.js'
import type {Block, Layout, ParagraphBlock, Span} from './block.js'
import type {DocxSettings} from './options.js'
import {headingFace, type ParagraphStyle} from './styles.js'
import {titleWidth} from './title-lines.js'
import {verbatimBlocks} from './verbatim.js'

/** What is known wherever a node is written. */
export interface Place {
  readonly settings: DocxSettings
  readonly leftOut: ReadonlySet<Flow>
  /** The documents that this one carries: the sections without a number below its signature. */
  readonly carried: ReadonlySet<Flow>
}

/** The lowest level that Word has a heading for here: what stands deeper is text of the body. */
const lowestHeading = 6

const inHead = new Set<Flow['type']>(['title', 'subtitle', 'documentNumber', 'byline', 'date', 'furniture'])

/** The blocks of a document. A line stays free between its head and its text (GB/T 9704-2012, 7.3.2). */
export function documentBlocks({children}: Root, around: Omit<Place, 'carried'>): Block[] {
  const place: Place = {...around, carried: new Set(carriedBy(children))}
  const end = children.findIndex(({type}) => !inHead.has(type))
  const length = end === -1 ? children.length : end
  const head = flowBlocks(children.slice(0, length), place)
  const last = head.at(-1)
  if (last?.type === 'paragraph') head[head.length - 1] = {...last, layout: {...last.layout, linesAfter: 1}}
  return keptTogether([...head, ...flowBlocks(children.slice(length), place)])
}

/** A signature stands on no page without text (GB/T 9704-2012, 7.3.5.5), nor apart from its date. */
function keptTogether(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    const isAbove = next?.type === 'paragraph' && next.style === 'Signature'
    return isAbove && block.type === 'paragraph' ? {...block, keepNext: true} : block
  })
}

function carriedBy(nodes: readonly Flow[]): Flow[] {
  const signature = nodes.findIndex(({type}) => type === 'signature')
  if (signature === -1) return []
  return nodes
    .slice(signature)
    .filter((node) => node.type === 'section' && !node.children[0].runIn && !constructOf(node))
}

function flowBlocks(nodes: readonly Flow[], place: Place): Block[] {
  return nodes.filter((node) => !place.leftOut.has(node)).flatMap((node) => blocksOf(node, place))
}

function blocksOf(node: Flow, place: Place): Block[] {
  if (node.type === 'title') return titleBlocks(wordsOf(node.children))
  if (node.type === 'section') return sectionBlocks(node, place)
  if (place.settings.body === 'none') return node.type === 'paragraph' ? titlesIn(node.children, place, 0) : []
  switch (node.type) {
    case 'paragraph':
      return paragraphs('BodyText', wordsOf(leavesIn(node.children, place)))
    case 'verbatim':
      return verbatimBlocks(node)
    case 'signature':
      return signatureLines(node.children)
    case 'attachments':
      return attachmentLines(node.children)
    case 'contents':
      return contentsLines(node.children)
    case 'furniture':
      return plainLines('Furniture', node.children)
    default:
      return paragraphs(styleOf[node.type], wordsOf(node.children))
  }
}

const styleOf = {
  subtitle: 'Subtitle',
  documentNumber: 'DocumentNumber',
  byline: 'Byline',
  date: 'Date',
  salutation: 'Salutation',
  closing: 'Closing'
} as const

/** A paragraph of these words, or nothing where there are none. */
function paragraphs(
  style: ParagraphStyle,
  words: readonly Word[],
  more: Omit<Partial<ParagraphBlock>, 'spans'> & Pick<Span, 'face'> = {}
): ParagraphBlock[] {
  if (words.length === 0) return []
  const {face, ...others} = more
  const text = textOf(words)
  return [{type: 'paragraph', style, spans: [face === undefined ? {text} : {text, face}], ...others}]
}

const textOf = (words: readonly Word[]): string => words.map(({before, value}) => `${before}${value}`).join('')

function titleBlocks(words: readonly Word[]): ParagraphBlock[] {
  const titleCharacters = titleWidth(textOf(words))
  return paragraphs('Title', words, {...(titleCharacters !== undefined && {layout: {titleCharacters}})})
}

/** A series within a paragraph stays in it, as official documents have it. */
function leavesIn(content: readonly Phrasing[], place: Place): Leaf[] {
  return content.flatMap((node): Leaf[] => {
    if (node.type === 'lead') return node.children
    return node.type === 'list' ? node.children.flatMap((item) => leavesOfItem(item, place)) : [node]
  })
}

function leavesOfItem({children: [heading, ...content]}: Item, place: Place): Leaf[] {
  return [...headingLeaves(heading, place.settings), ...leavesIn(content, place)]
}

/** Where titles stand alone, each has a paragraph; so has the label above a list. */
function titlesIn(content: readonly Phrasing[], place: Place, level: number): Block[] {
  const layout: Layout = {left: 2 * level, first: 2}
  return content.flatMap((node): Block[] => {
    if (node.type === 'lead') return paragraphs('BodyText', wordsOf(node.children), {layout})
    if (node.type !== 'list') return []
    return node.children.flatMap(({children: [heading, ...below]}) => [
      ...paragraphs('BodyText', wordsOf(headingLeaves(heading, place.settings)), {layout}),
      ...titlesIn(below, place, level + 1)
    ])
  })
}

function sectionBlocks(section: Section, place: Place): Block[] {
  const [heading, ...content] = section.children
  const [first, ...others] = content
  const leaves = readableLeaves(headingLeaves(heading, place.settings))
  if (heading.runIn && first?.type === 'paragraph' && place.settings.body === 'full')
    return [...runInBlocks(section, leaves, first, place), ...flowBlocks(others, place)]
  return [...headingBlocks(section, wordsOf(leaves), place), ...flowBlocks(content, place)]
}

/**
 * A run-in heading keeps its look within the paragraph, and is a heading for the navigation pane and for tables of contents
 * all the same: the mark of its paragraph is a style separator (ECMA-376 17.3.2.36), behind which Word goes on in the same
 * line. A program that knows no style separators shows two paragraphs: for those who use one, the heading can be text.
 */
function runInBlocks(section: Section, leaves: readonly Leaf[], rest: Paragraph, place: Place): Block[] {
  const words = wordsOf([...leaves, ...leavesIn(rest.children, place)])
  const [head, body] = [words.slice(0, leaves.length), words.slice(leaves.length)]
  if (section.depth > lowestHeading) return paragraphs('BodyText', words)
  if (head.length === 0 || body.length === 0)
    return [...headingBlocks(section, head, place), ...paragraphs('BodyText', body)]
  if (place.settings.runIn === 'text') {
    const face = faceOf(section, place) ?? headingFace(section.depth)
    return [{type: 'paragraph', style: 'BodyText', spans: [{text: textOf(head), face}, {text: textOf(body)}]}]
  }
  return [...headingBlocks(section, head, place, true), ...paragraphs('BodyText', body)]
}

function headingBlocks(section: Section, words: readonly Word[], place: Place, goesOn = false): Block[] {
  const {depth} = section
  if (depth > lowestHeading) return paragraphs('BodyText', words)
  const layout = layoutOf(section, place, goesOn)
  const face = faceOf(section, place)
  return paragraphs(`Heading${depth}` as ParagraphStyle, words, {
    ...(goesOn && {goesOn}),
    ...(layout && {layout}),
    ...(face && {face}),
    ...(isSentence(section) && {keepNext: false})
  })
}

const divisions = new Set(['book', 'sub-book', 'chapter', 'section'])

const constructOf = ({children: [heading]}: Section): string | undefined =>
  heading.children.find((leaf) => leaf.type === 'marker')?.construct

/** Statutes centre what divides them (编章节), and so does whoever adds a document to another its title. */
function layoutOf(section: Section, place: Place, goesOn: boolean): Layout | undefined {
  if (place.carried.has(section)) return {centred: true, first: 0, linesBefore: 1, linesAfter: 1}
  return divisions.has(constructOf(section) ?? '') && !goesOn ? {centred: true, first: 0} : undefined
}

/** Where the look is not that of the level: a whole sentence is text, and 第一条 and what divides a statute are 黑体. */
function faceOf(section: Section, place: Place): Span['face'] {
  if (place.carried.has(section)) return 'title'
  const [heading] = section.children
  if (isSentence(section)) return 'body'
  const construct = constructOf(section) ?? ''
  const isBare = heading.children.every(({type}) => type === 'marker')
  return divisions.has(construct) || (construct === 'article' && isBare) ? 'black' : undefined
}
