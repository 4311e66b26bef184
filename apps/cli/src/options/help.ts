import yargs from 'yargs'
import type {Messages} from '../messages/index.js'
import type {Group, Option, Options} from './option.js'

/** What the help of a command says beside its options. */
export interface HelpTexts {
  readonly usage: string
  /** Commands with what they do. */
  readonly examples: readonly (readonly [command: string, does: string])[]
  readonly epilogue: string
}

/** The groups of options, in the order in which they are shown. */
export const groups: readonly Group[] = ['reading', 'result', 'writing', 'general']

/** The text of --help. yargs is loaded for it alone: it would make up a third of the command's start. */
export async function helpText(spec: Options, texts: HelpTexts, messages: Messages, columns: number): Promise<string> {
  const entries = Object.entries(spec)
  let parser = yargs([])
    .locale(messages.yargsLocale)
    .scriptName('gangmu')
    .help(false)
    .version(false)
    .wrap(columns)
    .usage(texts.usage)
    .options(Object.fromEntries(entries.map(([name, option]) => [name, shown(name, option, messages)])))
    .epilogue([...examplesOf(texts, messages), texts.epilogue].join('\n'))
  for (const group of groups) {
    const names = entries.filter(([, option]) => option.group === group).map(([name]) => name)
    if (names.length > 0) parser = parser.group(names, `${messages.groups[group]}${messages.colon}`)
  }
  return `${await parser.getHelp()}\n`
}

function shown(name: string, option: Option, messages: Messages) {
  const describe = messages.options[(option.says ?? name) as keyof Messages['options']]
  const alias = 'letter' in option && option.letter !== undefined ? {alias: option.letter} : {}
  if (option.type === 'flag') return {type: 'boolean', describe, ...alias} as const
  if (option.type === 'count') return {type: 'number', describe, ...alias} as const
  if (option.type !== 'choice') return {type: 'string', describe, ...alias} as const
  const initial = option.initial === undefined ? {} : {default: option.initial}
  return {type: 'string', choices: option.values, describe, ...initial} as const
}

/** Commands with what they do below them: side by side, as yargs has them, neither fits into the lines of a terminal. */
function examplesOf({examples}: HelpTexts, {colon, groups}: Messages): string[] {
  if (examples.length === 0) return []
  return [`${groups.examples}${colon}`, ...examples.flatMap(([command, does]) => [`  ${command}`, `      ${does}`]), '']
}
