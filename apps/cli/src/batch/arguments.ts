import {availableParallelism} from 'node:os'
import type {LeaveOutOptions} from '@gangmu/core'
import {keepable, omitOrKeep} from '../arguments.js'
import type {Messages} from '../messages/index.js'
import {nearest} from '../nearest.js'
import {choice, commonNames, commonOptions, parserOf, type Request, requestOf, unknownOption} from '../parser.js'

export const formats = ['outline', 'chunks'] as const

/** What a record holds of a document. */
export type Format = (typeof formats)[number]

/** What the user of `gangmu batch` asked for. */
export interface BatchArguments extends Request, LeaveOutOptions {
  readonly format: Format
  /** In UTF-16 code units; undefined where chunks are leaves of the outline. */
  readonly chunkSize: number | undefined
  /** How many threads read documents; 1 is the main thread alone. */
  readonly jobs: number
  readonly resume: boolean
}

/** More threads than any machine has cores for are a slip of the hand, and would use up its memory. */
const mostJobs = 1024
const mostCharacters = 1_000_000_000

const known = ['format', 'chunk-size', 'jobs', 'resume', ...keepable, ...commonNames].map((name) => `--${name}`)

/** The arguments after `batch`, or what is wrong with them. */
export async function readBatchArguments(
  args: readonly string[],
  messages: Messages
): Promise<BatchArguments | {problem: string}> {
  const unknown = unknownOption(args, known)
  if (unknown) return {problem: messages.usage.unknownOption(unknown, nearest(unknown, known))}
  try {
    const given = await batchParser(args, messages).parseAsync()
    const request = await requestOf(given, messages)
    if ('problem' in request) return request
    const {usage} = messages.batch
    if (request.files.length > 1) return {problem: usage.oneFile}
    const {format, jobs = availableParallelism(), resume = false} = given
    if (resume && request.output === undefined) return {problem: usage.resumeNeedsOutput}
    const {furniture, duplicates, pinyin} = given
    return {...request, format, chunkSize: given['chunk-size'], furniture, duplicates, pinyin, jobs, resume}
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)}
  }
}

/** The text of `gangmu batch --help`. */
export async function batchHelpText(messages: Messages, columns: number): Promise<string> {
  return `${await batchParser([], messages).wrap(columns).getHelp()}\n`
}

function batchParser(args: readonly string[], messages: Messages) {
  const {help} = messages.batch
  const common = commonOptions(messages)
  return parserOf(args, messages)
    .usage(help.usage)
    .options({
      format: {...choice('format', formats, messages), default: 'outline', describe: help.format},
      'chunk-size': {...wholeNumber('--chunk-size', mostCharacters, messages), describe: help.chunkSize},
      furniture: {...choice('furniture', omitOrKeep, messages), default: 'omit', describe: messages.help.furniture},
      duplicates: {...choice('duplicates', omitOrKeep, messages), default: 'omit', describe: messages.help.duplicates},
      pinyin: {...choice('pinyin', omitOrKeep, messages), default: 'omit', describe: messages.help.pinyin},
      jobs: {...wholeNumber('--jobs', mostJobs, messages), describe: help.jobs},
      resume: {type: 'boolean', describe: help.resume},
      ...common,
      output: {...common.output, describe: help.output}
    })
    .example([...help.examples].map(([command, does]): [string, string] => [command, does]))
    .epilogue(help.epilogue)
}

/** An option that takes a number from 1. */
function wholeNumber(option: string, most: number, messages: Messages) {
  const coerce = (value: string): number => {
    const number = /^[0-9]{1,10}$/.test(value) ? Number(value) : 0
    if (number < 1 || number > most) throw new Error(messages.batch.usage.badNumber(option, value, most))
    return number
  }
  return {type: 'string', requiresArg: true, coerce} as const
}
