import type {Outline} from '@gangmu/exporters/view'
import type {MapNode} from '../../reader/types.js'

/** The outline as what draws the map asks it. A title is text, whatever stands in it. */
export function outlineOf(root: MapNode): Outline<MapNode> {
  return {
    root,
    childrenOf: ({children}) => children,
    contentOf: (member) => {
      const text = document.createElement('span')
      text.className = member === root ? 'document' : 'title'
      text.textContent = member.title
      return text.outerHTML
    }
  }
}

/** How many members stand below the root. */
export function membersBelow(root: MapNode): number {
  const open = [...root.children]
  let count = 0
  for (let next = open.pop(); next; next = open.pop()) {
    count++
    for (const child of next.children) open.push(child)
  }
  return count
}
