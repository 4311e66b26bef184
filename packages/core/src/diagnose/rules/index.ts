import type {Rule} from '../rule.js'
import type {RuleName} from '../types.js'
import {ambiguousMarker} from './ambiguous-marker.js'
import {countMismatch} from './count-mismatch.js'
import {formRule} from './forms.js'
import {levelRule} from './levels.js'
import {loneItem} from './lone-item.js'
import {referenceAmbiguous} from './reference-ambiguous.js'
import {referenceMissing} from './reference-missing.js'
import {seriesRule} from './series.js'

/** Every rule that is checked. */
export const rules: {readonly [Name in RuleName]: Rule} = {
  'series-gap': seriesRule('series-gap'),
  'series-duplicate': seriesRule('series-duplicate'),
  'series-order': seriesRule('series-order'),
  'series-restart': seriesRule('series-restart'),
  'lone-item': loneItem,
  'count-mismatch': countMismatch,
  'reference-missing': referenceMissing,
  'reference-ambiguous': referenceAmbiguous,
  'marker-punctuation': formRule('marker-punctuation'),
  'mixed-brackets': formRule('mixed-brackets'),
  'mixed-width': formRule('mixed-width'),
  'mixed-script': formRule('mixed-script'),
  'level-order': levelRule('level-order'),
  'level-skipped': levelRule('level-skipped'),
  'ambiguous-marker': ambiguousMarker
}
