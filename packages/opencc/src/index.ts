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
 * @example
 * ```ts
 * import {parse, textOf} from '@gangmu/core'
 * import {createConverter} from '@gangmu/opencc'
 *
 * const convert = await createConverter({script: 'tw', phrases: true})
 * console.log(textOf(convert(parse('一、装软件\n二、开网络'))))
 * ```
 * ```text
 * 一、裝軟體
 * 二、開網路
 * ```
 */
export async function createConverter(options?: ConverterOptions): Promise<(tree: Root) => Root> {
  const settings = settingsOf(options)
  if (settings.script === 'keep') return (tree) => tree
  const target = await loadTarget(settings)
  return (tree) => convertedTree(tree, settings.script, target)
}

/**
 * Gives a function that converts plain text, a line at a time.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have.
 * @example
 * ```ts
 * import {createTextConverter} from '@gangmu/opencc'
 *
 * const convert = await createTextConverter({script: 'hans'})
 * console.log(convert('一、清理渠道，參加會議'))
 * ```
 * ```text
 * 一、清理渠道，参加会议
 * ```
 */
export async function createTextConverter(options?: ConverterOptions): Promise<(text: string) => string> {
  const settings = settingsOf(options)
  if (settings.script === 'keep') return (text) => text
  const target = await loadTarget(settings)
  return (text) => convertedText(text, target)
}

/**
 * Converts one tree. To convert several, `createConverter` loads the dictionaries once.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have.
 * @example
 * ```ts
 * import {parse, textOf} from '@gangmu/core'
 * import {convertTree} from '@gangmu/opencc'
 *
 * console.log(textOf(await convertTree(parse('壹、清渠\n參、修閘'), {script: 'hans'})))
 * ```
 * ```text
 * 壹、清渠
 * 叁、修闸
 * ```
 */
export async function convertTree(tree: Root, options?: ConverterOptions): Promise<Root> {
  return (await createConverter(options))(tree)
}
