import type {Outline} from '../../references/document.js'
import type {Member} from '../../references/members.js'
import type {Reference, ReferencePart} from '../../references/types.js'
import {divisions, rankOf} from '../../references/units.js'
import type {Extent, Numbered} from './extent.js'

/** What is known of a reference beside its parts. */
export interface Context {
  readonly outline: Outline
  readonly extent: Extent
  /** The characters of the reference, those directly before it, and the one behind it. */
  readonly text: string
  readonly before: string
  readonly after: string
  /** The member that holds the items of the enumeration that it goes on with; undefined where it goes on with none. */
  readonly holder: Member | null | undefined
}

/** A part that the document does not have. */
export interface Missing {
  /** The part that stands nearest before it, where the document has one. */
  readonly nearest: Member | undefined
}

/** Behind these a number of all levels is one of this document: 见 4.2. */
const sends = /(?:[见見]|参[见阅照]|參[見閱照]|[前上下][述文]|按照?|依照|符合|[满滿]足)[“"]?\s*$/

/** Behind these an item is one of this article: 前述第（五）项, 有第（五）项情形. */
const sendsToItem = /(?:[，。；：（(]|[见見照据據按合由对對除有依]|前述|上述|[违違]反|[适適]用)\s*$/

/** Finds out whether a reference names a part that its document should have and has not; null where that is not sure. */
export function missingIn(reference: Reference, context: Context): Missing | null {
  const {parts} = reference
  const index = parts.findIndex(({nodes}) => nodes.length === 0)
  const part = parts[index]
  if (part === undefined || part.relation !== 'numbered') return null
  if (part.unit === 'number') return index === 0 && sends.test(context.before) ? missingNumber(part, context) : null
  const above = parts[index - 1]
  if (divisions.has(part.unit)) return isListed(part, context) ? null : missingDivision(part, above, context)
  const holder = holderOf(reference, index, context)
  if (holder === null) return null
  if (holder.unit !== 'article' || !isParagraph(part, context)) return missingItem(part, holder, context)
  return above === undefined || above.unit === 'article' ? missingParagraph(part, holder, context) : null
}

/** 第二章 总则 第三章 附则: a table of contents on one line. */
function isListed({unit}: ReferencePart, {before}: Context): boolean {
  return unit !== 'article' && /(?:^|\s)$/.test(before)
}

/** 款, and 項 in Taiwan, count the paragraphs of an article; in brackets they count items. */
function isParagraph({unit}: ReferencePart, {outline, text}: Context): boolean {
  return rankOf(unit, outline.isTaiwan) === rankOf('clause', false) && !/[（(]/.test(text)
}

/**
 * The member whose items a part counts: the article that is named before it, the one of the items that it goes on with, or
 * the one in which the reference stands; null where nothing tells.
 */
export function holderOf({parts, from}: Reference, index: number, context: Context): Member | null {
  const {outline, holder} = context
  for (const part of parts.slice(0, index).reverse()) {
    const member = memberOf(part, outline)
    if (member !== null || divisions.has(part.unit)) return member
  }
  if (holder !== undefined) return holder
  if (index === 0 && !isSent(context)) return null
  let member = from.type === 'root' ? null : (outline.memberOf.get(from) ?? null)
  while (member !== null && member.unit !== 'article') member = member.parent
  return member
}

/** Whether 第五项 alone is one of this article; at the beginning of a block it is, where the block goes on at once. */
function isSent({before, after}: Context): boolean {
  return before.trim() === '' ? after.trim() !== '' : sendsToItem.test(before)
}

function memberOf({nodes: [node]}: ReferencePart, {memberOf}: Outline): Member | null {
  return node?.type === 'section' || node?.type === 'item' ? (memberOf.get(node) ?? null) : null
}

/** 第九十九条 of a document whose articles are all there; 第三章第九节 of a chapter that has sections. */
function missingDivision(part: ReferencePart, above: ReferencePart | undefined, context: Context): Missing | null {
  const {unit, ordinals} = part
  const {outline, extent, text} = context
  const [ordinal] = ordinals
  if (ordinal === undefined) return null
  if (above !== undefined) {
    const holder = memberOf(above, outline)
    if (holder === null) return null
    const below = extent.below(holder, unit)
    // a chapter without sections, where others have some
    if (below === undefined) return extent.divisions(unit)?.isWhole ? {nearest: holder} : null
    return behindAll(below, ordinal)
  }
  // where several divisions have the number, which of them is meant is not known
  if (outline.named(unit, ordinals).length > 0 || !extent.isComplete(unit, ordinal, text)) return null
  const all = extent.divisions(unit)
  return {nearest: all?.byOrdinal.get(ordinal) ?? all?.byOrdinal.get(ordinal - 1) ?? all?.members.at(-1)}
}

/** 第（五）项 of an article that has four, or none. */
function missingItem({ordinals}: ReferencePart, holder: Member, {extent, outline}: Context): Missing | null {
  const below = extent.below(holder, null)
  // 目 of an item, and in Taiwan 款 of a paragraph, are sometimes counted from another paragraph than the one that is named
  if (below === undefined) return holder.unit === 'article' && !outline.isTaiwan ? {nearest: holder} : null
  return behindAll(below, ordinals.at(-1))
}

/** 3.9 of a document that has 3.1 to 3.4. */
function missingNumber({ordinals}: ReferencePart, {extent}: Context): Missing | null {
  return behindAll(extent.chained(ordinals.slice(0, -1)), ordinals.at(-1))
}

/** A number behind all of some members that begin with 1. */
function behindAll(all: Numbered | undefined, ordinal: number | undefined): Missing | null {
  if (all === undefined || ordinal === undefined || !all.isWhole || ordinal <= all.greatest) return null
  return {nearest: all.members.at(-1)}
}

/** 第三款 of an article that has two. Where the lines of an article were joined, its paragraphs cannot be counted. */
function missingParagraph({ordinals}: ReferencePart, article: Member, {outline}: Context): Missing | null {
  const {length} = outline.segmentsOf(article)
  return length >= 2 && length < (ordinals[0] ?? 0) ? {nearest: article} : null
}
