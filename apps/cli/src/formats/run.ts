import {prepared} from '../commands/prepare.js'
import {alignTable} from '../explain/table.js'
import {extensionsByType} from '../files/inputs.js'
import type {Messages} from '../messages/index.js'
import {about} from '../options/common.js'
import {formats} from '../outline/formats.js'
import {print, usageFault} from '../report.js'

/** Runs `gangmu formats`: what can be printed, and what can be read. */
export async function runFormats(args: readonly string[], messages: Messages): Promise<number> {
  const ready = await prepared(about, args, messages.help.formats, false, messages)
  if (typeof ready === 'number') return ready
  if (ready.operands.length > 0) return usageFault(messages.usage.noOperand('formats'), messages)
  const {formats: texts, colon} = messages
  const results = formats.map(({name, extension}) => [`  ${name}`, extension, texts.does[name]])
  const inputs = Object.entries(extensionsByType).map(([type, extensions]) => [
    `  ${type}`,
    extensions.map((each) => `.${each}`).join(' '),
    texts.reads[type as keyof typeof extensionsByType]
  ])
  return print(
    `${texts.results}${colon}\n${alignTable(results)}\n${texts.inputs}${colon}\n${alignTable(inputs)}`,
    messages
  )
}
