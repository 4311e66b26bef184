import type {ComponentType} from 'preact'
import type {TabName} from '../words/words.js'
import {CheckTab} from './check/check-tab.js'
import {ChunksTab} from './chunks/chunks-tab.js'
import {ExplainTab} from './explain/explain-tab.js'
import {MapTab} from './map-tab.js'
import {OutlineTab} from './outline-tab.js'
import type {TabProps} from './tab.js'
import {TextResult} from './text-result/text-result.js'
import './tabs.css'

/** What each tab shows. */
export const tabComponents: {readonly [Name in TabName]: ComponentType<TabProps>} = {
  outline: OutlineTab,
  markdown: (props) => <TextResult {...props} format="markdown" />,
  mindmap: MapTab,
  json: (props) => <TextResult {...props} format="json" />,
  chunks: ChunksTab,
  check: CheckTab,
  explain: ExplainTab
}
