/** Writes the manual pages anew: `node scripts/man-page.mjs`, after the build. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {manPages} from '../apps/cli/dist/man/pages.js'
import {root} from './pnpm.mjs'

const command = join(root, 'apps', 'cli')
const {version} = JSON.parse(readFileSync(join(command, 'package.json'), 'utf8'))

for (const [file, page] of Object.entries(manPages(version))) {
  mkdirSync(dirname(join(command, file)), {recursive: true})
  writeFileSync(join(command, file), page)
}
