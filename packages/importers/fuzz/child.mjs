/**
 * Reads the documents that it is told to, one by one. It calls the importers themselves, not `read`, which would wrap what
 * they throw by mistake.
 */
import {decode} from '../dist/encodings/index.js'
import {ImportError} from '../dist/import-error.js'
import {defaultLimits} from '../dist/limits.js'
import {importers} from '../dist/read.js'
import {sniff} from '../dist/sniff/index.js'
import {importText} from '../dist/text/index.js'
import {brokenRule} from './rules.mjs'
import {seedsOf} from './seeds.mjs'

/** @typedef {import('./seeds.mjs').Type} Type */
/** @typedef {{kind: 'read' | 'refused' | 'error' | 'rule' | 'ready', detail: string}} Report */

const type = /** @type {Type} */ (process.argv[2])

/** Whether a PDF is read as users read it, in a process of its own. */
const whole = process.argv[3] === 'whole'
const limits = {...defaultLimits, seconds: 2}
const [seed] = seedsOf(type)

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<Report>}
 */
async function reportOn(bytes) {
  const found = await outcome(async () => {
    await sniff(bytes, `document.${type}`, undefined, limits)
    return undefined
  })
  if (found.kind === 'error') return found
  return outcome(async () => brokenRule(await imported(bytes)))
}

/** @param {Uint8Array} bytes */
async function imported(bytes) {
  if (type === 'text') return importText(decode(bytes), bytes)
  // This process is watched already, and a process for each PDF would take longer than reading it.
  if (type === 'pdf' && !whole) return (await import('../dist/pdf/read-here.js')).readHere(bytes.slice(), limits)
  const importer = await importers[type]()
  return importer({bytes, encoding: undefined, limits})
}

/**
 * @param {() => string | undefined | Promise<string | undefined>} work
 * @returns {Promise<Report>}
 */
async function outcome(work) {
  try {
    const broken = await work()
    return broken === undefined ? {kind: 'read', detail: ''} : {kind: 'rule', detail: broken}
  } catch (error) {
    if (error instanceof ImportError) return {kind: 'refused', detail: error.problem.code}
    return {kind: 'error', detail: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}

// What importers load counts for no document.
if (seed !== undefined) await reportOn(seed.bytes)
process.on('message', async (/** @type {{index: number, bytes: Uint8Array}} */ {index, bytes}) => {
  const before = process.cpuUsage()
  const report = await reportOn(bytes)
  const {user, system} = process.cpuUsage(before)
  process.send?.({...report, index, rss: process.memoryUsage.rss(), time: (user + system) / 1000})
})
process.send?.({kind: 'ready', detail: '', index: -1, rss: 0, time: 0})
