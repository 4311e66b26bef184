import {type Explanation, explain, type HintedText} from '@gangmu/core'
import {remembered} from './remembered.js'

const explanationsWith = remembered((text: HintedText, way): Explanation[] =>
  explain(text, {implicit: way === 'implicit'})
)

/** What core explains of a text. What it said last is kept: the faults and the page of explanations want the same. */
export function explanationsOf(text: HintedText, implicit: boolean): Explanation[] {
  return explanationsWith(text, implicit ? 'implicit' : '')
}
