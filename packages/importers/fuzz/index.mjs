/**
 * Reads mutated documents until something goes wrong: `npm run fuzz -- --count 10000 --seed 1 --type docx`.
 *
 * Each is read in a process of its own kind, two at a time, with a deadline and a limit of memory. What goes wrong is tried
 * once more in a new process, for another program may have taken the time; what goes wrong again is kept and told.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {documentOf} from './mutate.mjs'
import {allowed, Reader, readingProgram} from './reader.mjs'
import {seedsOf, types} from './seeds.mjs'

/** @typedef {import('./seeds.mjs').Type} Type */
/** @typedef {import('./reader.mjs').Verdict} Verdict */

const found = fileURLToPath(new URL('found/', import.meta.url))

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '1000'},
    seed: {type: 'string', default: '1'},
    type: {type: 'string', multiple: true, default: [...types]},
    from: {type: 'string', default: '0'}
  }
})

const first = wholeNumber('from', values.from)
const count = wholeNumber('count', values.count)
const chosen = values.type.map(typeOf)

for (const type of chosen) if (!(await tryType(type))) process.exitCode = 1

/**
 * @param {Type} type
 * @returns {Promise<boolean>} whether nothing went wrong
 */
async function tryType(type) {
  const seeds = seedsOf(type)
  /** @type {Map<string, number>} */
  const totals = new Map()
  let next = first
  const worker = async () => {
    const reader = new Reader(readingProgram, [type])
    for (let index = next++; index < first + count; index = next++) {
      const bytes = documentOf(type, seeds, values.seed, index)
      const verdict = await certainVerdict(reader, type, index, bytes)
      totals.set(verdict.kind, (totals.get(verdict.kind) ?? 0) + 1)
      if (isWrong(verdict)) keep(type, index, verdict, bytes)
    }
    reader.stop()
  }
  await Promise.all([worker(), worker()])
  const told = [...totals].sort().map(([kind, times]) => `${times} ${kind}`)
  process.stdout.write(`${type}: ${seeds.length} seeds, ${told.join(', ')}\n`)
  return ![...totals.keys()].some((kind) => isWrong({kind}))
}

/**
 * Reads what went wrong as users read it. A PDF has a process of its own then, which ends it after two seconds; to start it
 * takes a second on a busy machine.
 *
 * @param {Type} type
 */
function secondReaderOf(type) {
  return new Reader(readingProgram, [type, 'whole'], type === 'pdf' ? {...allowed, deadline: 10_000} : allowed)
}

/**
 * @param {Reader} reader
 * @param {Type} type
 * @param {number} index
 * @param {Uint8Array} bytes
 */
async function certainVerdict(reader, type, index, bytes) {
  const verdict = await reader.read(index, bytes)
  if (!isWrong(verdict) || verdict.kind === 'error' || verdict.kind === 'rule') return verdict
  const again = secondReaderOf(type)
  const second = await again.read(index, bytes)
  again.stop()
  return second
}

/** @param {{kind: string}} verdict */
function isWrong({kind}) {
  return kind !== 'read' && kind !== 'refused'
}

/**
 * @param {Type} type
 * @param {number} index
 * @param {Verdict} verdict
 * @param {Uint8Array} bytes
 */
function keep(type, index, {kind, detail}, bytes) {
  mkdirSync(found, {recursive: true})
  const file = join(found, `${type}-${values.seed}-${index}-${kind}.${type}`)
  writeFileSync(file, bytes)
  process.stdout.write(`${kind}: ${file}\n  ${detail.split('\n').slice(0, 6).join('\n  ')}\n`)
}

/**
 * @param {string} option
 * @param {string} text
 */
function wholeNumber(option, text) {
  if (!/^\d+$/.test(text)) throw new TypeError(`Cannot use --${option} ${text}, expected a whole number`)
  return Number(text)
}

/** @param {string} name */
function typeOf(name) {
  const type = types.find((type) => type === name)
  if (type === undefined) throw new TypeError(`Cannot use --type ${name}, expected ${types.join(' or ')}`)
  return type
}
