import {prepared} from '../commands/prepare.js'
import {type Ended, runConversion} from '../convert/run.js'
import type {Messages} from '../messages/index.js'
import {diagnoseOptionsOf} from '../options/diagnosing.js'
import {done, failed, oneLine, say, terminalOf, wrongUsage} from '../report.js'
import {areTooBad, sumOf} from './faults.js'
import {type CheckValues, checkOptions} from './options.js'
import {checkFrameOf} from './render/index.js'

/** Runs `gangmu check file…`, and gives the exit code. */
export async function runCheck(args: readonly string[], messages: Messages): Promise<number> {
  const ready = await prepared(checkOptions, args, messages.check.help, true, messages)
  if (typeof ready === 'number') return ready
  const {values} = ready
  const {format, type, encoding, output, quiet, jobs, color, 'stdin-filepath': standardInputName} = values
  const {columns, colour} = terminalOf(output === undefined ? process.stdout : undefined, color)
  const wanted = {format, diagnose: diagnoseOptionsOf(values), columns, colour}
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
      request: (several) => ({command: 'check', read: {type, encoding}, wanted: {...wanted, several}}),
      frame: (several) => checkFrameOf(format, several, messages),
      partial: true,
      settle: (ended) => settled(ended, values, messages)
    },
    messages
  )
}

/** Says how much was found, and gives the exit code: what could not be checked counts for more than any fault. */
function settled({count, failures, counts}: Ended, values: CheckValues, messages: Messages): number {
  const sum = sumOf(counts)
  const faulty = counts.filter(({error, warning, info}) => error + warning + info > 0).length
  if (!values.quiet && values.format === 'pretty') say(messages.check.summary(sum, faulty, counts.length))
  if (failures.length > 0 && count > 1) say(messages.files.failed(failures.map(({name}) => oneLine(name))))
  if (failures.length > 0) return wrongUsage
  return areTooBad(sum, values['fail-on']) ? failed : done
}
