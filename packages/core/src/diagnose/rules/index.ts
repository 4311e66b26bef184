import type {Rule} from '../rule.js'
import type {RuleName} from '../types.js'
import {loneItem} from './lone-item.js'
import {seriesRule} from './series.js'

/** Every rule that is checked. */
export const rules: {readonly [Name in RuleName]?: Rule} = {
  'series-gap': seriesRule('series-gap'),
  'series-duplicate': seriesRule('series-duplicate'),
  'series-order': seriesRule('series-order'),
  'series-restart': seriesRule('series-restart'),
  'lone-item': loneItem
}
