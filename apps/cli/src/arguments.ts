import type {Messages} from './messages/index.js'
import {nearest} from './nearest.js'
import {choice, commonNames, commonOptions, parserOf, type Request, requestOf, unknownOption} from './parser.js'

interface Choices {
  readonly format: 'markdown' | 'json' | 'ast'
  readonly style: 'headings' | 'list'
  readonly body: 'full' | 'none'
  readonly markers: 'keep' | 'strip'
  readonly furniture: 'omit' | 'keep'
  readonly duplicates: 'omit' | 'keep'
  readonly pinyin: 'omit' | 'keep'
  readonly script: 'keep' | 'hans' | 'hant' | 'tw' | 'hk'
}

/** What is left out of a text, or kept. */
export const keepable = ['furniture', 'duplicates', 'pinyin'] as const
export const omitOrKeep = ['omit', 'keep'] as const

const choices: {readonly [Name in keyof Choices]: readonly Choices[Name][]} = {
  format: ['markdown', 'json', 'ast'],
  style: ['headings', 'list'],
  body: ['full', 'none'],
  markers: ['keep', 'strip'],
  furniture: omitOrKeep,
  duplicates: omitOrKeep,
  pinyin: omitOrKeep,
  script: ['keep', 'hans', 'hant', 'tw', 'hk']
}

/** Options that only Markdown has, and those that a tree does not have: it holds all that a text has. */
const ofMarkdown = ['style', 'body', 'markers'] as const

/** The scripts of regions that have words of their own. Written here too, so that the command starts without @gangmu/opencc. */
const scriptsWithPhrases: readonly string[] = ['hans', 'tw', 'hk']

/** What the user asked for. */
export interface Arguments extends Choices, Request {
  /** Whether regional words are converted too. */
  readonly phrases: boolean
  /** Options that were given although the format that is asked for has nothing of them, as `--style`. */
  readonly withoutEffect: readonly string[]
}

const known = [...Object.keys(choices), 'phrases', ...commonNames].map((name) => `--${name}`)

/** The arguments, or what is wrong with them. */
export async function readArguments(
  args: readonly string[],
  messages: Messages
): Promise<Arguments | {problem: string}> {
  const unknown = unknownOption(args, known)
  if (unknown) return {problem: messages.usage.unknownOption(unknown, nearest(unknown, known))}
  try {
    const given = await outlineParser(args, messages).parseAsync()
    const request = await requestOf(given, messages)
    if ('problem' in request) return request
    const {format, style, body, markers, script, phrases = false} = given
    if (phrases && !scriptsWithPhrases.includes(script))
      return {problem: messages.usage.phrasesNeedRegion(script, scriptsWithPhrases)}
    const withoutEffect = [...(format === 'markdown' ? [] : ofMarkdown), ...(format === 'ast' ? keepable : [])]
      .filter((name) => mentions(args, name))
      .map((name) => `--${name}`)
    const {furniture, duplicates, pinyin} = given
    const kept = {furniture, duplicates, pinyin}
    return {...request, ...kept, format, style, body, markers, script, phrases, withoutEffect}
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)}
  }
}

/** The text of --help. */
export async function helpText(messages: Messages, columns: number): Promise<string> {
  return `${await outlineParser([], messages).wrap(columns).getHelp()}\n`
}

function outlineParser(args: readonly string[], messages: Messages) {
  const {help} = messages
  const option = <Name extends keyof Choices>(name: Name) => choice(name, choices[name], messages)
  return parserOf(args, messages)
    .usage(help.usage)
    .options({
      format: {...option('format'), default: 'markdown', describe: help.format},
      style: {...option('style'), default: 'headings', describe: help.style},
      body: {...option('body'), default: 'full', describe: help.body},
      markers: {...option('markers'), default: 'keep', describe: help.markers},
      furniture: {...option('furniture'), default: 'omit', describe: help.furniture},
      duplicates: {...option('duplicates'), default: 'omit', describe: help.duplicates},
      pinyin: {...option('pinyin'), default: 'omit', describe: help.pinyin},
      script: {...option('script'), default: 'keep', describe: help.script},
      phrases: {type: 'boolean', describe: help.phrases},
      ...commonOptions(messages)
    })
    .example([...help.examples].map(([command, does]): [string, string] => [command, does]))
    .epilogue(help.epilogue)
}

function mentions(args: readonly string[], name: string): boolean {
  return args.some((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`))
}
