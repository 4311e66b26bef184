import type {Run} from './inline.js'

/**
 * How many characters at the beginning of a paragraph are set apart from the rest: they are bold and what comes next is not,
 * or their typeface comes no more. 0 where none are.
 *
 *     **（一）加强领导。**各级要…
 *     ^-----------------^
 */
export function styledLength(runs: readonly Run[]): number {
  const lettered = runs.filter(({text}) => /\p{L}/u.test(text))
  const [first] = lettered
  if (first === undefined) return 0
  const bold = first.style.bold === true
  const next = lettered.findIndex(({style}) => (style.bold === true) !== bold || style.font !== first.style.font)
  const after = lettered[next]
  if (after === undefined) return 0
  const isHeavier = bold && after.style.bold !== true
  const isOtherType = lettered.slice(next).every(({style}) => style.font !== first.style.font)
  const isSetApart = isHeavier || (bold === (after.style.bold === true) && isOtherType)
  return isSetApart ? lengthBefore(runs, after) : 0
}

/** Up to a run, without blanks and signs before it that have its look. */
function lengthBefore(runs: readonly Run[], after: Run): number {
  let at = runs.indexOf(after)
  while (at > 0 && hasLookOf(runs[at - 1] as Run, after)) at--
  return runs.slice(0, at).reduce((length, {text}) => length + text.length, 0)
}

const hasLookOf = ({style}: Run, {style: other}: Run): boolean =>
  (style.bold === true) === (other.bold === true) && style.font === other.font
