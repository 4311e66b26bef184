import type {Numeral} from './numeral.js'

/** A number as a way of writing numbers has it; null where it has no form for it: nothing follows ㊿. */
export function written(numeral: Numeral, value: number): string | null {
  try {
    return numeral.write(value)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
