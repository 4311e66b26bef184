import {optionError} from '../option-error.js'
import type {Edit} from './types.js'

/**
 * The text with some edits made.
 *
 * @throws {OptionError} for edits that overlap, stand out of order or reach out of the text
 * @example
 * ```ts
 * import {applyEdits} from '@gangmu/core'
 *
 * console.log(applyEdits('一、清渠\n三、修闸', [{start: 5, end: 6, text: '二'}]))
 * ```
 * ```text
 * 一、清渠
 * 二、修闸
 * ```
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits) {
    const {start, end, text} = edit
    if (!(start >= from && end >= start && end <= source.length))
      throw optionError('edits', edit, 'bad range', 'edits in order and apart from each other, inside the text')
    result += source.slice(from, start) + text
    from = end
  }
  return result + source.slice(from)
}
