import {readLeaves, withoutClosing} from './heading-text.js'
import {membersIn} from './members.js'
import type {Item, Root, Section} from './types.js'

/** What GitHub drops from a heading: all but letters, numbers, marks, connectors (＿), hyphens and blanks. */
const dropped = /[^\p{Alphabetic}\p{Mark}\p{Decimal_Number}\p{Connector_Punctuation}\- ]/gu

/** What a heading without letters and numbers is called: `①` alone gives no slug. */
const unnamed = 'section'

/**
 * Gives a function that makes the id of one heading after the other, as GitHub does for the headings of a Markdown file:
 * lower case, letters, numbers, marks, connectors and hyphens stay, blanks become hyphens, and a slug that was given before
 * gets `-1`, `-2`. Other blanks than U+0020 are dropped, as GitHub drops them. A text of which nothing stays gives ''.
 *
 * @example
 * ```ts
 * import {slugger} from '@gangmu/core'
 *
 * const slug = slugger()
 * console.log(slug('第一章 总则'))
 * console.log(slug('（一）清渠、修闸'))
 * console.log(slug('第一章 总则'))
 * ```
 * ```text
 * 第一章-总则
 * 一清渠修闸
 * 第一章-总则-1
 * ```
 */
export function slugger(): (text: string) => string {
  /** How often each slug was given, with the number that was put behind it last. */
  const given = new Map<string, number>()
  return (text) => {
    const slug = text.toLowerCase().replace(dropped, '').replaceAll(' ', '-')
    let count = given.get(slug)
    let unique = slug
    while (given.has(unique)) {
      count = (count as number) + 1
      unique = `${slug}-${count}`
    }
    if (count !== undefined) given.set(slug, count)
    given.set(unique, 0)
    return unique
  }
}

/**
 * An id for every section and item of a tree, in document order: the slug of its marker and title, each different from all
 * others. A member whose heading has neither letters nor numbers is called `section`.
 *
 * @example
 * ```ts
 * import {idsOf, parse} from '@gangmu/core'
 *
 * const tree = parse('一、清渠。要做到：一是早动手。二是清到底。\n二、修闸')
 * console.log([...idsOf(tree).values()].join(' '))
 * ```
 * ```text
 * 一清渠 一是早动手 二是清到底 二修闸
 * ```
 */
export function idsOf(tree: Root): ReadonlyMap<Section | Item, string> {
  const slug = slugger()
  const ids = new Map<Section | Item, string>()
  for (const member of membersIn(tree)) {
    const text = withoutClosing(readLeaves(member.children[0].children))
    ids.set(member, slug(namedOr(text)))
  }
  return ids
}

function namedOr(text: string): string {
  return text.replace(dropped, '').trim() === '' ? unnamed : text
}
