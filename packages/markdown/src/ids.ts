import {type Root, slugger} from '@gangmu/core'
import type * as mdast from 'mdast'
import {headingText, lineOf} from './leaves.js'
import type {Member, Writing} from './links.js'

/** What a heading without letters and numbers is called: `①` alone gives no slug. */
const unnamed = 'section'

/** Gives every heading its id, writes the ids where they are asked for, and leads the links to them. */
export function nameMembers(root: mdast.Root, tree: Root, writing: Writing): void {
  const {headings, items, links} = partsOf(root)
  const ids = new Map<Member, string>()
  const slug = slugger()
  const next = (text: string) => slug(writing.ids === 'attribute' ? text.replaceAll('_', '-') : text)
  const slugs = headings.map((heading) => next(textOf(heading)))
  for (const [index, heading] of headings.entries()) {
    const slug = slugs[index]
    const id = slug || next(unnamed)
    heading.data = {...heading.data, id, hProperties: {id}} as mdast.HeadingData
    const member = writing.headings.get(heading)
    // GitHub gives ① no id, so nothing leads to it where none is written
    if (member !== undefined && (slug || writing.ids !== 'none')) ids.set(member, id)
  }
  if (writing.ids === 'anchor') for (const item of items) nameItem(item, ids, next, writing)
  if (writing.ids !== 'none') for (const heading of headings) writeId(heading, writing)
  leadLinks(links, idsAround(tree, ids), writing)
}

/** The headings, the list items and what holds links in a tree, in document order. */
function partsOf(root: mdast.Root): {headings: mdast.Heading[]; items: mdast.ListItem[]; links: mdast.Paragraph[]} {
  const headings: mdast.Heading[] = []
  const items: mdast.ListItem[] = []
  const links: mdast.Paragraph[] = []
  const open: mdast.RootContent[] = [...root.children].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'heading') headings.push(node)
    else if (node.type === 'paragraph') links.push(node)
    else if (node.type === 'list' || node.type === 'listItem') {
      if (node.type === 'listItem') items.push(node)
      for (let index = node.children.length - 1; index >= 0; index--)
        open.push(node.children[index] as mdast.RootContent)
    }
  }
  return {headings, items, links}
}

function textOf({children}: mdast.Heading | mdast.Paragraph): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('')
}

/** Writes the id of a member that became a list item, before its text. */
function nameItem(
  item: mdast.ListItem,
  ids: Map<Member, string>,
  next: (text: string) => string,
  writing: Writing
): void {
  const member = writing.items.get(item)
  const [first] = item.children
  if (member === undefined || first?.type !== 'paragraph') return
  const id = next(lineOf(headingText(member.children[0], writing))) || next(unnamed)
  ids.set(member, id)
  first.children.unshift(...anchorOf(id))
}

function writeId(heading: mdast.Heading, {ids}: Writing): void {
  const {id} = heading.data as {id: string}
  const [text] = heading.children
  if (ids === 'anchor') heading.children.unshift(...anchorOf(id))
  else if (text?.type === 'text') text.value += ` {#${id}}`
}

/** As it is read from Markdown: an opening and a closing tag. The id holds letters, numbers, hyphens and underscores only. */
function anchorOf(id: string): mdast.Html[] {
  return [
    {type: 'html', value: `<a id="${id}">`},
    {type: 'html', value: '</a>'}
  ]
}

/** The id of each member, or of the innermost one around it that has an id. */
function idsAround(tree: Root, ids: ReadonlyMap<Member, string>): Map<Member, string> {
  const around = new Map<Member, string>()
  const open: {node: {type: string; children?: readonly {type: string}[]}; id: string | undefined}[] = [
    {node: tree, id: undefined}
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const isMember = next.node.type === 'section' || next.node.type === 'item'
    const member = next.node as unknown as Member
    const id = (isMember ? ids.get(member) : undefined) ?? next.id
    if (isMember && id !== undefined) around.set(member, id)
    for (const child of next.node.children ?? []) open.push({node: child, id})
  }
  return around
}

/** Leads each link to its target. One without a heading, or to the heading that it stands below, becomes text. */
function leadLinks(paragraphs: readonly mdast.Paragraph[], ids: ReadonlyMap<Member, string>, {written}: Writing): void {
  if (written.size === 0) return
  for (const paragraph of paragraphs) {
    const children: mdast.PhrasingContent[] = []
    for (const child of paragraph.children) {
      const reference = child.type === 'link' ? written.get(child) : undefined
      if (child.type !== 'link' || reference === undefined) {
        addTo(children, child)
        continue
      }
      const [target] = reference.targets
      const id = target === undefined ? undefined : ids.get(target)
      const own = reference.from.type === 'root' ? undefined : ids.get(reference.from)
      if (id === undefined || id === own) for (const text of child.children) addTo(children, text)
      else children.push(Object.assign(child, {url: `#${id}`}))
    }
    paragraph.children = children
  }
}

/** Adds a node; a text after a text goes on with it, as Markdown would read it. */
function addTo(children: mdast.PhrasingContent[], child: mdast.PhrasingContent): void {
  const last = children.at(-1)
  if (child.type !== 'text' || last?.type !== 'text') children.push(child)
  else children[children.length - 1] = {...last, value: last.value + child.value}
}
