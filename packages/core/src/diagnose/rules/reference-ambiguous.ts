import type {Item, Section} from '../../types.js'
import {doubled} from '../numbering/doubled.js'
import {causeOf} from '../numbering/written.js'
import type {Examined, Finding} from '../rule.js'

/** A reference to a number that stands twice in its series: nobody can say which one it means, nor renumber it. */
export function referenceAmbiguous({numbering, references}: Examined): Finding[] {
  const twice = doubled(numbering)
  if (twice.size === 0) return []
  return references().flatMap(({position, spans, parts}): Finding[] => {
    const numbered = parts.filter(({relation}) => relation === 'numbered').flatMap(({nodes}) => nodes)
    const cause = numbered.map((node) => twice.get(node as Section | Item)).find((each) => each !== undefined)
    if (cause === undefined) return []
    const actual = spans.map(({leaf, start, end}) => leaf.value.slice(start, end)).join('')
    return [{place: position, actual, cause: causeOf(cause)}]
  })
}
