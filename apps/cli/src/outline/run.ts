import {type Prepared, prepared} from '../commands/prepare.js'
import {type Conversion, runConversion} from '../convert/run.js'
import type {Messages} from '../messages/index.js'
import {say, terminalOf, usageFault} from '../report.js'
import {type FormatName, formatOf} from './formats.js'
import {frameOf} from './frame.js'
import {type OutlineValues, outlineOptions, scriptsWithPhrases, withoutEffect} from './options.js'

/** Runs `gangmu file…`, and gives the exit code. */
export async function runOutline(args: readonly string[], messages: Messages): Promise<number> {
  const ready = await prepared(outlineOptions, args, messages.help.outline, true, messages)
  if (typeof ready === 'number') return ready
  const {values, named} = ready
  const operands = ready.operands.length === 0 ? ['-'] : ready.operands
  const problem = contradiction(values, operands, messages)
  if (problem !== undefined) return usageFault(problem, messages)
  if (!values.quiet)
    for (const name of withoutEffect(values.format, named)) say(messages.note.noEffect(`--${name}`, values.format))
  return runConversion(conversionOf({values, operands, named}, messages), messages)
}

/** What of the options does not go together. */
function contradiction(values: OutlineValues, operands: readonly string[], {usage}: Messages): string | undefined {
  const {format, script, phrases, output, watch} = values
  if (phrases && !scriptsWithPhrases.includes(script)) return usage.phrasesNeedRegion(script, scriptsWithPhrases)
  if (output !== undefined && values['out-dir'] !== undefined) return usage.outputAndFolder
  if (watch && operands.includes('-')) return usage.cannotWatch
  if (formatOf(format).binary && writesToTerminal(values)) return usage.binaryToTerminal(format)
  return undefined
}

function conversionOf({values, operands, named}: Prepared<typeof outlineOptions>, {usage}: Messages): Conversion {
  const {format, type, encoding, output, quiet, watch, jobs} = values
  const {extension} = formatOf(format)
  const alone = aloneInFile(values, named)
  const {implicit, depth, body, markers, style, links, ids, furniture, duplicates, pinyin, script, phrases} = values
  const wanted = {format, implicit, depth, markers, style, furniture, duplicates, pinyin, script, phrases}
  return {
    operands,
    standardInputName: values['stdin-filepath'],
    output,
    folder: values['out-dir'],
    jobs,
    quiet,
    watch,
    extension,
    apart: alone === undefined ? undefined : usage.needsFolder(alone),
    request: (several) => ({
      command: 'outline',
      read: {type, encoding},
      wanted: {
        ...wanted,
        ...terminalOf(writesToTerminal(values) ? process.stdout : undefined, values.color),
        body: body ?? usualBody(format),
        several,
        // a configuration that asks for them means results that stand alone
        links: links && !several,
        ids: several ? 'none' : ids,
        frontMatter: values['front-matter'] && !several,
        chunkSize: values['chunk-size']
      }
    }),
    frame: (several) => frameOf(format, several)
  }
}

/**
 * The option among the arguments, if there is one, by which a result has to stand alone in its file: metadata is none below
 * other text, and ids of one document would be those of another.
 */
function aloneInFile({format}: OutlineValues, named: ReadonlySet<string>): string | undefined {
  if (!formatOf(format).joins) return `--format ${format}`
  if (format !== 'markdown') return undefined
  const option = ['front-matter', 'links', 'ids'].find((name) => named.has(name))
  return option === undefined ? undefined : `--${option}`
}

/** A mind map is for an overview: it has the text only where that is asked for. */
function usualBody(format: FormatName): 'full' | 'none' {
  return format === 'mindmap' ? 'none' : 'full'
}

function writesToTerminal({output, 'out-dir': folder}: OutlineValues): boolean {
  return output === undefined && folder === undefined && process.stdout.isTTY
}
