import type {Rule} from '../rule.js'
import type {RuleName} from '../types.js'
import {countMismatch} from './count-mismatch.js'
import {referenceMissing} from './reference-missing.js'

/** Every rule that is checked. */
export const rules: {readonly [Name in RuleName]?: Rule} = {
  'count-mismatch': countMismatch,
  'reference-missing': referenceMissing
}
