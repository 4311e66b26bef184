/** A bare loop that reads, parses and writes the same as `gangmu in --out-dir out`: `node loop.js in out`. */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from '@gangmu/core'
import {read} from '@gangmu/importers'
import {toMarkdown} from '@gangmu/markdown'

const [input = '', output = ''] = process.argv.slice(2)
mkdirSync(output, {recursive: true})
for (const name of readdirSync(input)) {
  const document = await read(join(input, name))
  writeFileSync(join(output, name.replace(/\.txt$/, '.md')), toMarkdown(parse(document)))
}
