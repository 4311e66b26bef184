import * as chains from './chains.js'
import type {MarkerConstruct} from './construct.js'
import * as divisions from './divisions.js'
import * as labels from './labels.js'
import * as letters from './letters.js'
import * as numbers from './numbers.js'
import * as words from './words.js'

/** Every construct that `parse` knows, by family. */
export const defaultConstructs: readonly MarkerConstruct[] = [
  ...Object.values(labels),
  ...Object.values(divisions),
  ...Object.values(numbers),
  ...Object.values(chains),
  ...Object.values(letters),
  ...Object.values(words)
]

export type {MarkerConstruct, Stand} from './construct.js'
