import type {MessageLanguage} from '@gangmu/core'
import type {DocumentType} from '@gangmu/importers'
import type {BatchValues} from '../batch/options.js'
import type {CheckValues} from '../check/options.js'
import type {FixValues} from '../fix/options.js'
import type {GetValues} from '../get/options.js'
import type {HelpTexts} from '../options/help.js'
import type {Group} from '../options/option.js'
import type {FormatName} from '../outline/formats.js'
import type {OutlineValues} from '../outline/options.js'
import type {BatchMessages} from './batch/messages.js'
import type {CheckMessages, FixMessages} from './check/messages.js'
import type {ExplainMessages} from './explain/messages.js'

/** Options by what is said of them: `format` says of each command something else. */
type OptionText =
  | Exclude<keyof OutlineValues, 'format'>
  | Exclude<keyof BatchValues, 'format'>
  | Exclude<keyof GetValues, 'format'>
  | Exclude<keyof CheckValues, 'format'>
  | keyof FixValues
  | ('format' | 'checkFormat' | 'explainFormat' | 'batchFormat' | 'getFormat')

/** What `gangmu get` says. */
export interface GetMessages {
  none: (part: string, near: readonly string[]) => string
  several: (part: string, found: readonly string[]) => string
}

/** What `gangmu formats` says. */
export interface FormatsMessages {
  results: string
  inputs: string
  does: Readonly<Record<FormatName, string>>
  reads: Readonly<Record<DocumentType, string>>
}

/** Everything that the command says, in one language. Sentences name what happened and what the user can do. */
export interface Messages {
  /** The language, for the messages of the packages. */
  language: MessageLanguage
  /** The locale of yargs that has its own words (选项, 默认值) in this language. */
  yargsLocale: 'en' | 'zh_CN' | 'zh_TW'
  /** How standard input is called where a file's name would stand. */
  standardInput: string
  /** What stands between words and what they announce. */
  colon: string
  /** The heads over options in the help. */
  groups: Readonly<Record<Group | 'examples', string>>
  /** What each option does. */
  options: Readonly<Record<OptionText, string>>
  help: Readonly<Record<'outline' | 'get' | 'formats' | 'completion', HelpTexts>>
  /** Wrong usage. */
  usage: {
    unknownOption: (option: string, suggestion: string | undefined) => string
    badChoice: (option: string, value: string, allowed: readonly string[], suggestion: string | undefined) => string
    badNumber: (option: string, value: string, most: number) => string
    notTrueOrFalse: (option: string, value: string) => string
    notText: (option: string, value: string) => string
    /** No names with values, but something else. */
    noSettings: (option: string, value: string, example: string, allowed: readonly string[]) => string
    /** A name without its value. */
    noSetting: (option: string, name: string, allowed: readonly string[]) => string
    unknownSetting: (option: string, name: string, known: readonly string[], suggestion: string | undefined) => string
    /** An option without its value. */
    noValue: (option: string, kind: 'choice' | 'count' | 'words' | 'settings') => string
    phrasesNeedRegion: (script: string, scripts: readonly string[]) => string
    unknownEncoding: (encoding: string) => string
    outputIsFolder: (file: string) => string
    outputIsInput: (file: string) => string
    outputAndFolder: string
    /** A format, or another option, with which each result needs a file of its own. */
    needsFolder: (option: string) => string
    binaryToTerminal: (format: string) => string
    cannotWatch: string
    /** Two documents whose results would be one file. */
    sameTarget: (target: string, documents: readonly string[]) => string
    targetIsInput: (target: string) => string
    standardInputTwice: string
    getNeedsPart: string
    noOperand: (command: string) => string
    unknownShell: (shell: string, shells: readonly string[]) => string
    seeHelp: string
  }
  /** What is wrong with a configuration. */
  config: {
    notJson: (file: string, reason: string) => string
    /** Follows the name of the file and a colon. */
    notAnObject: string
  }
  /** Why an input could not be read. Each follows the name of the file and a colon. */
  input: {
    missing: string
    /** The name is nearly that of a command. */
    missingCommand: (command: string) => string
    noMatch: string
    nothingIn: (extensions: readonly string[]) => string
    /** All that was found lies where results go. */
    onlyResults: string
    folder: string
    forbidden: string
    tooLarge: string
    other: (reason: string) => string
  }
  /** Why a result could not be written. Each follows the name of the file and a colon. */
  output: {
    inputFailed: string
    noFolder: string
    /** Something else has the name of the folder. */
    noFolderThere: string
    forbidden: string
    full: string
    other: (reason: string) => string
  }
  /** What to call standard output where a file's name would stand. */
  standardOutput: string
  /** What is worth saying although nothing failed. */
  note: {
    /** What does not stand in the result: lines of contents, lines of a page, lines that stand twice, syllables. */
    leftOut: Record<'contents' | 'furniture' | 'duplicates' | 'pinyin', (count: number) => string>
    noEffect: (option: string, format: string) => string
  }
  /** What is said of several files. */
  files: {
    written: (done: number, all: number, folder: string) => string
    failed: (names: readonly string[]) => string
    /** A signal ended the run. */
    stopped: (done: number, all: number, folder: string) => string
    threadEnded: (reason: string) => string
    watching: string
    changed: (name: string) => string
  }
  get: GetMessages
  formats: FormatsMessages
  explain: ExplainMessages
  check: CheckMessages
  fix: FixMessages
  batch: BatchMessages
  /** A fault of gangmu. */
  internal: (reason: string) => string
}
