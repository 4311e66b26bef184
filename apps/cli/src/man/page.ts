import {callOf, descriptionOf, helpTextsOf, withName} from '../commands/help-texts.js'
import {type CommandName, commands} from '../commands/index.js'
import {extensionsByType} from '../files/inputs.js'
import type {Messages} from '../messages/index.js'
import {notConfigured, places} from '../options/config.js'
import type {HelpTexts} from '../options/help.js'
import {formats} from '../outline/formats.js'
import {commandSections} from './commands.js'
import {bold, entry, escaped, example, joined, lines, paragraph, type Roff, section, title, withCode} from './roff.js'
import type {ManTexts} from './texts/texts.js'

/** When its texts were last changed: by hand, so that the page stays the same where they do. */
const date = '2026-11-22'

/** The manual page of the command, gangmu(1), in the language of the texts. */
export function manPage(messages: Messages, texts: ManTexts, version: string): string {
  const {sections} = texts
  const exitStatus = texts.exitStatus.map(([code, meaning]) => entry(bold(code), withCode(meaning)))
  const environment = texts.environment.map(([names, meaning]) => entry(bold(names), withCode(meaning)))
  return [
    title('GANGMU', date, `gangmu ${version}`, texts.manual),
    section(sections.name, `gangmu \\- ${escaped(texts.does)}\n`),
    section(sections.synopsis, lines(callsOf(messages))),
    section(sections.description, paragraph(withCode(descriptionOf(messages.help.outline)))),
    section(sections.commands, commandSections(messages, texts)),
    section(sections.formats, formatEntries(messages)),
    section(sections.configuration, configuration(texts)),
    section(sections.exitStatus, exitStatus.join('')),
    section(sections.examples, examplesOf(messages)),
    section(sections.environment, environment.join('')),
    section(sections.seeAlso, `${texts.seeAlso.map(reference).join(escaped(texts.comma))}\n`)
  ].join('')
}

/** How the commands are called, with what has to be typed in bold. */
function callsOf(messages: Messages): Roff[] {
  const typed = ['gangmu', ...Object.keys(commands)]
  return everyHelp(messages).map((help) => {
    const words = callOf(help)
      .split(' ')
      .map((word) => (typed.includes(word) ? bold(word) : escaped(word)))
    return joined(...words.flatMap((word, index) => (index > 0 ? [escaped(' '), word] : [word])))
  })
}

function formatEntries({formats: texts, colon}: Messages): string {
  const results = formats.map(({name, extension}) => formatEntry(name, extension, texts.does[name]))
  const inputs = Object.entries(extensionsByType).map(([type, extensions]) =>
    formatEntry(
      type,
      extensions.map((each) => `.${each}`).join(' '),
      texts.reads[type as keyof typeof extensionsByType]
    )
  )
  const head = (text: string) => paragraph(escaped(`${text}${colon}`))
  return `${head(texts.results)}${results.join('')}${head(texts.inputs)}${inputs.join('')}`
}

function formatEntry(name: string, extensions: string, does: string): string {
  return entry(joined(bold(name), escaped(` (${extensions})`)), withCode(does))
}

function configuration({configuration: texts, comma}: ManTexts): string {
  const options = notConfigured.map((name) => `--${name}`).join(comma)
  return [
    paragraph(escaped(texts.found(places))),
    example(['{"format": "json", "depth": 2, "implicit": true}']),
    paragraph(escaped(texts.written)),
    paragraph(escaped(texts.notThere(options)))
  ].join('')
}

function examplesOf(messages: Messages): string {
  const examples = everyHelp(messages).flatMap((help) => help.examples)
  return examples
    .map(([command, does]) => paragraph(escaped(`${does}${messages.colon}`)) + example([withName(command)]))
    .join('')
}

/** What the help says of the commands, in their order. */
function everyHelp(messages: Messages): HelpTexts[] {
  const help = helpTextsOf(messages)
  return Object.keys(commands).map((name) => help[name as CommandName])
}

/** bash(1) */
function reference(page: string): Roff {
  const [, name = page, rest = ''] = /^([^(]*)(.*)$/.exec(page) ?? []
  return joined(bold(name), escaped(rest))
}
