/** Builds apps/playground/dist, the page, unless it was built of the same sources. */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {root} from './pnpm.mjs'

export const playground = join(root, 'apps', 'playground')
const stampFile = join(playground, 'dist', '.stamp')

/** Builds where something has changed since, or in any case. */
export async function buildPage({anew = false} = {}) {
  const stamp = stampOfPage()
  if (!anew && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  process.stderr.write('page: building it (some seconds)\n')
  // Loaded here: it takes longer than all that is done when nothing has changed.
  const {build} = await import('vite')
  // Any other value would give what is tested, and not what readers get.
  process.env.NODE_ENV = 'production'
  await build({root: playground, logLevel: 'warn'})
  // vite empties the folder first, so that a build that is broken off has none
  writeFileSync(stampFile, stamp)
}

/** All that decides what is built: what is read of the packages is their sources. */
function stampOfPage() {
  const folders = ['src', 'build', 'public'].map((name) => join(playground, name))
  const packages = join(root, 'packages')
  for (const name of readdirSync(packages)) folders.push(join(packages, name, 'src'))
  const files = folders.filter((folder) => existsSync(folder)).flatMap(sourcesIn)
  const others = ['index.html', 'vite.config.ts', 'package.json'].map((name) => join(playground, name))
  const scripts = ['mindmap-view.mjs', 'notices.mjs', 'page.mjs'].map((name) =>
    fileURLToPath(new URL(name, import.meta.url))
  )
  const generated = join(packages, 'exporters', 'generated', 'mindmap-view.js')
  const hash = createHash('sha256')
  for (const file of [
    ...files,
    ...others,
    ...scripts,
    generated,
    join(root, 'pnpm-lock.yaml'),
    join(root, 'LICENSE')
  ]) {
    hash.update(`\n${file}\n`)
    if (existsSync(file)) hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(
      (entry) => entry.isFile() && !/\.test(-d)?\.tsx?$/.test(entry.name) && !/[\\/]fixtures$/.test(entry.parentPath)
    )
    .map(({parentPath, name}) => join(parentPath, name))
    .sort()
}
