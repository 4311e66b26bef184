/**
 * Copies the character maps that Chinese PDFs name from the npm package `pdfjs-dist` into packages/importers/cmaps. Run it
 * when `unpdf` takes up another version of PDF.js, and give that version: node scripts/cmaps.mjs 5.6.205
 *
 * A PDF may name a map instead of holding it, and most official ones do: without the map its text is empty.
 */
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {root} from './pnpm.mjs'
import {run} from './run.mjs'

const target = join(root, 'packages', 'importers', 'cmaps')
/** The most bytes of a map that is neither simplified nor traditional Chinese. */
const small = 3000

/** Under another name beside the maps, or the package would be packed without its own licence. */
const licence = 'LICENSE'

const chinese = /^(Adobe-(GB1|CNS1)|Uni(GB|CNS)-|GB|B5|CNS|ET|HK)|^Adobe-(Japan1|Korea1)-UCS2|^Identity/

copy(process.argv[2] ?? versionOf())

/** @param {string} version */
function copy(version) {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-cmaps-'))
  try {
    must(run('npm', ['pack', `pdfjs-dist@${version}`, '--silent', '--pack-destination', folder], {cwd: folder}))
    must(run('tar', ['-xzf', `pdfjs-dist-${version}.tgz`], {cwd: folder}))
    const source = join(folder, 'package', 'cmaps')
    rmSync(target, {recursive: true, force: true})
    mkdirSync(target)
    for (const name of readdirSync(source).filter((name) => isWanted(source, name)))
      copyFileSync(join(source, name), join(target, name === licence ? 'ADOBE.txt' : name))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
function isWanted(folder, name) {
  if (name === licence || chinese.test(name)) return true
  // These lean on large ones that are left out.
  if (/^Uni(JIS|KS)|Johab/.test(name)) return false
  return statSync(join(folder, name)).size <= small
}

/** The version of PDF.js that the installed `unpdf` was built with. */
function versionOf() {
  const bundle = join(root, 'packages', 'importers', 'node_modules', 'unpdf', 'dist', 'pdfjs.mjs')
  const version = /apiVersion:\s*["'`](\d+\.\d+\.\d+)["'`]/.exec(readFileSync(bundle, 'utf8'))?.[1]
  if (version === undefined) throw new Error('unpdf does not say its version of PDF.js: give it as an argument')
  return version
}

/** @param {{problem?: string}} result */
function must({problem}) {
  if (problem !== undefined) throw new Error(problem)
}
