import {type Imported, originAt} from '@gangmu/importers'

/** Where a character of an imported text stands in the source. */
export interface SourcePlace {
  /** UTF-16 code units of the decoded source. */
  readonly at: number
  /** Whether the character stands there; otherwise it is written in another way, and this is the nearest place before it. */
  readonly exact: boolean
}

/**
 * Looks up a character of an imported text in the decoded source. A range of the text can have fewer characters than that of the
 * source, where backslashes stand before some:
 *
 *     3\. 见第三条       the source
 *     3. 见第三条        the text
 */
export function characterInSource(
  {text, origin}: Pick<Imported, 'text' | 'origin'>,
  source: string,
  offset: number
): SourcePlace {
  const range = originAt(origin, offset)
  if (range === undefined) return {at: origin.ranges[0]?.at ?? 0, exact: false}
  let at = range.at
  for (let index = range.start; index < range.end; index++, at++) {
    const character = text.charAt(index)
    if (source.charAt(at) !== character && source.charAt(at) === '\\') at++
    if (source.charAt(at) !== character) return {at: Math.min(at, range.at + offset - range.start), exact: false}
    if (index === offset) return {at, exact: true}
  }
  return {at: Math.max(at - 1, range.at), exact: false}
}
