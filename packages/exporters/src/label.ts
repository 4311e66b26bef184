import {type Heading, readLeaves, titleOf, withoutClosing} from '@gangmu/core'

/** A part of what is shown of a member: its marker, its title, or the words that stand for a title where it has none. */
export interface Piece {
  readonly kind: 'marker' | 'title' | 'excerpt'
  /** With the blank that parts it from the piece after it. */
  readonly value: string
}

/**
 * What names a member: its marker and its title, as they are written, without the punctuation that closes the title.
 * Where it has no title (第一条　为了…), the words that its text begins with stand in its place.
 *
 * @param opening what its text begins with
 * @param markers `strip` leaves the marker out where there is a title
 */
export function labelOf(heading: Heading, opening: string, markers: 'keep' | 'strip'): Piece[] {
  const title = titleOf(heading)
  if (title === '') return bare(readLeaves(heading.children.filter(isMarker)), opening)
  const first = heading.children.findIndex((leaf) => !isMarker(leaf))
  const last = heading.children.findLastIndex((leaf) => !isMarker(leaf))
  if (markers === 'strip') return [{kind: 'title', value: title}]
  const whole = readLeaves(heading.children)
  const before = readLeaves(heading.children.slice(0, first))
  // Behind its clause: …，此其一
  const behind = readLeaves(heading.children.slice(last + 1))
  const words = whole.slice(before.length, whole.length - behind.length)
  const gap = before !== '' && words.startsWith(' ') ? ' ' : ''
  return notEmpty([
    {kind: 'marker', value: `${before}${gap}`},
    {kind: 'title', value: behind === '' ? withoutClosing(words.slice(gap.length)) : words.slice(gap.length)},
    {kind: 'marker', value: withoutClosing(behind)}
  ])
}

const isMarker = (leaf: Heading['children'][number]): boolean => leaf.type === 'marker'

function bare(marker: string, opening: string): Piece[] {
  const gap = opening !== '' && /[\p{L}\p{N}.]$/u.test(marker) ? ' ' : ''
  return notEmpty([
    {kind: 'marker', value: `${marker}${gap}`},
    {kind: 'excerpt', value: opening}
  ])
}

const notEmpty = (pieces: Piece[]): Piece[] => pieces.filter(({value}) => value !== '')
