import {
  type Annotation,
  type Heading,
  type Marker,
  readLeaves,
  type Section,
  type Text,
  titleOf,
  withoutClosing
} from '@gangmu/core'
import type {OutputSettings} from './options.js'
import {storable} from './storable.js'

/** Nodes that hold characters. */
export type Leaf = Marker | Text | Annotation

/** A leaf as it is read, with the blank that parts it from the one before. */
export interface Word {
  readonly leaf: Leaf
  /** '' where nothing parts them. */
  readonly before: string
  readonly value: string
}

/** Leaves as they are read one after the other; those that hold only blanks are left out. */
export function wordsOf(leaves: readonly Leaf[]): Word[] {
  const words: Word[] = []
  for (const leaf of leaves) {
    const value = readLeaves([leaf])
    if (value === '') continue
    const last = words.at(-1)
    words.push({leaf, before: last ? blankBetween(last.leaf, leaf) : '', value: storable(value)})
  }
  return words
}

/**
 * What parts two leaves when they are read: 第一条　为了节水 has a blank of the width of a Han character, as statutes print it,
 * 1. Scope has U+0020.
 */
export function blankBetween(left: Leaf, right: Leaf): string {
  const [one, other] = [readLeaves([left]), readLeaves([right])]
  if (readLeaves([left, right]).length <= one.length + other.length) return ''
  return left.type === 'marker' && endsHan.test(one) ? '\u3000' : ' '
}

const endsHan = /\p{Script=Han}$/u

/** The leaves with characters that are read. */
export function readableLeaves(leaves: readonly Leaf[]): Leaf[] {
  return leaves.filter((leaf) => readLeaves([leaf]) !== '')
}

/**
 * The leaves of a heading as its author wrote them, the marker only where it is kept. Where titles stand alone they have no
 * closing punctuation.
 */
export function headingLeaves(heading: Heading, {markers, body}: Pick<OutputSettings, 'markers' | 'body'>): Leaf[] {
  if (markers === 'strip' && titleOf(heading) !== '') return withoutMarkers(heading, body)
  return body === 'none' ? withoutClosingLeaf(heading.children) : heading.children
}

/** The rest takes the place of its markers, so that no blank stands for them. */
function withoutMarkers({children, position}: Heading, body: OutputSettings['body']): Leaf[] {
  const texts = children.filter((leaf) => leaf.type !== 'marker')
  const last = texts.length - 1
  const placed = texts.map((text, index): Leaf => {
    const start = index === 0 ? position.start : text.position.start
    const end = index === last ? position.end : text.position.end
    return {...text, position: {start, end}}
  })
  // 粮草不继，此其二。: without the marker behind it the comma parts nothing
  const isBehind = children.at(-1)?.type === 'marker'
  return isBehind || body === 'none' ? withoutClosingLeaf(placed) : placed
}

function withoutClosingLeaf(leaves: Leaf[]): Leaf[] {
  const last = leaves.at(-1)
  return last?.type === 'text' ? [...leaves.slice(0, -1), {...last, value: withoutClosing(last.value)}] : leaves
}

/** Characters: a title of a section that ends like a sentence is rarely as long. */
const longestTitle = 30

/**
 * Whether the heading of a section is a sentence and no title, which is set as the text that it is: it fills a block, and ends
 * like a sentence (九、秘书长负责处理国务院的日常工作。), or like one that introduces (2.西渠由五村负责，长度见下表：). Where the section goes on
 * below it, it is a title unless it is long: 一、认清形势，绷紧弦。
 */
export function isSentence({children: [heading, ...content]}: Section): boolean {
  const last = heading.children.at(-1)
  if (heading.runIn || last?.type !== 'text') return false
  const text = readLeaves(heading.children)
  if (content.length === 0) return /[。；！？!?;]$/.test(text)
  return text.length > longestTitle ? /[。；;：:]$/.test(text) : /[，；,;].*[：:]$/.test(text)
}
