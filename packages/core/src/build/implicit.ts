import type {Anatomy} from '../anatomy/index.js'
import type {BlockFeatures} from '../block-features.js'
import {
  afterLetters,
  classAt,
  closeBracket,
  colon,
  comma,
  openBracket,
  semicolon,
  sentenceEnd,
  standsIn
} from '../characters.js'
import type {Source} from '../source.js'
import type {Member, Outline} from './members.js'
import {isLabel, sentenceEndAfter} from './titles.js'

/** A heading without a marker. */
export interface ImplicitHeading {
  /** Just past its last character, its colon included. */
  readonly end: number
  /**
   * What it holds: the title of a carried document all that follows, other headings too; a line of its own all up to the
   * next one; the label or the first sentence of a passage no section that is numbered beside it.
   */
  readonly kind: 'carried' | 'line' | 'passage'
}

const longestHeading = 40
const longestLabel = 10

/** What follows a heading is text: a line of this length is no entry of a form. */
const shortestText = 60
const shortestLabelled = 30

/** Labels of a form, whose values are no text of theirs. */
const formLabel =
  /方$|[时時][间間]|地[点點]|[电電][话話]|[联聯][系繫]|[编編][号號]|[单單]位|姓名|[来來]源|作者|主[持讲講]|出席|[记記][录錄]|[总總副]指[挥揮]|成[员員]|[组組][长長]|^[问問答注註]$/

/**
 * The blocks that are, or begin with, a heading without a number: rather none than a false one. A line of its own between
 * paragraphs heads what follows where the document has several of its kind; so does a label before a passage.
 */
