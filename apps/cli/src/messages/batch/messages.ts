import type {HelpTexts} from '../../options/help.js'

/** What `gangmu batch` says, in one language. */
export interface BatchMessages {
  help: HelpTexts
  usage: {
    oneFile: string
    resumeNeedsOutput: string
  }
  /** Why a line gives an error record: its `message`. */
  record: {
    notUtf8: string
    notJson: (reason: string) => string
    notAnObject: string
    badId: string
    noText: string
    lineTooLong: (mebibytes: number) => string
    /** A worker that ended, mostly for want of memory. */
    workerEnded: (reason: string) => string
  }
  /** Why a run cannot be resumed. Each follows the name of the output and a colon. */
  resume: {
    notOurs: (line: number) => string
    otherFormat: (line: number, format: string) => string
    otherRecord: (line: number, found: string, expected: string) => string
    tooMany: (records: number) => string
  }
  summary: (documents: number, errors: number, skipped: number) => string
}
