import type {DocumentType} from '@gangmu/importers'
import yargs from 'yargs'
import type {Messages} from './messages/index.js'

/** What every command is asked for. */
export interface Request {
  /** The names as given; '-' is standard input. */
  readonly files: readonly string[]
  /** The file to write to; standard output where it is not given, or is '-'. */
  readonly output: string | undefined
  /** Whether parallel paragraphs without a number are sections. */
  readonly implicit: boolean
  /** What the files are; found by their content where it is not given. */
  readonly type: DocumentType | undefined
  /** How their text is encoded; found where it is not given. */
  readonly encoding: string | undefined
  readonly help: boolean
  readonly version: boolean
}

/** A parser that knows no option yet: the commands add theirs. */
export function parserOf(args: readonly string[], messages: Messages) {
  return (
    yargs([...args])
      .locale(messages.yargsLocale)
      .scriptName('gangmu')
      // The command prints help and version itself, so that pipes and exit codes are its own.
      .help(false)
      .version(false)
      .exitProcess(false)
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

/** The options that every command has. */
export function commonOptions(messages: Messages) {
  const {help} = messages
  return {
    implicit: {type: 'boolean', describe: help.implicit},
    type: {...choice('type', documentTypes, messages), describe: help.type},
    encoding: {type: 'string', requiresArg: true, describe: help.encoding},
    output: {alias: 'o', type: 'string', requiresArg: true, describe: help.output},
    help: {alias: 'h', type: 'boolean', describe: help.help},
    version: {type: 'boolean', describe: help.version}
  } as const
}

export const commonNames = ['implicit', 'type', 'encoding', 'output', 'help', 'version']

/** Written here too, so that the help is shown without @gangmu/importers. */
const documentTypes: readonly DocumentType[] = ['text', 'markdown', 'html', 'docx', 'odt', 'pdf']

/** An option that takes one of some values. */
export function choice<Value extends string>(name: string, allowed: readonly Value[], messages: Messages) {
  const coerce = (value: string): Value => {
    const found = allowed.find((each) => each === value)
    if (found === undefined) throw new Error(messages.usage.badChoice(`--${name}`, value, allowed))
    return found
  }
  return {choices: allowed, requiresArg: true, coerce} as const
}

/** The first option that does not exist. yargs would take some of them (--constructor) for something else. */
export function unknownOption(args: readonly string[], known: readonly string[]): string | undefined {
  const end = args.indexOf('--')
  return args
    .slice(0, end === -1 ? undefined : end)
    .map((argument) => argument.replace(/=.*$/s, ''))
    .find((name) => /^-./s.test(name) && name !== '-o' && name !== '-h' && !known.includes(name))
}

/** What every command asks for, or what is wrong with it. */
export async function requestOf(
  given: {
    readonly _: readonly (string | number)[]
    readonly output?: string | undefined
    readonly implicit?: boolean | undefined
    readonly type?: DocumentType | undefined
    readonly encoding?: string | undefined
    readonly help?: boolean | undefined
    readonly version?: boolean | undefined
  },
  messages: Messages
): Promise<Request | {problem: string}> {
  const files = given._.map(String)
  if (given.output === '') return {problem: messages.usage.noOutputName}
  if (files.filter((file) => file === '-').length > 1) return {problem: messages.usage.standardInputTwice}
  const output = given.output === '-' ? undefined : given.output
  const {implicit = false, help = false, version = false, type, encoding} = given
  if (encoding !== undefined && !(await import('@gangmu/importers')).isEncoding(encoding))
    return {problem: messages.usage.unknownEncoding(encoding)}
  return {files, output, implicit, type, encoding, help, version}
}
