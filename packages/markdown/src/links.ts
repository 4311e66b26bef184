import {type Item, type Reference, type Root, referencesIn, type Section, type Text} from '@gangmu/core'
import type * as mdast from 'mdast'
import type {Settings} from './options.js'

/** A member of the outline. */
export type Member = Section | Item

/** A reference that begins in a Text, as offsets into values. */
interface LeafLink {
  readonly start: number
  /** The Text in which it ends: another one where pinyin stands between. */
  readonly last: Text
  readonly end: number
  readonly reference: Reference
}

/** What writing an outline needs to know, and what it learns: which nodes were written for which members. */
export interface Writing extends Settings {
  /** The references that begin in each Text, in order. */
  readonly linksIn: ReadonlyMap<Text, readonly LeafLink[]>
  readonly headings: Map<mdast.Heading, Section>
  readonly items: Map<mdast.ListItem, Member>
  /** The links that were written. Where they lead is known when all headings are written. */
  readonly written: Map<mdast.Link, Reference>
}

export function writingOf(tree: Root, settings: Settings): Writing {
  const linksIn = new Map<Text, LeafLink[]>()
  for (const reference of settings.links ? referencesIn(tree) : []) {
    const first = reference.spans[0]
    const last = reference.spans.at(-1)
    if (first === undefined || last === undefined || reference.targets.length === 0) continue
    const link = {start: first.start, last: last.leaf, end: last.end, reference}
    const links = linksIn.get(first.leaf)
    if (links === undefined) linksIn.set(first.leaf, [link])
    else links.push(link)
  }
  return {...settings, linksIn, headings: new Map(), items: new Map(), written: new Map()}
}

/** A link that leads nowhere yet. */
export function linkTo(
  reference: Reference,
  value: string,
  position: mdast.Paragraph['position'],
  writing: Writing
): mdast.Link {
  const place = position === undefined ? {} : {position}
  const link: mdast.Link = {type: 'link', title: null, url: '', children: [{type: 'text', value, ...place}], ...place}
  writing.written.set(link, reference)
  return link
}
