import type {Rule} from '../rule.js'
import type {RuleName} from '../types.js'

/** Every rule that is checked. */
export const rules: {readonly [Name in RuleName]?: Rule} = {}
