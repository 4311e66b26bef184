import type {HintedText, MarkerHint} from '../../hints/types.js'
import type {ConstructTable} from '../../markers/compile.js'
import {partsOf} from '../../markers/parts.js'
import {walk} from '../../tree/walk.js'
import type {AnyNode, Heading, Item, Marker, Root, Section} from '../../types.js'
import {type Group, groupOf, linkGroups} from './groups.js'
import {isTraditional} from './script.js'
import type {NumberedMarker, Numbering, Series} from './types.js'

export type {NumberedMarker, Numbering, Series} from './types.js'

/** Finds the series of a tree: members side by side whose markers count on, and those that run on below the next parent. */
export function numberingOf(tree: Root, table: ConstructTable, hints: HintedText['hints'] = []): Numbering {
  const drafts = draftsOf(tree, table, listsIn(hints))
  const groups: Group<Draft>[] = []
  const open = new Map<AnyNode, Map<string, Group<Draft>>>()
  for (const draft of drafts) groupOf(draft, open, groups)
  const otherExamples = isTraditional(tree) ? traditionalNumbers : []
  const series = linkGroups(groups).map(({members, mayBegin}) => seriesOf(members, mayBegin, otherExamples))
  return {markers: drafts as unknown as NumberedMarker[], series}
}

/** The numbers that simplified characters write otherwise. */
const traditionalNumbers = ['貳', '參', '陸']

/** A marker whose series is not known yet. */
export type Draft = Writable<Omit<NumberedMarker, 'series' | 'place' | 'above'>> & {
  above: Draft | null
  series: Series | null
  place: number
  /** What holds its series: the section, or the list. */
  readonly holder: AnyNode
  /** Whether text of the holder stands between it and the member before it. */
  readonly parted: boolean
  /** Whether its series is a list right behind another one. */
  readonly adjoins: boolean
  /** The list of the format in which it stands, where that tells. */
  readonly list: string | undefined
  /** What the markers of its series have in common. */
  readonly key: string
}

type Writable<Fields> = {-readonly [Name in keyof Fields]: Fields[Name]}

function seriesOf(members: Draft[], mayBegin: boolean, otherExamples: readonly string[]): Series {
  const series: Series = {markers: members as unknown as NumberedMarker[], mayBegin, otherExamples}
  for (const [place, member] of members.entries()) {
    member.series = series
    member.place = place
  }
  return series
}

/** The automatic numbers of a text by where they begin. */
function listsIn(hints: HintedText['hints']): ReadonlyMap<number, MarkerHint> {
  return new Map(hints.flatMap((hint) => (hint.kind === 'marker' ? [[hint.start, hint] as const] : [])))
}

function draftsOf(tree: Root, table: ConstructTable, lists: ReadonlyMap<number, MarkerHint>): Draft[] {
  const constructs = new Map(table.constructs.map((construct) => [construct.name, construct]))
  const drafts: Draft[] = []
  const firsts = new Map<Section | Item, Draft>()
  const parted = new Map<AnyNode, boolean>()
  const adjoining = new Set<AnyNode>()
  walk(tree, (node, ancestors) => {
    if (node.data?.copyOf !== undefined) return 'skip'
    if ('children' in node) addAdjoining(node.children, adjoining)
    const holder = ancestors.at(-1) ?? tree
    if (node.type !== 'section' && node.type !== 'item') {
      if (node.type !== 'heading') parted.set(holder, true)
      return node.type === 'heading' ? 'skip' : undefined
    }
    const above = aboveIn(ancestors, firsts)
    for (const [index, marker] of markersOf(node.children[0]).entries()) {
      const construct = constructs.get(marker.construct)
      if (construct === undefined) continue
      const parts = marker.written === undefined ? partsOf(construct, marker.value) : null
      const shared = parts === null || construct.sharedPart === undefined ? null : parts[construct.sharedPart]
      const word = shared === null ? '' : marker.value.slice(shared.start, shared.end)
      const {level = '', list} = lists.get(marker.position.start.offset) ?? {}
      const key = `${construct.kin ?? construct.name} ${word} ${index} ${level}`
      const isParted = parted.get(holder) === true
      const adjoins = adjoining.has(holder)
      const draft: Draft = {
        marker,
        construct,
        parts,
        member: node,
        above,
        series: null,
        place: 0,
        holder,
        parted: isParted,
        adjoins,
        list,
        key
      }
      drafts.push(draft)
      if (index === 0) firsts.set(node, draft)
    }
    parted.set(holder, false)
    return undefined
  })
  return drafts
}

/** Adds the lists that stand right behind another one. */
function addAdjoining(children: readonly AnyNode[], adjoining: Set<AnyNode>): void {
  for (const [index, child] of children.entries())
    if (child.type === 'list' && children[index - 1]?.type === 'list') adjoining.add(child)
}

function aboveIn(ancestors: readonly AnyNode[], firsts: ReadonlyMap<Section | Item, Draft>): Draft | null {
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const found = firsts.get(ancestors[index] as Section | Item)
    if (found !== undefined) return found
  }
  return null
}

function markersOf({children}: Heading): Marker[] {
  return children.filter((child) => child.type === 'marker')
}
