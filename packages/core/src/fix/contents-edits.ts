import type {NumberedMarker} from '../diagnose/numbering/index.js'
import {examplesFor, numberEdits} from '../diagnose/numbering/written.js'
import type {Examined} from '../diagnose/rule.js'
import {titleOf} from '../heading-text.js'
import {partsOf} from '../markers/parts.js'
import type {Contents, Root, Text} from '../types.js'
import type {Edit} from './types.js'

/** The edits with which the table of contents follows members that get other numbers: its entries have the same marker and title. */
export function contentsEdits(
  {tree, reckoning}: Examined,
  source: string,
  renumbered: readonly NumberedMarker[]
): Edit[] {
  const entries = renumbered.length === 0 ? [] : entriesOf(tree)
  if (entries.length === 0) return []
  const byEntry = new Map(
    renumbered.map((marker) => [compact(marker.marker.value + titleOf(marker.member.children[0])), marker])
  )
  return entries.flatMap(({value, position}) => {
    const marker = byEntry.get(compact(value.replace(leader, '')))
    return marker === undefined
      ? []
      : entryEdits(
          marker,
          position.start.offset,
          source.slice(position.start.offset, position.end.offset),
          reckoning.due.get(marker) ?? []
        )
  })
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
