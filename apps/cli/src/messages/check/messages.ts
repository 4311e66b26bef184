import type {RuleName, Severity} from '@gangmu/core'
import type {HelpTexts} from '../../options/help.js'

/** What `gangmu check` says, in one language, beside the messages of @gangmu/core. */
export interface CheckMessages {
  help: HelpTexts
  severities: Readonly<Record<Severity, string>>
  /** What each rule finds, in a few words. */
  rules: Readonly<Record<RuleName, string>>
  /** What holds a place of a document without lines: a paragraph, a page. */
  origin: Readonly<Record<'paragraph' | 'page', (number: number) => string>>
  /** Where lines are no lines of the file. */
  linesOfText: string
  /** A place of a file that has no lines, for programs that show files by lines. */
  lineOfText: (line: number) => string
  /** What is said of a fault, and where it stands. */
  withPlaces: (reason: string, places: readonly string[]) => string
  /** What was found: how much of each severity, in how many files, of how many. */
  summary: (counts: Readonly<Record<Severity, number>>, faulty: number, files: number) => string
}

/** What `gangmu fix` says, in one language. Sentences about a file follow its name and a colon. */
export interface FixMessages {
  help: HelpTexts
  /** What does not go together. */
  writeAndDryRun: string
  writeStandardInput: string
  severalToStandardOutput: string
  /** A document that is no text, by what it is. */
  refused: (type: 'html' | 'docx' | 'odt' | 'pdf') => string
  /** What is no file: a device, a pipe. */
  noFile: string
  /** A place of Markdown that does not stand in the file as it is read. */
  notInMarkdown: (line: number, text: string) => string
  unwritable: (character: string, encoding: string) => string
  /** An encoding that can only be read. */
  readOnlyEncoding: (encoding: string) => string
  /** The file would not be read again as it was meant. */
  notTheSame: string
  changedMeanwhile: string
  /** How many other names the file had. */
  hardLinks: (others: number) => string
  /** How many edits were made in how many files, of how many; or would be. */
  summary: (edits: number, changed: number, files: number, isTrial: boolean) => string
  /** What stays: how much of each severity. */
  left: (counts: Readonly<Record<Severity, number>>) => string
}
