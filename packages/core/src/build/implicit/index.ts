import type {Anatomy} from '../../anatomy/index.js'
import type {BlockFeatures} from '../../block-features.js'
import type {Source} from '../../source.js'
import {type Member, memberStands, type Outline} from '../members.js'
import {labelOf} from './labels.js'
import {isHeadingLine} from './lines.js'
import type {Parallels} from './parallel/index.js'
import {questions} from './questions.js'

/** A heading without a marker. */
export interface ImplicitHeading {
  /** Just past its last character, its colon included. */
  readonly end: number
  /**
   * What it holds: the title of a carried document all that follows, other headings too; a line of its own all up to the
   * next one; the label of a passage no section that is numbered beside it; one of parallel leads its own paragraph; a
   * heading of the format what is lower than it.
   */
  readonly kind: 'carried' | 'line' | 'passage' | 'parallel' | 'format'
  /** The level of a heading of the format, 0 where it is not known; 0 for others. */
  readonly level: number
  /** Whether a series begins anew below it, as below others of its kind: then it holds what is numbered beside it. */
  readonly holdsSeries: boolean
}

/**
 * The blocks that are, or begin with, a heading without a number: rather none than a false one. A line of its own between
 * paragraphs heads what follows where the document has several of its kind; so does a label before a passage.
 */
export function findImplicit(
  source: Source,
  anatomy: Anatomy,
  blocks: readonly BlockFeatures[],
  outline: Outline
): Map<number, ImplicitHeading> {
  const found = new Map<number, ImplicitHeading>()
  for (const block of anatomy.carried) add(found, block, source.blockEnds[block] as number, 'carried')
  const {lines, labels} = likely(source, anatomy, blocks, outline)
  // 引言 and 参考文献 hold text: what is numbered beside them is their sibling
  for (const block of anatomy.headings) add(found, block, source.blockEnds[block] as number, 'passage')
  const formatted = [...headingsOfFormat(anatomy, blocks, outline)]
  const several = formatted.filter(({opensSeries}) => opensSeries).length > 1
  for (const {block, level, opensSeries} of formatted)
    add(found, block, source.blockEnds[block] as number, 'format', level, several && opensSeries)
  if (lines.length > 1) for (const block of lines) add(found, block, source.blockEnds[block] as number, 'line')
  for (const ofOwner of labels.values())
    if (ofOwner.length > 1) for (const [block, end] of ofOwner) add(found, block, end, 'passage')
  for (const block of questions(source, outline)) add(found, block, source.blockEnds[block] as number, 'line')
  // a heading ends before the first marker of its block
  for (const [block, {end}] of found)
    if (memberStands(outline, source.blockStarts[block] as number, end)) found.delete(block)
  return found
}

/** Adds the parallel leads to the headings that were found: only where they are asked for, see ParseOptions. */
export function addParallels(found: Map<number, ImplicitHeading>, groups: readonly Parallels[]): void {
  for (const {leads, accepted} of groups)
    if (accepted) for (const {block, end} of leads) add(found, block, end, 'parallel')
}

/** What counts only where the document has several of its kind: lines of the document's own, and labels by what they belong to. */
function likely(source: Source, anatomy: Anatomy, blocks: readonly BlockFeatures[], outline: Outline) {
  const lines: number[] = []
  const labels = new Map<Member | null, [block: number, end: number][]>()
  for (let block = 0; block < blocks.length; block++) {
    const owner = outline.owners[block]
    if (owner === undefined || anatomy.kinds[block] !== 'text') continue
    if (anatomy.closings.has(block) || anatomy.restarts.has(block)) continue
    if (owner === null && isHeadingLine(source, anatomy, outline, blocks, block)) lines.push(block)
    const end = labelOf(source, outline, blocks, block)
    if (end === null) continue
    const ofOwner = labels.get(owner)
    if (ofOwner === undefined) labels.set(owner, [[block, end]])
    else ofOwner.push([block, end])
  }
  return {lines, labels}
}

interface FormatHeading {
  readonly block: number
  readonly level: number
  /** Whether the next marker that begins a block opens a series beside it. */
  readonly opensSeries: boolean
}

/** The blocks that the format calls headings, and that begin with no marker: the last first, since each asks what comes next. */
function* headingsOfFormat(
  {kinds, closings}: Anatomy,
  blocks: readonly BlockFeatures[],
  {first, owners}: Outline
): Generator<FormatHeading> {
  let next: Member | undefined
  for (let block = blocks.length - 1; block >= 0; block--) {
    const level = blocks[block]?.level ?? null
    const isPlain = owners[block] !== undefined && kinds[block] === 'text' && !closings.has(block)
    if (level !== null && isPlain) {
      const opensSeries = next !== undefined && next.series.first === next && next.parent === owners[block]
      yield {block, level, opensSeries}
    }
    next = first[block] ?? next
  }
}

function add(
  found: Map<number, ImplicitHeading>,
  block: number,
  end: number,
  kind: ImplicitHeading['kind'],
  level = 0,
  holdsSeries = false
): void {
  if (!found.has(block)) found.set(block, {end, kind, level, holdsSeries})
}
