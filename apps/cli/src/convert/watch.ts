import {once} from 'node:events'
import {relative, resolve} from 'node:path'
import {isWithin, watchedPaths} from '../files/inputs.js'
import type {Messages} from '../messages/index.js'
import {isProblem} from '../options/read.js'
import {oneLine, say} from '../report.js'
import {type Conversion, convertAll, type Work, workOf} from './run.js'

/** How many milliseconds a file has to be left alone before it is read: programs write in pieces. */
const settled = 100

/**
 * Converts all, and again what changes, and what is new, until a signal ends the process. Into a folder only what changed is
 * converted; one text of several results is made anew.
 */
export async function watchInputs(conversion: Conversion, messages: Messages): Promise<never> {
  const {watch} = await import('chokidar')
  const changed = new Set<string>()
  let isRunning = true
  const convertChanged = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    while (changed.size > 0) {
      const files = new Set(changed)
      changed.clear()
      await attempt((work) => again(conversion, work, files, messages), conversion, messages)
    }
    isRunning = false
  }
  const paths = await watchedPaths(conversion.operands)
  const watcher = watch(paths, {
    ignoreInitial: true,
    awaitWriteFinish: {stabilityThreshold: settled, pollInterval: settled / 4},
    ignored: (path) => isIgnored(path, paths, conversion)
  })
  const onChange = (path: string): void => {
    changed.add(resolve(path))
    void convertChanged()
  }
  watcher.on('add', onChange).on('change', onChange)
  watcher.on('error', (error) => sayFault(error, messages))
  // Not before it watches: what changes while the first documents are converted would go unseen.
  await once(watcher, 'ready')
  await attempt((work) => convertAll(conversion, work, messages), conversion, messages)
  if (!conversion.quiet) say(messages.files.watching)
  isRunning = false
  await convertChanged()
  return new Promise(() => {})
}

const hidden = /(?:^|[\\/])(?:node_modules|\.[^\\/]+)(?:[\\/]|$)/

/** Results, and what is hidden below what is watched; that can itself lie in a hidden folder. */
function isIgnored(path: string, watched: readonly string[], {folder}: Conversion): boolean {
  const holders = watched.filter((each) => isWithin(each, path))
  const ways = holders.map((holder) => relative(holder, path))
  if (ways.includes('')) return false
  if (folder !== undefined && isWithin(folder, path)) return true
  return ways.length > 0 && ways.every((way) => hidden.test(way))
}

/**
 * What is found is found again: a new file can be an input, and change what others are called. A file with all results is
 * none, wherever it lies. No fault ends the watch.
 */
async function attempt(
  convert: (work: Work) => Promise<unknown>,
  conversion: Conversion,
  messages: Messages
): Promise<void> {
  try {
    const work = await workOf(conversion, messages, conversion.folder ?? conversion.output)
    if (isProblem(work)) say(work.problem)
    else await convert(work)
  } catch (error) {
    sayFault(error, messages)
  }
}

async function again(
  conversion: Conversion,
  work: Work,
  changed: ReadonlySet<string>,
  messages: Messages
): Promise<void> {
  const tasks = work.tasks.filter(({input}) => changed.has(resolve(input.file)))
  if (tasks.length === 0) return
  const {folder, quiet} = conversion
  if (!quiet) for (const {input} of tasks) say(messages.files.changed(oneLine(input.name)))
  await convertAll({...conversion, quiet: true}, folder === undefined ? work : {...work, tasks}, messages)
}

function sayFault(error: unknown, messages: Messages): void {
  say(messages.internal(error instanceof Error ? error.message : String(error)))
}
