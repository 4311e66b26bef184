import type {Root} from '@gangmu/core'
import {convertedText, convertedTree} from './convert.js'
import {loadTarget} from './load.js'
import {type ConverterOptions, settingsOf} from './options.js'

export type {OptionError} from '@gangmu/core'
export type {ConverterOptions, Script} from './options.js'

/**
 * Gives a function that converts trees: a copy of a tree, its text and its markers in another script, its positions those of
 * the source. The dictionaries are loaded here and not before, none for `keep`, which gives the tree itself.
 *
 * It takes no AbortSignal: what takes long is to build the dictionaries of traditional Chinese, a third of a second at once.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have.
 */
export async function createConverter(options?: ConverterOptions): Promise<(tree: Root) => Root> {
  const settings = settingsOf(options)
  if (settings.script === 'keep') return (tree) => tree
  const target = await loadTarget(settings)
  return (tree) => convertedTree(tree, settings.script, target)
}

/** The same for plain text, a line at a time. */
export async function createTextConverter(options?: ConverterOptions): Promise<(text: string) => string> {
  const settings = settingsOf(options)
  if (settings.script === 'keep') return (text) => text
  const target = await loadTarget(settings)
  return (text) => convertedText(text, target)
}

/** Converts one tree. To convert several, `createConverter` loads the dictionaries once. */
export async function convertTree(tree: Root, options?: ConverterOptions): Promise<Root> {
  return (await createConverter(options))(tree)
}
