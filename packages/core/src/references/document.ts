import type {Heading, Item, Paragraph, Root, Section} from '../types.js'
import {listMembers, type Member, outermostOf, type Shape} from './members.js'
import type {ReferenceUnit} from './types.js'
import {divisions} from './units.js'

/** Members of one unit whose numbers count on from each other: the chapters of a book, the articles of a law. */
export interface Run {
  /** In document order. */
  readonly members: Member[]
  readonly byOrdinals: Map<string, Member>
}

/** A document as references see it: which parts it has, and where. */
export interface Outline {
  readonly members: readonly Member[]
  readonly memberOf: ReadonlyMap<Section | Item, Member>
  /** The runs of a unit below the innermost member that holds all of each; `null` for the root. */
  readonly runsIn: (unit: ReferenceUnit, holder: Member | null) => readonly Run[]
  /** The run that a member of a division belongs to. */
  readonly runOf: ReadonlyMap<Member, {readonly run: Run; readonly place: number}>
  /** The members with some ordinals, in document order, by unit or shape. */
  readonly named: (kind: ReferenceUnit | Shape, ordinals: readonly number[]) => readonly Member[]
  /** Those of them that stand least deep. */
  readonly outermost: (kind: ReferenceUnit | Shape, ordinals: readonly number[]) => readonly Member[]
  readonly has: (kind: ReferenceUnit | Shape) => boolean
  /** Whether 項 is the paragraph of an article and 款 the numbered item below it (中央法規標準法 §8). */
  readonly isTaiwan: boolean
  readonly segmentsOf: (member: Member) => readonly Segment[]
  /** The children of a member whose number, or whose last number, is the one given. */
  readonly childrenOf: (member: Member, ordinal: number) => readonly Member[]
}

/** An unnumbered paragraph of an article, 款, with the items that follow it: it goes on to where the next one begins. */
export interface Segment {
  readonly node: Paragraph | Heading
  readonly start: number
  /** Its number, from 0. */
  readonly place: number
}

export function outlineOf(tree: Root): Outline {
  const members = listMembers(tree)
  const {named, kinds} = namesOf(members)
  const outermost = new Map<string, Member[]>()
  const segments = new WeakMap<Member, readonly Segment[]>()
  const children = new WeakMap<Member, ReadonlyMap<number, readonly Member[]>>()
  return {
    members,
    memberOf: new Map(members.map((member) => [member.node, member])),
    ...runsOf(members),
    named: (kind, ordinals) => named.get(keyOf(kind, ordinals)) ?? [],
    outermost(kind, ordinals) {
      const key = keyOf(kind, ordinals)
      const known = outermost.get(key) ?? outermostOf(named.get(key) ?? [])
      outermost.set(key, known)
      return known
    },
    has: (kind) => kinds.has(kind),
    isTaiwan: isTaiwan(members),
    segmentsOf(member) {
      const known = segments.get(member) ?? segmentsOf(member.node)
      segments.set(member, known)
      return known
    },
    childrenOf(member, ordinal) {
      const known = children.get(member) ?? byLastOrdinal(member)
      children.set(member, known)
      return known.get(ordinal) ?? []
    }
  }
}

/** The members by unit or shape with their ordinals, and which of these kinds there are. */
function namesOf(members: readonly Member[]): {named: Map<string, Member[]>; kinds: Set<string>} {
  const named = new Map<string, Member[]>()
  const kinds = new Set<string>()
  for (const member of members) {
    for (const kind of [member.unit, member.shape]) {
      if (kind === null) continue
      kinds.add(kind)
      const key = keyOf(kind, member.ordinals)
      const alike = named.get(key)
      if (alike === undefined) named.set(key, [member])
      else alike.push(member)
    }
  }
  return {named, kinds}
}

function keyOf(kind: string, ordinals: readonly number[]): string {
  return `${kind} ${ordinals.join('.')}`
}

/** The runs of each division. A number 1 begins the next one; all other numbers go on, whatever is missing between them. */
function runsOf(members: readonly Member[]): Pick<Outline, 'runsIn' | 'runOf'> {
  const open = new Map<ReferenceUnit, Run>()
  const runs: [ReferenceUnit, Run][] = []
  const runOf = new Map<Member, {run: Run; place: number}>()
  for (const member of members) {
    const {unit, ordinals} = member
    if (unit === null || !divisions.has(unit)) continue
    let run = open.get(unit)
    if (run === undefined || (ordinals.length === 1 && ordinals[0] === 1)) {
      run = {members: [], byOrdinals: new Map()}
      open.set(unit, run)
      runs.push([unit, run])
    }
    runOf.set(member, {run, place: run.members.length})
    run.members.push(member)
    const key = ordinals.join('.')
    if (!run.byOrdinals.has(key)) run.byOrdinals.set(key, member)
  }
  const byHolder = new Map<string, Run[]>()
  for (const [unit, run] of runs) {
    const key = `${unit} ${holderOf(run)?.index ?? -1}`
    const alike = byHolder.get(key)
    if (alike === undefined) byHolder.set(key, [run])
    else alike.push(run)
  }
  return {runOf, runsIn: (unit, holder) => byHolder.get(`${unit} ${holder?.index ?? -1}`) ?? []}
}

/** The innermost member that holds all members of a run; null for the root. */
function holderOf({members}: Run): Member | null {
  const first = (members[0] as Member).index
  const last = (members.at(-1) as Member).index
  let holder = (members[0] as Member).parent
  while (holder !== null && !(holder.index <= first && last <= holder.last)) holder = holder.parent
  return holder
}

/** By what stands below the articles, 一、 or （一）; where nothing does, by the script of the first article. */
function isTaiwan(members: readonly Member[]): boolean {
  let difference = 0
  let script = 0
  for (const {parent, unit, shape, node} of members) {
    if (unit === 'article' && script === 0) script = hasTraditionalMarker(node) ? 1 : -1
    if (parent?.unit !== 'article') continue
    if (shape === 'comma') difference++
    else if (shape === 'parenthesised') difference--
  }
  return (difference || script) > 0
}

function hasTraditionalMarker({children: [heading]}: Section | Item): boolean {
  return heading.children.some((child) => child.type === 'marker' && child.value.includes('條'))
}

/** The paragraphs of an article. Its heading holds the first one where items follow it directly: 第三条　有下列情形的：. */
function segmentsOf({children}: Section | Item): Segment[] {
  const segments: Segment[] = []
  const [heading, ...content] = children
  const first = content[0]
  const add = (node: Segment['node']) =>
    segments.push({node, start: node.position.start.offset, place: segments.length})
  if (first?.type !== 'paragraph' && heading.children.some(({type}) => type === 'text')) add(heading)
  for (const node of content) if (node.type === 'paragraph') add(node)
  return segments
}

function byLastOrdinal({children}: Member): Map<number, Member[]> {
  const byOrdinal = new Map<number, Member[]>()
  for (const child of children) {
    const ordinal = child.ordinals.at(-1)
    if (ordinal === undefined || child.unit !== null) continue
    const alike = byOrdinal.get(ordinal)
    if (alike === undefined) byOrdinal.set(ordinal, [child])
    else alike.push(child)
  }
  return byOrdinal
}
