import {datesIn, type WrittenDate} from '@gangmu/core'

/** The one date of a text, where it names no other. */
export function dateIn(text: string): WrittenDate | undefined {
  const [date, ...others] = datesIn(text)
  return others.length === 0 ? date : undefined
}
