/**
 * What the page loads before it can be used: itself, its scripts, styles and workers, and all that these import at once. Part of
 * `npm run size`; exits with 1 where it has grown past its limit.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {buildPage, playground} from './page.mjs'

/** In bytes, gzipped. */
const most = 300_000

await buildPage()
const folder = join(playground, 'dist')
const [, list] = /^const builtFiles = (.*)\n/.exec(readFileSync(join(folder, 'service-worker.js'), 'utf8')) ?? []
if (list === undefined) throw new Error('the service worker of the page has no list of its files')
/** @type {import('../apps/playground/src/offline/built-files.js').BuiltFiles} */
const {shell} = JSON.parse(list)
const sizes = Object.keys(shell)
  .map((name) => ({name, size: gzipSync(readFileSync(join(folder, name))).length}))
  .sort((a, b) => b.size - a.size)
const sum = sizes.reduce((total, {size}) => total + size, 0)
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`

process.stdout.write(`\n  The first load of the page, gzipped: at most${kilobytes(most)}\n\n`)
for (const {name, size} of sizes) process.stdout.write(`  ${kilobytes(size)}  ${name}\n`)
process.stdout.write(`  ${kilobytes(sum)}  together\n`)
if (sum > most) {
  process.stderr.write(`The first load of the page has ${sum} bytes, and ${most} are the limit\n`)
  process.exitCode = 1
}