export function findImplicit(
  source: Source,
  anatomy: Anatomy,
  blocks: readonly BlockFeatures[],
  outline: Outline
): ReadonlyMap<number, ImplicitHeading> {
  const found = new Map<number, ImplicitHeading>()
  for (const block of anatomy.carried) found.set(block, {end: source.blockEnds[block] as number, kind: 'carried'})
  const {lines, labels} = likely(source, anatomy, blocks, outline)
  // 引言 and 参考文献 hold text: what is numbered beside them is their sibling
  for (const block of anatomy.headings) add(found, block, source.blockEnds[block] as number, 'passage')
  if (lines.length > 1) for (const block of lines) add(found, block, source.blockEnds[block] as number, 'line')
  for (const ofOwner of labels.values())
    if (ofOwner.length > 1) for (const [block, end] of ofOwner) add(found, block, end, 'passage')
  for (const block of questions(source, outline)) add(found, block, source.blockEnds[block] as number, 'line')
  for (const [block, end] of parallelLeads(source, anatomy, blocks, outline)) add(found, block, end, 'passage')
  // a heading ends before the first marker of its block
  for (const [block, {end}] of found)
    if (memberStands(outline, source.blockStarts[block] as number, end)) found.delete(block)
  return found
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

/** 问：… with 答：… below it: in an interview each question heads its answer. */
function questions(source: Source, outline: Outline): number[] {
  const begins = (block: number, letters: string) => {
    const start = source.blockStarts[block] as number
    return letters.includes(source.text.charAt(start)) && (classAt(source.text, start + 1) & colon) !== 0
  }
  const result: number[] = []
  for (let block = 0; block + 1 < source.blockStarts.length; block++) {
    if (outline.owners[block] === null && begins(block, '问問') && begins(block + 1, '答')) result.push(block)
  }
  return result.length > 1 ? result : []
}

/** So many paragraphs side by side that begin alike are parallel. */
const leastParallel = 3

const longestLead = 45

/** Words that any paragraph can begin with. */
const commonBeginning =
  /^(?:我们|我們|他们|他們|它们|这[一些个]|這[一些個]|[其此该該]|在|对|對|同时|同時|各位|——|[“"‘（(])/

/**
 * Paragraphs side by side that begin with the same words, each with a short first sentence:
 *
 *     坚持问题导向。针对突出问题…
 *     坚持协同推进。落实各级责任…
 *     坚持规范透明。严格依法依规…
 *           ^ heads the paragraph
 *
 * One of them can be its first sentence alone, most have more.
 */
function parallelLeads(
  source: Source,
  anatomy: Anatomy,
  blocks: readonly BlockFeatures[],
  outline: Outline
): [block: number, end: number][] {
  const result: [number, number][] = []
  for (let from = 0; from < blocks.length; ) {
    let to = from
    // most paragraphs begin in their own way: no more is asked of them
    if (from + 1 >= blocks.length || !beginsAlike(source, from, from + 1)) {
      from++
      continue
    }
    const run: [number, number][] = []
    const owner = outline.owners[from]
    for (; to < blocks.length && outline.owners[to] === owner && owner !== undefined; to++) {
      const end = beginsAlike(source, from, to) ? leadOf(source, anatomy, blocks, to) : null
      if (end === null) break
      run.push([to, end])
    }
    const headed = run.filter(([block, end]) => end < (source.blockEnds[block] as number))
    if (run.length >= leastParallel && headed.length > run.length / 2) for (const lead of run) result.push(lead)
    from = Math.max(to, from + 1)
  }
  return result
}

/** Just past the first sentence of a paragraph, if that is short enough to head it. */
function leadOf(source: Source, anatomy: Anatomy, blocks: readonly BlockFeatures[], block: number): number | null {
  const {text, blockStarts, blockEnds} = source
  const start = blockStarts[block] as number
  const limit = blockEnds[block] as number
  const {lastClass} = blocks[block] as BlockFeatures
  if (anatomy.kinds[block] !== 'text' || !(lastClass & sentenceEnd)) return null
  if (commonBeginning.test(text.slice(start, start + 4))) return null
  const end = sentenceEndAfter(text, start, limit)
  return afterLetters(text, start, longestLead, end) === end ? end : null
}

function beginsAlike(source: Source, a: number, b: number): boolean {
  const left = source.blockStarts[a] as number
  const right = source.blockStarts[b] as number
  const {text} = source
  return text.charCodeAt(left) === text.charCodeAt(right) && text.charAt(left + 1) === text.charAt(right + 1)
}

function add(found: Map<number, ImplicitHeading>, block: number, end: number, kind: ImplicitHeading['kind']): void {
  if (!found.has(block)) found.set(block, {end, kind})
}

/** A short line without punctuation that stands above a passage or a section, and not in the head of the document. */
function isHeadingLine(
  source: Source,
  anatomy: Anatomy,
  outline: Outline,
  blocks: readonly BlockFeatures[],
  block: number
): boolean {
  const {text, blockStarts, blockEnds} = source
  const start = blockStarts[block] as number
  const end = blockEnds[block] as number
  if (block < anatomy.head || block + 1 >= blocks.length || afterLetters(text, start, longestHeading, end) < end)
    return false
  if (standsIn(text, start, end, sentenceEnd | semicolon | colon | comma | openBracket | closeBracket)) return false
  return end - start > 2 && holdsText(source, anatomy, outline, blocks, block + 1, shortestText)
}

/** Whether a block begins a section, or is a passage of some length. */
function holdsText(
  source: Source,
  anatomy: Anatomy,
  outline: Outline,
  blocks: readonly BlockFeatures[],
  block: number,
  least: number
): boolean {
  if (anatomy.kinds[block] !== 'text' || anatomy.closings.has(block)) return false
  if (outline.owners[block] === undefined) return true
  const end = source.blockEnds[block] as number
  const {lastClass} = blocks[block] as BlockFeatures
  const longEnough = afterLetters(source.text, source.blockStarts[block] as number, least, end) < end
  return longEnough && (lastClass & (sentenceEnd | semicolon | colon)) !== 0
}

/** Just past the label with which a block begins, where text or a list stands after it: 指导思想：…. */
function labelOf(source: Source, outline: Outline, blocks: readonly BlockFeatures[], block: number): number | null {
  const {text, blockStarts, blockEnds} = source
  const start = blockStarts[block] as number
  const end = blockEnds[block] as number
  const farthest = afterLetters(text, start, longestLabel, end)
  for (let offset = start; offset < farthest; offset++) {
    const bits = classAt(text, offset)
    if (bits & colon) {
      const label = text.slice(start, offset)
      if (!isLabel(text, start, offset + 1) || formLabel.test(label) || /[\d“”《》]/.test(label)) return null
      const {from, to} = blocks[block] as BlockFeatures
      const lists = outline.members.length > 0 && to > from && memberStands(outline, offset, end)
      return lists || afterLetters(text, offset + 1, shortestLabelled, end) < end ? offset + 1 : null
    }
    if (bits & (comma | sentenceEnd | semicolon)) return null
  }
  return null
}

/** Whether a member begins in a range; members are in document order. */
function memberStands(outline: Outline, start: number, end: number): boolean {
  let low = 0
  let high = outline.members.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((outline.members[middle] as Member).start < start) low = middle + 1
    else high = middle
  }
  const member = outline.members[low]
  return member !== undefined && member.start < end
}
