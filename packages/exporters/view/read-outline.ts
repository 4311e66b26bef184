import type {IPureNode} from 'markmap-common'

/** A member of the outline as markmap wants it. markmap adds to it where it stands and whether it is folded. */
export interface MapNode extends IPureNode {
  children: MapNode[]
  payload: {
    fold: 0 | 1
    /** Which branch it is in: branches have a colour each. Undefined above the place where the outline begins to branch. */
    branch: number | undefined
  }
}

/**
 * The nodes of the map. The page holds the outline once, as nested lists that can be read without the map; the map is
 * drawn from them.
 */
export function readOutline(outline: Element): MapNode {
  const heading = outline.querySelector(':scope > h1')
  return {
    content: heading ? `<span class="document">${heading.innerHTML}</span>` : '',
    children: membersBelow(outline, undefined),
    payload: {fold: 0, branch: undefined}
  }
}

function membersBelow(element: Element, branch: number | undefined): MapNode[] {
  const items = [...element.querySelectorAll(':scope > ul > li')]
  // An only child is no branch: all of the map would have one colour.
  const isBranching = branch === undefined && items.length > 1
  return items.map((item, index) => {
    const own = isBranching ? index : branch
    return {
      content: item.firstElementChild?.outerHTML ?? '',
      children: membersBelow(item, own),
      payload: {fold: 0, branch: own}
    }
  })
}
