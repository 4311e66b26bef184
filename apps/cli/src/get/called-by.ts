import {type Heading, type Item, pathTo, type Root, readLeaves, type Section, withoutClosing} from '@gangmu/core'

/** The most characters of a heading that are shown: some are a whole paragraph. */
const longest = 24

/** What a member can be asked for by: the headings that lead to it, 第三章 附则 › 第九条. */
export function calledBy(tree: Root, member: Section | Item): string {
  const above = pathTo(tree, member) ?? []
  const members = [...above, member].filter((node) => node.type === 'section' || node.type === 'item')
  return [...new Set(members)].map(({children: [heading]}) => short(heading)).join(' › ')
}

function short(heading: Heading): string {
  const words = [...withoutClosing(readLeaves(heading.children)).replaceAll(/\s+/g, ' ')]
  return words.length > longest ? `${words.slice(0, longest - 1).join('')}…` : words.join('')
}
