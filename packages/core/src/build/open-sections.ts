import {endAt} from '../source.js'
import type {Flow, Heading, Section} from '../types.js'
import type {ImplicitHeading} from './implicit/index.js'
import type {Member} from './members.js'

/** The section that is being written, and those that contain it. */
export interface OpenSection {
  /** The member that heads it; below an implicit heading the one above it, since the search does not know the heading. */
  readonly member: Member | null
  /** The heading without a marker that heads it, if one does. */
  readonly implicit: ImplicitHeading | null
  readonly children: (Heading | Flow)[]
  readonly node: Section | null
  readonly parent: OpenSection | null
}

export function depthOf(open: OpenSection): number {
  return open.node === null ? 0 : open.node.depth
}

/** Ends the open sections below a member's; null ends all that a member heads. What an implicit heading heads stays open. */
export function closeUntil(open: OpenSection, member: Member | null): OpenSection {
  let current = open
  while (current.member !== member && current.parent !== null) current = close(current)
  return current
}

/** Ends the section of an implicit heading, but for a carried document: that goes on to the end. */
export function closeImplicit(open: OpenSection): OpenSection {
  let current = open
  while (current.implicit !== null && current.implicit.kind !== 'carried') current = close(current)
  return current
}

/** Ends the sections of implicit headings before a heading of the format, but for headings of a higher level. */
export function closeFormat(open: OpenSection, level: number): OpenSection {
  let current = open
  while (current.implicit !== null && current.implicit.kind !== 'carried' && !holds(current.implicit, level))
    current = close(current)
  return current
}

function holds({kind, level: own}: ImplicitHeading, level: number): boolean {
  return kind === 'format' && own > 0 && own < level
}

/**
 * Ends a passage with a label or a parallel lead before a section that is numbered beside it, and not in it, and a heading
 * of the format before one of its own level or a higher one. `level` is that of the section in the format.
 */
export function closePassage(open: OpenSection, member: Member, level: number | null): OpenSection {
  const first = member.series.first as Member
  let current = open
  for (let {implicit} = current; implicit !== null; implicit = current.implicit) {
    if (implicit.kind === 'format' ? !endsBefore(implicit, level) : !isPassage(implicit)) break
    const inside = first.start > (current.node as Section).position.start.offset && first.inline
    if (isPassage(implicit) && inside) break
    current = close(current)
  }
  return current
}

function isPassage({kind}: ImplicitHeading): boolean {
  return kind === 'passage' || kind === 'parallel'
}

/** Whether a heading of the format ends before a section. Where levels are not known, it does unless it has series of its own. */
function endsBefore(heading: ImplicitHeading, level: number | null): boolean {
  if (level === null) return false
  return heading.level > 0 && level > 0 ? level <= heading.level : !heading.holdsSeries
}

/** Ends the section of a parallel lead: the next paragraph stands beside it. */
export function closeParallel(open: OpenSection): OpenSection {
  return open.implicit?.kind === 'parallel' ? close(open) : open
}

/** Ends all sections, those of carried documents too. */
export function closeRoot(open: OpenSection): OpenSection {
  let current = open
  while (current.parent !== null) current = close(current)
  return current
}

/** Ends a section where its last child ends. */
function close(open: OpenSection): OpenSection {
  const node = open.node as Section
  endAt(node.position, (node.children.at(-1) as Heading | Flow).position)
  return open.parent as OpenSection
}
