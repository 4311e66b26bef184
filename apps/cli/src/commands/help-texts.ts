import type {Messages} from '../messages/index.js'
import type {HelpTexts} from '../options/help.js'
import type {CommandName} from './index.js'

/** What the help says of each command. */
export function helpTextsOf({help, explain, check, fix, batch}: Messages): Readonly<Record<CommandName, HelpTexts>> {
  return {...help, explain: explain.help, check: check.help, fix: fix.help, batch: batch.help}
}

/** How a command is called: `gangmu get [options] [file] part`. */
export function callOf({usage}: HelpTexts): string {
  return withName(usage.slice(0, lineEnd(usage)))
}

/** What a command does, in sentences, without the line ends that its help has. */
export function descriptionOf({usage}: HelpTexts): string {
  const text = withName(usage.slice(usage.indexOf('\n\n') + 2))
  // Chinese has no blank between sentences.
  return text.replaceAll(/(?<=\P{ASCII})\n/gu, '').replaceAll('\n', ' ')
}

/** The first sentence of what a command does, without its full stop. */
export function shortDescriptionOf(texts: HelpTexts): string {
  const [sentence = ''] = descriptionOf(texts).split(/\. |\.$|。/)
  return sentence
}

/** yargs writes the name of the command where `$0` stands. */
export function withName(text: string): string {
  return text.replaceAll('$0', 'gangmu')
}

function lineEnd(text: string): number {
  const end = text.indexOf('\n')
  return end < 0 ? text.length : end
}
