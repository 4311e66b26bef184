import type {NumberedMarker} from '../diagnose/numbering/index.js'
import {examplesFor, numberEdits} from '../diagnose/numbering/written.js'
import type {Examined} from '../diagnose/rule.js'
import {titleOf} from '../heading-text.js'
import {partsOf} from '../markers/parts.js'
import type {Contents, Root, Text} from '../types.js'
import type {Edit} from './types.js'

/** The edits with which the table of contents follows members that get other numbers: its entries have the same marker and title. */
export function contentsEdits(
  {tree, numbering, reckoning}: Examined,
  source: string,
  renumbered: readonly NumberedMarker[]
): Edit[] {
  const entries = renumbered.length === 0 ? [] : entriesOf(tree)
  if (entries.length === 0) return []
  const alike = byEntryOf(numbering.markers)
  const moved = new Set(renumbered)
  const asked = new Map<string, number>()
  const keys = entries.map(({value}) => compact(value.replace(leader, '')))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return entries.flatMap(({position}, index) => {
    const key = keys[index] as string
    const place = asked.get(key) ?? 0
    asked.set(key, place + 1)
    const known = alike.get(key) ?? []
    // 第三节　小结 of two chapters: each entry is that of the member at its place, and of which is not known where one has none
    const marker = known.length === counts.get(key) ? known[place] : undefined
    if (marker === undefined || !moved.has(marker)) return []
    const {start, end} = position
    return entryEdits(marker, start.offset, source.slice(start.offset, end.offset), reckoning.due.get(marker) ?? [])
  })
}

/** The markers that the entries of a table of contents have, by what those say. */
function byEntryOf(markers: readonly NumberedMarker[]): Map<string, NumberedMarker[]> {
  const alike = new Map<string, NumberedMarker[]>()
  for (const marker of markers) {
    const key = compact(marker.marker.value + titleOf(marker.member.children[0]))
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [marker])
    else known.push(marker)
  }
  return alike
}

/** Dots and a page number behind an entry. */
const leader = /[\s.．…·・—-]*[（(]?\s?[\d０-９]*\s?[）)]?\s*$/

function entriesOf(tree: Root): Text[] {
  const contents = tree.children.filter((child): child is Contents => child.type === 'contents')
  return contents.flatMap(({children}) => children.filter((child): child is Text => child.type === 'text'))
}

function compact(text: string): string {
  return text.replace(/\s+/g, '')
}

function entryEdits(marker: NumberedMarker, start: number, text: string, due: readonly number[]): Edit[] {
  const {construct} = marker
  const parts = partsOf(construct, text)
  if (parts === null) return []
  const edits = numberEdits({text, parts, construct, ordinals: marker.marker.ordinals}, due, examplesFor(marker))
  return (edits ?? []).map((edit) => ({start: start + edit.start, end: start + edit.end, text: edit.text}))
}
