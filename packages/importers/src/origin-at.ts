import type {Origin, OriginRange} from './types.js'

/**
 * The range in which an offset of the text stands, or the last before it where it stands between two: `at` tells where it
 * begins in the document, in what `origin.unit` counts. Undefined before the first range.
 *
 * @param offset UTF-16 code units from the beginning of the text
 * @example
 * ```ts
 * import {originAt, read} from '@gangmu/importers'
 *
 * const {text, origin} = await read(new TextEncoder().encode('一、清渠\n二、修闸\n'))
 * console.log(origin.unit, originAt(origin, text.indexOf('修闸'))?.at)
 * ```
 * ```text
 * byte 13
 * ```
 */
export function originAt(origin: Origin, offset: number): OriginRange | undefined {
  const {ranges} = origin
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const range = ranges[middle]
    if (range !== undefined && range.start <= offset) low = middle + 1
    else high = middle
  }
  return ranges[low - 1]
}
