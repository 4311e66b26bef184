import yargs from 'yargs'
import type {Messages} from './messages/index.js'
import {nearest} from './nearest.js'

interface Choices {
  readonly format: 'markdown' | 'json' | 'ast'
  readonly style: 'headings' | 'list'
  readonly body: 'full' | 'none'
  readonly markers: 'keep' | 'strip'
}

const choices: {readonly [Name in keyof Choices]: readonly Choices[Name][]} = {
  format: ['markdown', 'json', 'ast'],
  style: ['headings', 'list'],
  body: ['full', 'none'],
  markers: ['keep', 'strip']
}

/** What the user asked for. */
export interface Arguments extends Choices {
  /** The names as given; '-' is standard input. */
  readonly files: readonly string[]
  /** The file to write to; standard output where it is not given, or is '-'. */
  readonly output: string | undefined
  readonly help: boolean
  readonly version: boolean
  /** Options of Markdown that were given although another format is asked for, as `--style`. */
  readonly withoutEffect: readonly string[]
}

const known = [...Object.keys(choices), 'output', 'help', 'version'].map((name) => `--${name}`)

/** The arguments, or what is wrong with them. */
export async function readArguments(
  args: readonly string[],
  messages: Messages
): Promise<Arguments | {problem: string}> {
  const unknown = unknownOption(args)
  if (unknown) return {problem: messages.usage.unknownOption(unknown, nearest(unknown, known))}
  try {
    const {_: files, output, help = false, version = false, ...chosen} = await parserOf(args, messages).parseAsync()
    const given = files.map(String)
    const problem = wrong(given, output, messages)
    if (problem) return {problem}
    const withoutEffect = (['style', 'body', 'markers'] as const)
      .filter((name) => chosen.format !== 'markdown' && mentions(args, name))
      .map((name) => `--${name}`)
    return {...chosen, files: given, output: output === '-' ? undefined : output, help, version, withoutEffect}
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)}
  }
}

/** The text of --help. */
export async function helpText(messages: Messages, columns: number): Promise<string> {
  return `${await parserOf([], messages).wrap(columns).getHelp()}\n`
}

function parserOf(args: readonly string[], messages: Messages) {
  const {help} = messages
  return (
    yargs([...args])
      .locale(messages.yargsLocale)
      .scriptName('gangmu')
      .usage(help.usage)
      // The command prints help and version itself, so that pipes and exit codes are its own.
      .help(false)
      .version(false)
      .exitProcess(false)
      .options({
        format: {...choice('format', messages), default: 'markdown', describe: help.format},
        style: {...choice('style', messages), default: 'headings', describe: help.style},
        body: {...choice('body', messages), default: 'full', describe: help.body},
        markers: {...choice('markers', messages), default: 'keep', describe: help.markers},
        output: {alias: 'o', type: 'string', requiresArg: true, describe: help.output},
        help: {alias: 'h', type: 'boolean', describe: help.help},
        version: {type: 'boolean', describe: help.version}
      })
      .example([...help.examples].map(([command, does]): [string, string] => [command, does]))
      .epilogue(help.epilogue)
      .fail((message, error) => {
        throw error ?? new Error(message.replace(/\s*\n\s*/g, ' '))
      })
      .parserConfiguration({
        'boolean-negation': false,
        'camel-case-expansion': false,
        'dot-notation': false,
        'duplicate-arguments-array': false,
        'parse-numbers': false,
        'parse-positional-numbers': false,
        'short-option-groups': false,
        'strip-aliased': true
      })
  )
}

function choice<Name extends keyof Choices>(name: Name, messages: Messages) {
  const allowed = choices[name]
  const coerce = (value: string): Choices[Name] => {
    const found = allowed.find((each) => each === value)
    if (found === undefined) throw new Error(messages.usage.badChoice(`--${name}`, value, allowed))
    return found
  }
  return {choices: allowed, requiresArg: true, coerce} as const
}

/** The first option that does not exist. yargs would take some of them (--constructor) for something else. */
function unknownOption(args: readonly string[]): string | undefined {
  const end = args.indexOf('--')
  return args
    .slice(0, end === -1 ? undefined : end)
    .map((argument) => argument.replace(/=.*$/s, ''))
    .find((name) => /^-./s.test(name) && name !== '-o' && name !== '-h' && !known.includes(name))
}

function mentions(args: readonly string[], name: string): boolean {
  return args.some((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`))
}

function wrong(files: readonly string[], output: string | undefined, messages: Messages): string | undefined {
  if (output === '') return messages.usage.noOutputName
  if (files.filter((file) => file === '-').length > 1) return messages.usage.standardInputTwice
  return undefined
}
