import type {MessageLanguage} from '@gangmu/core'
import type {HelpTexts} from '../../options/help.js'

/** What `gangmu explain` says, in one language, beside what explanations say. */
export interface ExplainMessages {
  /** What the language is called by explanations. */
  language: MessageLanguage
  help: HelpTexts
  /** The heads of the columns of the table. */
  columns: readonly [place: string, marker: string, reading: string, decision: string, why: string]
  /** What a candidate is that is no marker. */
  prose: string
  /** What stands in the place of a table without rows. */
  none: string
  /** What stands in the place of the reading of paragraphs that begin alike: the how many-th of how many. */
  parallel: (place: number, count: number) => string
}
