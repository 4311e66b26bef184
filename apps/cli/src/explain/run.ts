import {prepared} from '../commands/prepare.js'
import {runConversion} from '../convert/run.js'
import type {Messages} from '../messages/index.js'
import {explainOptions} from './options.js'
import {explainFrameOf} from './render.js'

/** Runs `gangmu explain file…`, and gives the exit code. */
export async function runExplain(args: readonly string[], messages: Messages): Promise<number> {
  const ready = await prepared(explainOptions, args, messages.explain.help, true, messages)
  if (typeof ready === 'number') return ready
  const {format, implicit, type, encoding, output, quiet, jobs, 'stdin-filepath': standardInputName} = ready.values
  return runConversion(
    {
      operands: ready.operands.length === 0 ? ['-'] : ready.operands,
      standardInputName,
      output,
      folder: undefined,
      jobs,
      quiet,
      watch: false,
      extension: '',
      apart: undefined,
      request: (several) => ({command: 'explain', read: {type, encoding}, wanted: {format, implicit, several}}),
      frame: (several) => explainFrameOf(format, several)
    },
    messages
  )
}
