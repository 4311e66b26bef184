import type {StandardName} from '../types.js'

/** The forms of a standard: filled by standards/*.ts. */
export interface Standard {
  readonly name: Exclude<StandardName, 'none'>
}
