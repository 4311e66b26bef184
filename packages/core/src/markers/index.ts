import * as chains from './chains.js'
import type {MarkerConstruct} from './construct.js'
import * as divisions from './divisions.js'
import * as labels from './labels.js'
import * as letters from './letters.js'
import * as numbers from './numbers.js'
import * as words from './words.js'

/**
 * Every construct that `parse` knows, by family.
 *
 * @example
 * ```ts
 * import {defaultConstructs, parse} from '@gangmu/core'
 *
 * console.log(defaultConstructs.slice(0, 3).map(({name}) => name).join(' '))
 * // 锦囊一：…, which no standard knows
 * const pouch = {
 *   name: 'pouch',
 *   open: ['锦囊'],
 *   numerals: ['han'],
 *   delimiters: ['：'],
 *   stands: ['line'],
 *   rank: 35,
 *   strength: {line: 9, clause: 0}
 * } as const
 * const tree = parse('锦囊一：清渠\n锦囊二：修闸', {constructs: [...defaultConstructs, pouch]})
 * console.log(tree.children.map(({type}) => type).join(' '))
 * ```
 * ```text
 * annex label label-inline
 * section section
 * ```
 */
export const defaultConstructs: readonly MarkerConstruct[] = [
  ...Object.values(labels),
  ...Object.values(divisions),
  ...Object.values(numbers),
  ...Object.values(chains),
  ...Object.values(letters),
  ...Object.values(words)
]

export type {MarkerConstruct, Stand} from './construct.js'
