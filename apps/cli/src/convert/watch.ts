import {resolve} from 'node:path'
import {watchedPaths} from '../files/inputs.js'
import type {Messages} from '../messages/index.js'
import {isProblem} from '../options/read.js'
import {oneLine, say} from '../report.js'
import {type Conversion, convertAll, workOf} from './run.js'

/** How many milliseconds a file has to be left alone before it is read: programs write in pieces. */
const settled = 100

/**
 * Converts again what changes, and what is new, until a signal ends the process. Into a folder only what changed is
 * converted; one text of several results is made anew.
 */
export async function watchInputs(conversion: Conversion, messages: Messages): Promise<never> {
  const {watch} = await import('chokidar')
  const changed = new Set<string>()
  let isRunning = false
  const convertChanged = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    while (changed.size > 0) {
      const files = new Set(changed)
      changed.clear()
      await again(conversion, files, messages)
    }
    isRunning = false
  }
  const paths = await watchedPaths(conversion.operands)
  const watcher = watch(paths, {
    ignoreInitial: true,
    awaitWriteFinish: {stabilityThreshold: settled, pollInterval: settled / 4},
    ignored: (path) => /[\\/](?:node_modules|\.[^\\/]+)(?:[\\/]|$)/.test(path)
  })
  const onChange = (path: string): void => {
    changed.add(resolve(path))
    void convertChanged()
  }
  watcher.on('add', onChange).on('change', onChange)
  watcher.on('error', (error) => say(messages.internal(error instanceof Error ? error.message : String(error))))
  watcher.on('ready', () => {
    if (!conversion.quiet) say(messages.files.watching)
  })
  return new Promise(() => {})
}

/** What is found is found again: a new file can be an input, and change what others are called. */
async function again(conversion: Conversion, changed: ReadonlySet<string>, messages: Messages): Promise<void> {
  const work = await workOf(conversion, messages)
  if (isProblem(work)) return say(work.problem)
  const tasks = work.tasks.filter(({input}) => changed.has(resolve(input.file)))
  if (tasks.length === 0) return
  const {folder, quiet} = conversion
  if (!quiet) for (const {input} of tasks) say(messages.files.changed(oneLine(input.name)))
  await convertAll({...conversion, quiet: true}, folder === undefined ? work : {...work, tasks}, messages)
}
