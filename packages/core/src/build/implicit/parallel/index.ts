import type {Anatomy} from '../../../anatomy/index.js'
import type {BlockFeatures} from '../../../block-features.js'
import {sentenceEnd} from '../../../characters.js'
import type {Source} from '../../../source.js'
import {type Member, memberFrom, type Outline} from '../../members.js'
import {
  hasForm,
  leastShared,
  leastWeight,
  mostSpread,
  type ParallelWeights,
  type Run,
  sharedLetters,
  weigh,
  weightOf
} from './evidence.js'
import {type Frame, frameOf, narrowed, type SharedWords, sharedWords} from './frame.js'
import {type Lead, readLead} from './lead.js'

export {leastWeight, type ParallelWeights} from './evidence.js'
export type {SharedWords} from './frame.js'

/** A paragraph of a group: its lead. */
export interface ParallelLead {
  readonly block: number
  readonly start: number
  /** Just past the words that head it, their punctuation included. */
  readonly end: number
}

/** Paragraphs side by side that begin alike. */
export interface Parallels {
  /** The member that holds the paragraphs; null for the document itself. */
  readonly owner: Member | null
  readonly leads: readonly ParallelLead[]
  readonly shared: SharedWords
  readonly weights: ParallelWeights
  readonly weight: number
  /** Whether enough speaks for it that each heads a section. */
  readonly accepted: boolean
}

/** What the paragraphs are read from. */
export interface Passages {
  readonly source: Source
  readonly anatomy: Anatomy
  readonly blocks: readonly BlockFeatures[]
  readonly outline: Outline
  /** Whether a block is, or begins with, a heading already. */
  readonly isHeading: (block: number) => boolean
  /** Whether a member is an article, whose paragraphs are 款. */
  readonly isArticle: (member: Member) => boolean
}

/**
 * Groups of paragraphs that begin alike, those with too little evidence among them, in document order:
 *
 *     党办要围绕中心，当好参谋…            切实筑牢堤坝。思想…
 *     宣传要围绕民心，讲好故事…            切实纠治作风。机关…
 *     ^ heads the paragraph              ^
 */
export function findParallels(passages: Passages): Parallels[] {
  const {outline, blocks} = passages
  const result: Parallels[] = []
  for (let from = 0; from < blocks.length; ) {
    const owner = outline.owners[from]
    let to = from
    while (to < blocks.length && owner !== undefined && outline.owners[to] === owner && isPassage(passages, to)) to++
    if (to - from > 1 && !standsInArticle(passages, owner ?? null))
      for (const group of findAmong(passages, from, to)) result.push({owner: owner ?? null, ...group})
    from = Math.max(to, from + 1)
  }
  return result
}

/** Longer runs are not tried again without their first lead: what more members do not show, fewer do not either. */
const longestTried = 6

type Group = Omit<Parallels, 'owner'>

/** A way in which leads can be parallel. */
interface Reading {
  readonly runFrom: (leads: Leads, index: number) => Run | null
  /** The first lead from which it is tried again. */
  next: number
}

/** The leads of paragraphs side by side; null for one that has none. */
type Leads = readonly (Lead | null)[]

/** Finds the groups among paragraphs side by side, `from` up to `to`. */
function findAmong(passages: Passages, from: number, to: number): Group[] {
  const result: Group[] = []
  const leads: (Lead | null)[] = []
  for (let block = from; block < to; block++) leads.push(leadAt(passages, block))
  const readings: Reading[] = [sharing, alike].map((runFrom) => ({runFrom, next: 0}))
  let reported = 0
  for (let index = 0; index < leads.length; ) {
    const best = bestFrom(leads, index, readings)
    const next = best === null ? index : (best.leads.at(-1) as ParallelLead).block - from + 1
    // of groups that were not accepted, and share leads, the first one is told
    if (best !== null && (best.accepted || index >= reported)) {
      result.push(best)
      reported = next
    }
    index = best?.accepted ? next : index + 1
  }
  return result
}

