/**
 * Prints the tree.json that the parser gives for a fixture today. A person compares it with outline.txt, node by node,
 * and only then redirects it to the file: nothing writes an expectation by itself.
 *
 *     node scripts/setup.mjs && node scripts/accept-fixture.mjs <topic>/<case>
 */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from '../packages/core/dist/index.js'
import {compactTree, formatCompactTree} from '../testing/compact-tree.mjs'

const [name, ...more] = process.argv.slice(2)
const input = fileURLToPath(new URL(`../fixtures/${name}/input.txt`, import.meta.url))
const options = fileURLToPath(new URL(`../fixtures/${name}/options.json`, import.meta.url))
if (name === undefined || more.length > 0 || !existsSync(input)) {
  process.stderr.write('accept-fixture: name one folder of fixtures, as in speech/di-comma\n')
  process.exitCode = 2
} else {
  const {implicit = false} = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}
  process.stdout.write(`${formatCompactTree(compactTree(parse(readFileSync(input, 'utf8'), {implicit})))}\n`)
}
