import type {ImplicitLead} from '@gangmu/core'

/** Markers can stand over a line end, and hold blanks of every kind. */
export function oneLine(marker: string): string {
  return marker.trim().replaceAll(/[\s\p{Cc}]+/gu, ' ')
}

/** More letters of a lead than these are left out: the place says which one it is. */
const mostLetters = 10

/** A lead as it stands for its section: its first letters. */
export function shortLead({text}: ImplicitLead): string {
  const letters = [...oneLine(text)]
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : letters.join('')
}