/** The group that begins with a lead: one that is accepted before another, and then the longer one. */
function bestFrom(leads: Leads, index: number, readings: readonly Reading[]): Group | null {
  let best: Group | null = null
  for (const reading of readings) {
    const run = index < reading.next ? null : reading.runFrom(leads, index)
    if (run === null) continue
    const group = groupOf(run, leads.length)
    if (!group.accepted && run.leads.length > longestTried) reading.next = index + run.leads.length
    if (best === null || isBetter(group, best)) best = group
  }
  return best
}

function isBetter(group: Group, than: Group): boolean {
  return group.accepted === than.accepted ? group.leads.length > than.leads.length : group.accepted
}

/** The leads from one on that share words; null where the next one begins in its own way. */
function sharing(leads: Leads, index: number): Run | null {
  return runFrom(leads, index, (frame) => sharedLetters(sharedWords(frame)) >= leastShared)
}

/** The leads from one on that are of the same form; null where the next one is not. */
function alike(leads: Leads, index: number): Run | null {
  let least = leads[index]?.letters ?? 0
  let most = least
  return runFrom(leads, index, ({first}, lead) => {
    least = Math.min(least, lead.letters)
    most = Math.max(most, lead.letters)
    return hasForm(first) && hasForm(lead) && most - least <= mostSpread
  })
}

function runFrom(leads: Leads, index: number, belongs: (frame: Frame, lead: Lead) => boolean): Run | null {
  const first = leads[index]
  if (first === null || first === undefined) return null
  const run = [first]
  let frame = frameOf(first)
  for (let next = index + 1; next < leads.length; next++) {
    const lead = leads[next]
    if (lead === null || lead === undefined || lead.words === first.words) break
    const shared = narrowed(frame, lead)
    if (!belongs(shared, lead)) break
    run.push(lead)
    frame = shared
  }
  return run.length > 1 ? {leads: run, frame} : null
}

function groupOf(run: Run, among: number): Group {
  const {leads, frame} = run
  const weights = weigh(run, among - leads.length)
  const weight = weightOf(weights)
  const bySentence = headedBySentences(leads)
  return {
    leads: leads.map(({block, start, sentence, clause}) => ({
      block,
      start,
      end: bySentence ? (sentence ?? clause) : clause
    })),
    shared: sharedWords(frame),
    weights,
    weight,
    accepted: weight >= leastWeight
  }
}

/** A heading of more letters is a text: its first clause is enough. */
const longestHeading = 24

/** A clause of fewer letters says too little to stand for its sentence: 到2035年，…. */
const shortestHeading = 8

/** Whether the sentences head the paragraphs, and not their first clauses: all in one way. */
function headedBySentences(leads: readonly Lead[]): boolean {
  if (leads.some(({sentence}) => sentence === null)) return false
  return (
    leads.every(({letters}) => letters <= longestHeading) ||
    leads.some(({clauseLetters}) => clauseLetters < shortestHeading)
  )
}

function isPassage({anatomy, isHeading}: Passages, block: number): boolean {
  return (
    anatomy.kinds[block] === 'text' && !anatomy.closings.has(block) && !anatomy.restarts.has(block) && !isHeading(block)
  )
}

function standsInArticle({isArticle}: Passages, owner: Member | null): boolean {
  for (let member = owner; member !== null; member = member.parent) if (isArticle(member)) return true
  return false
}

/** The lead of a block, if it is a paragraph of sentences. A lead ends before the first marker of its block. */
function leadAt({source, blocks, outline}: Passages, block: number): Lead | null {
  const {text, blockStarts, blockEnds} = source
  const start = blockStarts[block] as number
  const end = blockEnds[block] as number
  if (!((blocks[block] as BlockFeatures).lastClass & sentenceEnd)) return null
  return readLead(text, block, start, end, Math.min(end, memberFrom(outline, start)?.start ?? end))
}
