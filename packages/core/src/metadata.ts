import {readLeaves, withoutClosing} from './heading-text.js'
import {datesIn} from './metadata/dates.js'
import {sourceIn} from './metadata/source-of.js'
import {walk} from './tree/walk.js'
import type {Flow, Furniture, Root} from './types.js'

/** What a document says of itself. What it does not say is null. */
export interface Metadata {
  /** The title, without the punctuation that closes it. */
  readonly title: string | null
  /** The line below the title, with its dash: ——在…会议上的讲话. */
  readonly subtitle: string | null
  /** 国发〔2019〕4号 */
  readonly documentNumber: string | null
  /** Who speaks or writes, as it is written; several lines are parted by a blank. */
  readonly byline: string | null
  /** The day, as yyyy-mm-dd (ISO 8601). */
  readonly date: string | null
  /** Where a page says that it has the text from: what stands behind 来源：. */
  readonly source: string | null
}

/**
 * What a document says of itself, for a catalogue or the head of a page.
 *
 * The texts are as they are read, without closing punctuation. `date` is the day that the date line of the head names, or
 * else the last one of the signature (成文日期, GB/T 9704-2012, 7.3.5), in Arabic or Han numbers, years of the Republic of China
 * among them. It is null where that is not certain: a month without a day, a day that no calendar has, two days in the head,
 * 3.4.2024. `source` is read out of Furniture, so a tree without it (`leaveOut`) has none.
 *
 * @example
 * ```ts
 * import {metadataOf, parse} from '@gangmu/core'
 *
 * const {title, documentNumber, date} = metadataOf(
 *   parse('白石桥镇人民政府关于封山育林的通知\n白政发〔2024〕12号\n从本月起封山育林。\n白石桥镇人民政府\n二〇二四年三月五日')
 * )
 * console.log(title, documentNumber, date)
 * ```
 * ```text
 * 白石桥镇人民政府关于封山育林的通知 白政发〔2024〕12号 2024-03-05
 * ```
 */
export function metadataOf(tree: Root): Metadata {
  const first = (type: HeadNode['type']): string | null =>
    headNodes(tree, type)
      .map(textOf)
      .find((text) => text !== '') ?? null
  return {
    title: first('title'),
    subtitle: first('subtitle'),
    documentNumber: first('documentNumber'),
    byline: headNodes(tree, 'byline').map(textOf).join(' ') || null,
    date: dateOf(tree),
    source: sourceIn(furnitureIn(tree).flatMap(({children}) => children.map((line) => readLeaves([line]))))
  }
}

type HeadNode = Extract<Flow, {type: 'title' | 'subtitle' | 'documentNumber' | 'byline' | 'date' | 'signature'}>

/** The document's own: those of the documents that it carries stand in sections, and a body that stands again says them again. */
function headNodes<Type extends HeadNode['type']>(tree: Root, type: Type): Extract<Flow, {type: Type}>[] {
  return tree.children.filter(
    (node): node is Extract<Flow, {type: Type}> => node.type === type && node.data?.copyOf === undefined
  )
}

function textOf({children}: HeadNode): string {
  return withoutClosing(readLeaves(children))
}

function dateOf(tree: Root): string | null {
  const named = new Set(headNodes(tree, 'date').flatMap(({children}) => isoDatesIn(readLeaves(children))))
  if (named.size > 0) return named.size === 1 ? ([...named][0] as string) : null
  for (const {children} of headNodes(tree, 'signature')) {
    const last = children.flatMap((line) => isoDatesIn(readLeaves([line]))).at(-1)
    if (last !== undefined) return last
  }
  return null
}

function isoDatesIn(line: string): string[] {
  return datesIn(line).map(({iso}) => iso)
}

/** A page has its furniture wherever it stands: in sections too. */
function furnitureIn(tree: Root): Furniture[] {
  const found: Furniture[] = []
  walk(tree, (node) => {
    if (node.type === 'furniture') found.push(node)
    return node.type === 'root' || node.type === 'section' ? undefined : 'skip'
  })
  return found
}
