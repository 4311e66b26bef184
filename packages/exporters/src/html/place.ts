import type {Flow, Item, Section} from '@gangmu/core'
import type {HtmlSettings} from './options.js'

/** What is known wherever a node is written. */
export interface Place {
  readonly settings: HtmlSettings
  readonly ids: ReadonlyMap<Section | Item, string>
  readonly leftOut: ReadonlySet<Flow>
}
