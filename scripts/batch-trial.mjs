/**
 * Tries `gangmu batch` on a large invented corpus: throughput and memory with one job and with several, whether they
 * write the same, and whether a run that is killed and resumed loses nothing and says nothing twice.
 *
 *     node scripts/setup.mjs && node scripts/batch-trial.mjs [--size 50] [--seed 1] [--jobs 2]
 *
 * The size is in MB. The files go to the system's temporary folder, at most four times as large as the corpus together.
 */
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {textOf} from '../packages/benchmark/dist/speed/texts/index.js'

const bin = fileURLToPath(new URL('../apps/cli/dist/bin.js', import.meta.url))
const {values} = parseArgs({
  options: {
    size: {type: 'string', default: '50'},
    seed: {type: 'string', default: '1'},
    jobs: {type: 'string', default: '2'}
  }
})

/** In bytes of UTF-8: a speech or a law of some pages. */
const documentSize = 10_000

/** What the documents are, by turns. */
const shapes = /** @type {const} */ (['speech', 'law', 'prose'])

const megabytes = Number(values.size)
const folder = mkdtempSync(join(tmpdir(), 'gangmu-trial-'))
const input = join(folder, 'corpus.jsonl')

try {
  const documents = await writeCorpus(megabytes * 1e6)
  say(`corpus: ${documents} documents, ${megabytes} MB, seed ${values.seed}`)
  const alone = await measured('1')
  const together = await measured(values.jobs)
  verdict(alone.hash === together.hash, `the output with ${values.jobs} jobs is that with one`)
  await killAndResume(together)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** Lines of JSON without end, a document each: the texts of the benchmark, the same for the same seed. */
function* inventedLines() {
  const seed = Number(values.seed)
  for (let number = 1; ; number++) {
    const text = textOf(shapes[number % shapes.length] ?? 'speech', documentSize, seed + number)
    yield `${JSON.stringify({id: `invented-${seed}-${number}`, text})}\n`
  }
}

/** @param {number} bytes */
async function writeCorpus(bytes) {
  const file = createWriteStream(input)
  let documents = 0
  let written = 0
  for (const line of inventedLines()) {
    if (written >= bytes) break
    written += Buffer.byteLength(line)
    documents++
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  return documents
}

/**
 * Runs on the whole corpus, and says how long that took.
 *
 * @param {string} jobs
 */
async function measured(jobs) {
  const output = join(folder, `jobs-${jobs}.jsonl`)
  const begin = performance.now()
  const {child, peak} = started(jobs, output)
  const [code] = await once(child, 'close')
  const seconds = (performance.now() - begin) / 1000
  if (code !== 0) throw new Error(`gangmu batch --jobs ${jobs} ended with ${code}`)
  const {size} = statSync(output)
  const speed = (megabytes / seconds).toFixed(2)
  say(`--jobs ${jobs}: ${seconds.toFixed(1)} s, ${speed} MB/s of input, peak memory of the process ${peak()} MB`)
  const hash = await hashOf(output)
  rmSync(output)
  return {hash, size}
}

/** @param {{hash: string, size: number}} expected */
async function killAndResume({hash, size}) {
  const output = join(folder, 'killed.jsonl')
  const {child} = started(values.jobs, output)
  while (sizeOf(output) < size / 2) await setTimeout(20)
  child.kill('SIGKILL')
  await once(child, 'close')
  say(`killed with SIGKILL after ${sizeOf(output)} of ${size} bytes of output`)
  const begin = performance.now()
  const [code] = await once(started(values.jobs, output, '--resume').child, 'close')
  say(`resumed: ended with ${code} after ${((performance.now() - begin) / 1000).toFixed(1)} s`)
  verdict((await hashOf(output)) === hash, 'the resumed output is that of a run without interruption')
}

/**
 * @param {string} jobs
 * @param {string} output
 * @param {string[]} more
 */
function started(jobs, output, ...more) {
  const args = [bin, 'batch', input, '--jobs', jobs, '-o', output, ...more]
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'inherit', 'inherit']})
  let peak = 'unknown'
  // The system keeps the highest value, so the last look is enough; after the end there is nothing to look at.
  const timer = setInterval(() => {
    peak = peakOf(child.pid) ?? peak
  }, 50)
  child.on('exit', () => clearInterval(timer))
  return {child, peak: () => peak}
}

/**
 * The most memory that a process has had so far, in MB; all of its threads together. Linux alone tells it.
 *
 * @param {number | undefined} pid
 */
function peakOf(pid) {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kibibytes && ((Number(kibibytes) * 1024) / 1e6).toFixed(0)
  } catch {
    return undefined
  }
}

/** @param {string} file */
function sizeOf(file) {
  return statSync(file, {throwIfNoEntry: false})?.size ?? 0
}

/** @param {string} file */
async function hashOf(file) {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file, {highWaterMark: 1 << 20})) hash.update(piece)
  return hash.digest('hex')
}

/**
 * @param {boolean} holds
 * @param {string} claim
 */
function verdict(holds, claim) {
  say(`${holds ? 'yes' : 'NO'}: ${claim}`)
  if (!holds) process.exitCode = 1
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}
