import {beforeBlanks, isBlankAt, pastBlanks} from './characters.js'
import {settleSiblings} from './settle-annotations.js'
import type {Annotation, Heading, Marker, Text} from './types.js'

/** What may close a heading and is no part of its title: full stop, semicolon, colon and comma, in every width. */
const closing = '。｡．.；;﹔：:﹕︰，,﹐'

/** The closing characters of which three make an ellipsis, which is part of the title. */
const dots = '。｡．.'

/**
 * The title of a section or an item: the words of its heading, without the marker and without the punctuation that
 * closes it. 「一、保持定力：」 gives 保持定力, 「三是怎么办？」 gives 怎么办？, and a heading that is only its marker gives ''.
 *
 * @example
 * ```ts
 * import {find, parse, titleOf} from '@gangmu/core'
 *
 * const heading = find(parse('一、保持定力：\n沉住气。\n二、怎么办？'), 'heading')
 * console.log(heading && titleOf(heading))
 * ```
 * ```text
 * 保持定力
 * ```
 */
export function titleOf(heading: Heading): string {
  return withoutClosing(readLeaves(heading.children.filter((child) => child.type !== 'marker')))
}

/**
 * A text without the punctuation that closes it (。；：，. in full and half width) and without blanks at its end. The
 * marks ？ and ！, closing quotes and an ellipsis stay.
 *
 * @example
 * ```ts
 * import {withoutClosing} from '@gangmu/core'
 *
 * for (const text of ['保持定力：', '怎么办？', '等等。。。']) console.log(withoutClosing(text))
 * ```
 * ```text
 * 保持定力
 * 怎么办？
 * 等等。。。
 * ```
 */
export function withoutClosing(text: string): string {
  let end = text.length
  while (
    end > 0 &&
    (isBlankAt(text, end - 1) || (closing.includes(text.charAt(end - 1)) && !endsInEllipsis(text, end)))
  ) {
    end--
  }
  return text.slice(0, end)
}

function endsInEllipsis(text: string, end: number): boolean {
  const last = text.charAt(end - 1)
  return end > 2 && dots.includes(last) && text.charAt(end - 2) === last && text.charAt(end - 3) === last
}

/**
 * Neighbouring leaves as they are read one after the other, without blanks at either end. One blank stands where the
 * source has blanks between two of them; at the end of a line it has one only after a marker or between Latin words.
 * Annotations are passed over, as if they did not stand in the source.
 *
 * @example
 * ```ts
 * import {find, parse, readLeaves} from '@gangmu/core'
 *
 * const heading = find(parse('　一、　清渠　\n　三月清完。'), 'heading')
 * console.log(heading && readLeaves(heading.children))
 * ```
 * ```text
 * 一、 清渠
 * ```
 */
export function readLeaves(leaves: readonly (Marker | Text | Annotation)[]): string {
  if (leaves.some(({type}) => type === 'annotation')) return readTexts(settleSiblings(leaves, 'omit'))
  return readTexts(leaves as readonly (Marker | Text)[])
}

function readTexts(leaves: readonly (Marker | Text)[]): string {
  if (leaves.length === 1) return withoutOuterBlanks((leaves[0] as Marker | Text).value)
  const parts: string[] = []
  let before: {leaf: Marker | Text; value: string} | undefined
  for (const leaf of leaves) {
    const value = withoutOuterBlanks(leaf.value)
    if (value === '') continue
    if (before) parts.push(separator(before.leaf, before.value, leaf, value))
    parts.push(value)
    before = {leaf, value}
  }
  return parts.join('')
}

function separator(left: Marker | Text, leftValue: string, right: Marker | Text, rightValue: string): string {
  const breaksLine = left.position.end.line !== right.position.start.line
  if (breaksLine && left.type === 'text') return endsLatin.test(leftValue) && startsLatin.test(rightValue) ? ' ' : ''
  const apart = left.position.end.offset !== right.position.start.offset
  return apart || isBlankAt(left.value, left.value.length - 1) || isBlankAt(right.value, 0) ? ' ' : ''
}

const endsLatin = /[\p{Script=Latin}\d][,.;:!?)]?$/u
const startsLatin = /^[\p{Script=Latin}\d(]/u

function withoutOuterBlanks(text: string): string {
  const start = pastBlanks(text, 0, text.length)
  return text.slice(start, beforeBlanks(text, start, text.length))
}
