import type {BatchMessages} from './batch/messages.js'
import type {DocumentMessages} from './documents/messages.js'
import type {ExplainMessages} from './explain/messages.js'

/** Everything that the command says, in one language. Sentences name what happened and what the user can do. */
export interface Messages {
  /** The locale of yargs that has its own words (选项, 默认值) in this language. */
  yargsLocale: 'en' | 'zh_CN' | 'zh_TW'
  /** How standard input is called where a file's name would stand. */
  standardInput: string
  help: {
    usage: string
    format: string
    style: string
    body: string
    markers: string
    furniture: string
    duplicates: string
    pinyin: string
    script: string
    phrases: string
    implicit: string
    type: string
    encoding: string
    output: string
    help: string
    version: string
    /** Commands with what they do. */
    examples: readonly (readonly [command: string, does: string])[]
    epilogue: string
  }
  /** Wrong usage. */
  usage: {
    unknownOption: (option: string, suggestion: string | undefined) => string
    badChoice: (option: string, value: string, allowed: readonly string[]) => string
    phrasesNeedRegion: (script: string, scripts: readonly string[]) => string
    unknownEncoding: (encoding: string) => string
    noOutputName: string
    outputIsFolder: (file: string) => string
    outputIsInput: (file: string) => string
    standardInputTwice: string
    seeHelp: string
  }
  /** Why an input could not be read. Each follows the name of the file and a colon. */
  input: {
    missing: string
    folder: string
    forbidden: string
    tooLarge: string
    other: (reason: string) => string
  }
  /** Why a result could not be written. Each follows the name of the file and a colon. */
  output: {
    inputFailed: string
    noFolder: string
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
  documents: DocumentMessages
  explain: ExplainMessages
  batch: BatchMessages
  /** A fault of gangmu. */
  internal: (reason: string) => string
}
