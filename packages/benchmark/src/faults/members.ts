import {defaultConstructs} from '@gangmu/core'
import {type Construct, compileConstructs, type MarkerParts, matchMarker, partsOf} from '@gangmu/core/internal'
import type {GoldDocument, GoldNode} from '../gold.js'

/** A marker of a gold outline, taken apart. */
export interface Member {
  readonly node: GoldNode
  readonly construct: Construct
  readonly parts: MarkerParts
  /** The characters as they stand in the text, from `node.start`. */
  readonly written: string
  /** All numbers of the marker: [1, 2] of 1.2, [9, 1] of 第九条之一. */
  readonly ordinals: readonly number[]
  /** The number that counts in its series: 2 of 1.2, 9 of 第九条之一. */
  readonly number: number
}

const {constructs} = compileConstructs(defaultConstructs)

/** The markers of a gold outline whose form says which number they give. Words that give none (最后) are left out. */
export function membersOf({text, gold}: GoldDocument): Member[] {
  return gold.nodes.flatMap((node) => {
    const member = node.kind === 'marked' ? memberOf(text, node) : null
    return member === null ? [] : [member]
  })
}

function memberOf(text: string, node: GoldNode): Member | null {
  const written = text.slice(node.start, node.markerEnd)
  const lineStart = Math.max(text.lastIndexOf('\n', node.start - 1), text.lastIndexOf('\r', node.start - 1)) + 1
  const isAtLine = text.slice(lineStart, node.start).trim() === ''
  for (const construct of constructs) {
    // a construct of lines alone does not stand in a sentence; one of sentences alone can stand at a line's beginning
    if (!isAtLine && construct.stands.join() === 'line') continue
    const ordinals = numbersOf(construct, text, node.start, node.markerEnd)
    const parts = ordinals === null ? null : partsOf(construct, written)
    if (ordinals === null || parts === null) continue
    return {node, construct, parts, written, ordinals, number: ownNumber(ordinals, construct)}
  }
  return null
}

/** The numbers of a marker that a construct reads from `start` up to `end` exactly; null where it reads none. */
export function numbersOf(construct: Construct, text: string, start: number, end: number): readonly number[] | null {
  const match = matchMarker(construct, text, start, text.length)
  if (match === null || match.end !== end || match.ordinals.some((number) => number < 1)) return null
  return match.ordinals
}

function ownNumber(ordinals: readonly number[], {chained}: Construct): number {
  return (chained === true ? ordinals.at(-1) : ordinals[0]) as number
}
