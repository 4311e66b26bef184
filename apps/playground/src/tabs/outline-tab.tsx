import {OutlinePanel} from '../outline/outline-panel.js'
import type {TabProps} from './tab.js'

/** The outline as a tree. */
export function OutlineTab({session, state, words}: TabProps) {
  return (
    <OutlinePanel
      outline={state.outline}
      cursor={state.cursor}
      words={words.outline}
      onSelect={(start, end, focus) => session.select(null, start, end, focus)}
    />
  )
}
