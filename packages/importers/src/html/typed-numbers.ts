import {beginsWithNumber} from '../begins-with-number.js'
import type {PageElement, PageNode} from './tree.js'

/**
 * Whether the items of a list begin with numbers that somebody typed. The style sheet of such a page, which is not
 * fetched, takes the numbers of lists away: nobody wants to see 1. 一、.
 */
export function isTyped(list: PageElement): boolean {
  let items = 0
  for (const child of list.children) {
    if (child.kind !== 'element' || child.tag !== 'li') continue
    if (!beginsWithNumber(beginningOf(child))) return false
    items++
  }
  return items > 0
}

const longestLook = 60

/** The first characters of an item; the look goes a bounded way, since lists stand in items of lists. */
function beginningOf(item: PageElement): string {
  let text = ''
  const pending: PageNode[] = [item]
  for (let looked = 0; looked < longestLook && text.trimStart().length < 8; looked++) {
    const node = pending.pop()
    if (node === undefined) break
    if (node.kind === 'text') text += node.value.slice(0, 1000)
    if (node.kind !== 'element') continue
    const some = node.children.slice(0, longestLook)
    for (let index = some.length - 1; index >= 0; index--) pending.push(some[index] as PageNode)
  }
  return text
}
