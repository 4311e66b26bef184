/**
 * Makes the workspace ready to run: installs the dependencies if they are not those of the lockfile, builds what has
 * changed. Prints on standard error only, because standard output belongs to the command that comes next.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeMindmapView} from './mindmap-view.mjs'
import {manifest, pnpm, root} from './pnpm.mjs'
import {mustInstall, nodeSuffices, stampOf} from './stamp.mjs'

const stampFile = join(root, 'node_modules', '.gangmu-setup')

checkNode()
install()
await build()
await bundleCommand()

function checkNode() {
  const wanted = manifest.engines.node
  if (nodeSuffices(process.version, wanted)) return
  fail(`gangmu needs Node ${wanted} and this is ${process.version}: install a newer Node, then run the command again`)
}

function install() {
  const wanted = stampOf(readFileSync(join(root, 'pnpm-lock.yaml')), process.version)
  if (!mustInstall(existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined, wanted)) return
  // An installation that is broken off must not look finished.
  rmSync(stampFile, {force: true})
  process.stderr.write('setup: installing the dependencies (once, about half a minute)\n')
  const problem = pnpm(['install', '--frozen-lockfile'])
  if (problem)
    fail(`the dependencies could not be installed (${problem}): check the network, then run the command again`)
  mkdirSync(join(root, 'node_modules'), {recursive: true})
  writeFileSync(stampFile, wanted)
}

async function build() {
  await makeMindmapView()
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  if (!existsSync(tsc)) fail('TypeScript is missing: delete the folder node_modules, then run the command again')
  const {status} = spawnSync(process.execPath, [tsc, '-b', '--stopBuildOnErrors'], {cwd: root, stdio: ['ignore', 2, 2]})
  if (status !== 0) fail('the build failed: correct the errors above, then run the command again')
}

async function bundleCommand() {
  // not before the dependencies are there
  const {bundle} = await import('./bundle.mjs')
  await bundle()
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`setup: ${message}\n`)
  process.exit(1)
}
