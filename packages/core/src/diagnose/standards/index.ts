import type {Numbering} from '../numbering/index.js'
import type {StandardName} from '../types.js'
import {gbt9704} from './gbt9704.js'
import {law, taiwanLaw} from './law.js'
import {thesis} from './thesis.js'
import {tw} from './tw.js'
import type {Standard} from './types.js'

export type {DelimiterKind, LevelForm, Standard} from './types.js'

/** The standard that a document is held to; null for none. A law of Taiwan has forms of its own. */
export function standardFor(name: StandardName, {markers}: Numbering): Standard | null {
  if (name === 'none') return null
  if (name === 'law') return markers.some(({marker}) => marker.value.includes('條')) ? taiwanLaw : law
  return {gbt9704, tw, thesis}[name]
}
