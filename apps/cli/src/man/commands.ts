import {callOf, descriptionOf, helpTextsOf} from '../commands/help-texts.js'
import {type CommandName, commands} from '../commands/index.js'
import type {Messages} from '../messages/index.js'
import {groups, type HelpTexts} from '../options/help.js'
import type {Option, Options} from '../options/option.js'
import {bold, entry, escaped, italic, joined, lines, paragraph, type Roff, subsection, withCode} from './roff.js'
import type {ManTexts} from './texts/texts.js'

/** What every command does, with its options. An option that the first one has too is only named. */
export function commandSections(messages: Messages, texts: ManTexts): string {
  const [first, ...others] = Object.keys(commands) as CommandName[]
  const help = helpTextsOf(messages)
  if (first === undefined) return ''
  const grouped = groups.map((group) => {
    const own = Object.entries(commands[first] as Options).filter(([, option]) => option.group === group)
    return paragraph(escaped(`${messages.groups[group]}${messages.colon}`)) + optionEntries(own, messages, texts)
  })
  return [
    subsection(callOf(help[first]), grouped.join('')),
    ...others.map((name) => sectionOf(help[name], commands[name], commands[first], messages, texts))
  ].join('')
}

function sectionOf(help: HelpTexts, options: Options, above: Options, messages: Messages, texts: ManTexts): string {
  const own = Object.entries(options).filter(([name, option]) => above[name] !== option)
  const shared = Object.keys(options).filter((name) => above[name] === options[name])
  const remarks = remarksOf(help)
  const content = [
    paragraph(withCode(descriptionOf(help))),
    remarks.length > 0 ? lines(remarks.map(escaped)) : '',
    optionEntries(own, messages, texts),
    paragraph(escaped(texts.shared(shared.map((name) => `--${name}`).join(texts.comma))))
  ]
  return subsection(callOf(help), content.join(''))
}

/** What stands below the help of a command, without the exit codes: they have a section of their own. */
function remarksOf({epilogue}: HelpTexts): string[] {
  const listsCodes = /\b0 .*\b1 .*\b2 /
  return epilogue.split('\n').filter((line) => line !== '' && !listsCodes.test(line))
}

function optionEntries(options: readonly [string, Option][], messages: Messages, texts: ManTexts): string {
  return options
    .map(([name, option]) => entry(termOf(name, option, texts), meaningOf(name, option, messages, texts)))
    .join('')
}

/** -o, --output=file */
function termOf(name: string, option: Option, texts: ManTexts): Roff {
  const letter = 'letter' in option && option.letter !== undefined ? [bold(`-${option.letter}`), escaped(', ')] : []
  const long = bold(`--${name}`)
  if (option.type === 'flag') return joined(...letter, long)
  return joined(...letter, long, escaped('='), placeholder(option, texts))
}

function placeholder(option: Exclude<Option, {type: 'flag'}>, {values}: ManTexts): Roff {
  switch (option.type) {
    case 'count':
      return italic(values.number)
    case 'words':
      return italic(values[option.names ?? 'text'])
    case 'settings':
      return joined(italic(values.name), escaped('='), alternatives(option.values))
    case 'choice':
      return alternatives(option.values)
  }
}

function alternatives(words: readonly string[]): Roff {
  return joined(...words.flatMap((word, index) => [...(index > 0 ? [escaped('|')] : []), bold(word)]))
}

function meaningOf(name: string, option: Option, messages: Messages, texts: ManTexts): Roff {
  const does = messages.options[(option.says ?? name) as keyof Messages['options']]
  const usual = option.type === 'choice' && option.initial !== undefined ? texts.usual(option.initial) : ''
  return withCode(`${does}${usual}`)
}
