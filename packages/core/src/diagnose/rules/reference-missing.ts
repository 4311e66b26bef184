import {outlineOf} from '../../references/document.js'
import type {Member} from '../../references/members.js'
import type {Reference} from '../../references/types.js'
import {markerOf} from '../counts/series.js'
import {goesOn, holderOfItems} from '../missing-parts/enumerations.js'
import {extentOf} from '../missing-parts/extent.js'
import {type Context, missingIn} from '../missing-parts/missing.js'
import type {Finding, Rule} from '../rule.js'

/**
 * Finds references to parts that the document does not have: 第九十九条 of a law with forty articles, 第（五）项 of an article with
 * four. Excerpts are left out: they name what the whole document has.
 */
export const referenceMissing: Rule = ({tree, references: readReferences}) => {
  const references = readReferences()
  if (references.every(isFound)) return []
  const outline = outlineOf(tree)
  const extent = extentOf(tree, outline.members)
  const findings: Finding[] = []
  let last: {reference: Reference; holder: Member | null} | null = null
  for (const reference of references) {
    const words = wordsOf(reference)
    const holder: Member | null | undefined =
      last !== null && goesOn(last.reference, reference) ? last.holder : undefined
    const context: Context = {outline, extent, ...words, holder}
    last = {reference, holder: holderOfItems(reference, context)}
    const missing = isFound(reference) ? null : missingIn(reference, context)
    if (missing === null) continue
    const marker = missing.nearest === undefined ? undefined : markerOf(missing.nearest.node)
    const cause = marker === undefined ? {} : {cause: {position: marker.position, text: marker.value}}
    findings.push({place: reference.position, actual: words.text, ...cause})
  }
  return findings
}

/** Whether the document has all parts of a reference. A paragraph that an article does not have leaves it with the article. */
function isFound({parts}: Reference): boolean {
  return parts.every(({nodes}) => nodes.length > 0)
}

/** How much before a reference tells what it goes on from. */
const longestBefore = 12

function wordsOf({spans}: Reference): Pick<Context, 'text' | 'before' | 'after'> {
  const [first] = spans
  const last = spans.at(-1)
  return {
    text: spans.map(({leaf, start, end}) => leaf.value.slice(start, end)).join(''),
    before: first?.leaf.value.slice(Math.max(0, first.start - longestBefore), first.start) ?? '',
    after: last?.leaf.value.charAt(last.end) ?? ''
  }
}
