import type {Annotations} from '../annotations/find.js'
import {optionError} from '../option-error.js'
import type {Hint, HintedText, VerbatimContent} from './types.js'

/** The hints of one kind. */
type OfKind<Kind extends Hint['kind']> = Extract<Hint, {kind: Kind}>

/** The hints of a text by kind, each kind in the order of the text. Offsets are those of the text that is read. */
export type Hints = {readonly [Kind in Hint['kind']]: readonly OfKind<Kind>[]}

const kinds = ['heading', 'title', 'marker', 'styled', 'paragraphs', 'verbatim', 'furniture', 'note'] as const
const contents: readonly VerbatimContent[] = ['table', 'code', 'frontMatter', 'markdown']

/**
 * Sorts hints by kind and place; null where there are none.
 *
 * @throws {OptionError} for a hint of no kind, a verbatim one of no content, and a range that does not lie in the text
 */
export function readHints({text, hints}: HintedText, annotations: Annotations | null): Hints | null {
  if (!Array.isArray(hints)) throw optionError('hints', hints, 'bad value', 'a list of hints')
  for (const [index, hint] of hints.entries()) check(hint, `hints.${index}`, text.length)
  if (hints.length === 0) return null
  const moved = annotations === null ? (offset: number) => offset : placeWithout(annotations)
  const byKind = Object.fromEntries(kinds.map((kind): [string, Hint[]] => [kind, []]))
  for (const hint of hints) byKind[hint.kind]?.push({...hint, start: moved(hint.start), end: moved(hint.end)})
  for (const kind of kinds) byKind[kind]?.sort((a, b) => a.start - b.start || a.end - b.end)
  return byKind as unknown as Hints
}

/** What types cannot hold a user of JavaScript to. */
function check(hint: Hint, name: string, length: number): void {
  if (typeof hint !== 'object' || hint === null)
    throw optionError(name, hint, 'bad value', 'an object with kind, start and end')
  const {kind, start, end} = hint
  if (!kinds.includes(kind)) throw optionError(`${name}.kind`, kind, 'no such kind', kinds)
  if (kind === 'verbatim' && !contents.includes(hint.content))
    throw optionError(`${name}.content`, hint.content, 'no such content', contents)
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length) return
  const expected = `a range of the text, which has ${length} UTF-16 code units`
  throw optionError(name, `${start}-${end}`, 'bad range', expected)
}

/** Gives the offset in the text without annotations for one in the text with them; one inside an annotation is where that stood. */
function placeWithout({starts, ends}: Annotations): (offset: number) => number {
  const lengthBefore = [0]
  for (const [index, start] of starts.entries())
    lengthBefore.push((lengthBefore[index] as number) + (ends[index] as number) - start)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    // the annotations before `low` begin before the offset; the last of them may go on past it
    const past = low === 0 ? 0 : Math.max(0, (ends[low - 1] as number) - offset)
    return offset - (lengthBefore[low] as number) + past
  }
}

/**
 * Tells of blocks, asked in the order of the text, which range holds them whole; undefined where none does. Of ranges that
 * overlap, the first one counts.
 */
export function holderOf<Kind extends {readonly start: number; readonly end: number}>(
  ranges: readonly Kind[]
): (start: number, end: number) => Kind | undefined {
  let next = 0
  return (start, end) => {
    while (next < ranges.length && (ranges[next] as Kind).end <= start) next++
    const range = ranges[next]
    return range !== undefined && range.start <= start && range.end >= end ? range : undefined
  }
}
