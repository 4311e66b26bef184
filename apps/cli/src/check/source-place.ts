import {type Imported, originAt} from '@gangmu/importers'

/** Where a character of an imported text stands in the source. */
export interface SourcePlace {
  /** UTF-16 code units of the decoded source. */
  readonly at: number
  /** Whether the character stands there; otherwise it is written in another way, and this is the nearest place before it. */
  readonly exact: boolean
}

/**
 * Looks up a character of an imported text in the decoded source. Each character that is escaped or written as a reference has a
 * range of its own:
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
  const at = range.at + Math.min(offset, Math.max(range.end - 1, range.start)) - range.start
  if (offset >= range.end) return {at, exact: false}
  const character = text.charAt(offset)
  if (source.charAt(at) === character) return {at, exact: true}
  const isEscaped = source.charAt(at) === '\\' && source.charAt(at + 1) === character
  return isEscaped ? {at: at + 1, exact: true} : {at, exact: false}
}
