import {createRecord} from './explain/record.js'
import {type Decided, replay} from './explain/replay.js'
import {turnsOf} from './explain/turns.js'
import type {Explanation, MarkerReading, PlaceName} from './explain/types.js'
import type {HintedText} from './hints/types.js'
import type {Construct} from './markers/complete.js'
import {lastOrdinal} from './markers/match.js'
import {isImplicit, type ParseOptions, tableFor} from './options.js'
import {type Prepared, pipeline, prepare, treeOf} from './pipeline.js'
import {place} from './place.js'
import {type Candidate, endOfMarkers} from './scan.js'
import {search} from './search/index.js'
import {createOrigin, createOriginLocator} from './source.js'
import type {AnyNode, Marker} from './types.js'

/**
 * Says of every place of a text that could be a marker why it is one, or none: the evidence with which `parse` decides.
 * The accepted ones are the markers of the tree that `parse` gives for the text, in the same order; two markers of one
 * heading (①第一，) are one. Blocks that are no
 * outline whatever stands in them (the contents, quoted wording, notes) have no such places.
 *
 * @throws {OptionError} for an option that is wrong, as `parse` does
 * @example
 * ```ts
 * import {explain} from '@gangmu/core'
 *
 * const text = '一、清渠\n首先要早。\n二、修闸'
 * for (const {start, marker, accepted, decision} of explain(text)) console.log(start, marker, accepted, decision.how)
 * ```
 * ```text
 * 0 一、 true opens
 * 5 首先 false prose
 * 11 二、 true continues
 * ```
 */
export function explain(text: string | HintedText, options: ParseOptions = {}): Explanation[] {
  const prepared = prepare(pipeline, text, tableFor(options))
  const {source, anatomy, context} = prepared
  const places: Places = {origin: createOrigin(source), position: createOriginLocator(source)}
  const record = createRecord()
  const steps = search({...context, observer: record.observer}, anatomy)
  const members = membersOf(treeOf(prepared, steps, isImplicit(options)))
  const decided = replay(context, turnsOf(record.events()), (candidate) => {
    const found = context.scan.candidates[candidate] as Candidate
    return {start: places.origin(found.start), marker: source.text.slice(found.start, endOfMarkers(found))}
  })
  return decided.map((each) => explanationOf(prepared, each, members, places))
}

/** Finds what stands in the text that is read in the source. */
interface Places {
  readonly origin: ReturnType<typeof createOrigin>
  readonly position: ReturnType<typeof createOriginLocator>
}

const placeNames = Object.keys(place) as PlaceName[]

function explanationOf(
  {source, context}: Prepared,
  {event, candidate, decision, alternative, margin}: Decided,
  members: ReadonlyMap<number, Member>,
  {origin, position}: Places
): Explanation {
  const nearest = context.scan.candidates[candidate] as Candidate
  const start = origin(nearest.start)
  const end = origin(endOfMarkers(nearest))
  const {line, column} = position(start, end).start
  const candidates = context.scan.candidates.slice(event.from, event.to)
  const readings = candidates.map((each) => readingOf(each, context.table.constructs, origin))
  const {construct, ordinals, suspicions} = readingOf(nearest, context.table.constructs, origin)
  const accepted = decision.how !== 'prose'
  const member = accepted ? members.get(start) : undefined
  return {
    start,
    end,
    line,
    column,
    marker: source.text.slice(nearest.start, endOfMarkers(nearest)),
    construct,
    ordinals: [...(member?.marker.ordinals ?? ordinals)],
    suspicions: [...suspicions],
    place: placeNames[nearest.place] as PlaceName,
    readings,
    accepted,
    depth: member?.depth ?? null,
    decision,
    alternative,
    margin
  }
}

function readingOf(candidate: Candidate, constructs: readonly Construct[], origin: Places['origin']): MarkerReading {
  return {
    construct: (constructs[candidate.construct] as Construct).name,
    end: origin(endOfMarkers(candidate)),
    ordinals: candidate.ordinals.filter((ordinal) => ordinal !== lastOrdinal),
    suspicions: [...candidate.suspicions]
  }
}

/** A marker of the tree, and how deep it stands. */
interface Member {
  readonly marker: Marker
  readonly depth: number
}

/** The markers of a tree, by where they begin; the second one of a heading is a part of the first. */
function membersOf(tree: AnyNode): Map<number, Member> {
  const members = new Map<number, Member>()
  const visit = (node: AnyNode, depth: number): void => {
    const marker = node.type === 'heading' ? node.children.find((leaf) => leaf.type === 'marker') : undefined
    if (marker !== undefined) members.set(marker.position.start.offset, {marker, depth})
    if (!('children' in node)) return
    const own = node.type === 'section' || node.type === 'item' ? node.depth : depth
    for (const child of node.children) visit(child, own)
  }
  visit(tree, 0)
  return members
}
