import {doubled} from '../diagnose/numbering/doubled.js'
import type {NumberedMarker} from '../diagnose/numbering/index.js'
import type {Examined} from '../diagnose/rule.js'
import {type Numeral, numerals} from '../numerals/index.js'
import {writeLike} from '../numerals/write-like.js'
import type {Reference, ReferencePart} from '../references/types.js'
import {apart} from './apart.js'
import {ofThisText} from './other-text.js'
import type {Edit} from './types.js'

/** Gives the edits with which the references of a text follow members that get other numbers. The references are read once. */
export function createReferenceEdits(
  {references: readReferences, numbering, reckoning}: Examined,
  source: string
): (renumbered: readonly NumberedMarker[]) => Edit[] {
  let references: Reference[] | null = null
  const twice = doubled(numbering)
  return (renumbered) => {
    if (renumbered.length === 0) return []
    references ??= ofThisText(readReferences(), source)
    const due = new Map(renumbered.map((marker) => [marker.member, reckoning.due.get(marker) ?? []]))
    const edits = references.flatMap(({parts}) =>
      parts.flatMap((part): Edit[] => {
        const [node] = part.nodes
        const numbers = node?.type === 'section' || node?.type === 'item' ? due.get(node) : undefined
        // a reference to a number that stands twice is left alone, and reported
        if (numbers === undefined || node === undefined || twice.has(node as never)) return []
        return partEdit(part, numbers, source)
      })
    )
    // what an enumeration says once is the part of each of its members
    return apart(edits)
  }
}

const ways: readonly Numeral[] = [
  numerals.han,
  numerals.arabic,
  numerals.parenthesisedHan,
  numerals.circled,
  numerals.formal
]

/** The edit that gives a part of a reference the number of what it names; none where it is written in a way that has no form for it. */
function partEdit({number, ordinals}: ReferencePart, due: readonly number[], source: string): Edit[] {
  if (number === undefined || ordinals.length === 0) return []
  const {offset: start} = number.start
  const text = source.slice(start, number.end.offset)
  // 第3.2条 has the numbers of all levels, 第二项 below 3.2 its own alone
  const wanted = ordinals.length === due.length ? due : due.slice(-ordinals.length)
  const edits: Edit[] = []
  let place = 0
  for (const [index, ordinal] of ordinals.entries()) {
    const found = findNumber(text, place, ordinal)
    if (found === null) return []
    if (wanted[index] !== ordinal) {
      const written = writeLike(found.numeral, wanted[index] as number, [text.slice(found.start, found.end)])
      if (written === null) return []
      edits.push({start: start + found.start, end: start + found.end, text: written})
    }
    place = found.end
  }
  return edits
}

function findNumber(text: string, from: number, value: number): {numeral: Numeral; start: number; end: number} | null {
  for (let start = from; start < text.length; start++) {
    for (const numeral of ways) {
      const read = numeral.read(text, start)
      if (read?.value === value) return {numeral, start, end: read.end}
    }
  }
  return null
}
