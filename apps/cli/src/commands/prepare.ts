import type {Messages} from '../messages/index.js'
import {configured, notConfigured} from '../options/config.js'
import type {HelpTexts} from '../options/help.js'
import {configName, type Option, type Options, type ValuesOf} from '../options/option.js'
import {isProblem, readOptions} from '../options/read.js'
import {columnsOfTerminal, print, usageFault, version} from '../report.js'
import {commands} from './index.js'

/** What a command was asked for, its options settled. */
export interface Prepared<Spec extends Options> {
  readonly values: ValuesOf<Spec>
  readonly operands: readonly string[]
  /** The options that stand among the arguments. */
  readonly named: ReadonlySet<string>
}

/** Every option that a configuration can have. Where two commands have one of the same name, that of the outline. */
export const configurable: Options = Object.fromEntries(
  Object.values(commands)
    .reverse()
    .flatMap((spec): [string, Option][] => Object.entries(spec))
    .filter(([name]) => !notConfigured.includes(name))
    .map(([name, option]) => [configName(name, option), option])
)

/**
 * Reads the arguments of a command and the configuration. Shows help and version, and says what is wrong: then there is an
 * exit code, and nothing more to do.
 *
 * @param texts what the help says
 * @param reads whether the command reads standard input where it gets no operand: at a terminal it shows its help then
 */
export async function prepared<Spec extends Options>(
  spec: Spec,
  args: readonly string[],
  texts: HelpTexts,
  reads: boolean,
  messages: Messages
): Promise<Prepared<Spec> | number> {
  const given = readOptions(spec, args, messages)
  if (isProblem(given)) return usageFault(given.problem, messages)
  const {operands, named} = given
  if (given.values.version) return print(version(), messages)
  if (given.values.help || (reads && operands.length === 0 && process.stdin.isTTY)) {
    const {helpText} = await import('../options/help.js')
    return print(await helpText(spec, texts, messages, columnsOfTerminal()), messages)
  }
  const values = 'config' in spec ? await configured(spec, given, configurable, messages) : given.values
  if (isProblem(values)) return usageFault(values.problem, messages)
  const problem = await badValue(values, operands, messages)
  if (problem !== undefined) return usageFault(problem, messages)
  // standard output, as where no file is named
  return {values: values.output === '-' ? {...values, output: undefined} : values, operands, named}
}

/** What is wrong with the values that no table of values can tell. */
async function badValue(values: ValuesOf<Options>, operands: readonly string[], {usage}: Messages) {
  if (operands.filter((operand) => operand === '-').length > 1) return usage.standardInputTwice
  const {encoding} = values
  if (typeof encoding !== 'string' || (await import('@gangmu/importers')).isEncoding(encoding)) return undefined
  return usage.unknownEncoding(encoding)
}
