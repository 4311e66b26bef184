/**
 * Bundles the command into apps/cli/bundle: reading some hundred small files would take it longer to start than all it does
 * with a speech. What a run does not need stays in files of its own, which are read when they are asked for.
 *
 * Run by scripts/setup.mjs after the build; does nothing where the bundle is that of what was built.
 */
import {createHash} from 'node:crypto'
import {cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {noticesOf} from './notices.mjs'
import {root} from './pnpm.mjs'

const cli = join(root, 'apps', 'cli')
const folder = join(cli, 'bundle')
const stampFile = join(folder, '.stamp')

/** Programs of their own: the command, the threads of its pools, the process that reads a PDF. */
const input = {
  gangmu: join(cli, 'dist', 'bin.js'),
  'batch-worker': join(cli, 'dist', 'batch', 'batch-worker.js'),
  'convert-worker': join(cli, 'dist', 'convert', 'convert-worker.js'),
  child: join(root, 'packages', 'importers', 'dist', 'pdf', 'child.js')
}

/** What the package still depends on: yargs finds the words of its languages, and tinypool the program of its threads, beside itself. */
const external = ['yargs', 'tinypool']

/** Bundles where something was built since, or in any case. */
export async function bundle({anew = false} = {}) {
  const stamp = stampOfBuild()
  if (!anew && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const {rolldown} = await import('rolldown')
  const fresh = `${folder}.${process.pid}`
  const old = `${fresh}.old`
  try {
    const usual = usualWay()
    const plugins = [characterMaps(), lateRequire(), usual.plugin]
    const build = await rolldown({
      input,
      external,
      platform: 'node',
      plugins,
      preserveEntrySignatures: 'allow-extension',
      onLog: told
    })
    const {output} = await build.write({
      dir: fresh,
      format: 'esm',
      minify: true,
      entryFileNames: '[name].js',
      // beside the programs, which are found from where they are started
      chunkFileNames: '[name]-[hash].js',
      codeSplitting: {includeDependenciesRecursively: false, groups: [{name: 'usual', test: usual.has}]}
    })
    await build.close()
    cpSync(join(root, 'packages', 'importers', 'cmaps'), join(fresh, 'cmaps'), {recursive: true})
    writeFileSync(join(fresh, 'notices.txt'), noticesOf(moduleIdsOf(output)))
    writeFileSync(join(fresh, '.modules.json'), JSON.stringify(modulesIn(output)))
    writeFileSync(join(fresh, '.stamp'), stamp)
    // a bundle that is broken off must not look finished, and the command is missing for as short as can be
    if (existsSync(folder)) renameSync(folder, old)
    renameSync(fresh, folder)
  } finally {
    for (const each of [fresh, old]) rmSync(each, {recursive: true, force: true})
  }
}

/**
 * What is imported late in one place can be needed at once in another.
 *
 * @type {NonNullable<import('rolldown').InputOptions['onLog']>}
 */
const told = (level, log, tell) => {
  if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') tell(level, log)
}

/** What a run loads that prints a text as Markdown, which most do. */
const usualModules = [
  ['apps', 'cli', 'dist', 'outline', 'run.js'],
  ['apps', 'cli', 'dist', 'convert', 'convert.js'],
  ['apps', 'cli', 'dist', 'outline', 'render', 'index.js'],
  ['apps', 'cli', 'dist', 'outline', 'render', 'markdown.js']
].map((parts) => join(root, ...parts))

/**
 * These and all that they import stand in one file: opening thirty takes longer than reading one. What every run loads stays
 * by itself, or `--version` would load all of it.
 */
function usualWay() {
  /** @type {Set<string>} */
  let modules = new Set()
  return {
    has: (/** @type {string} */ id) => modules.has(id),
    plugin: {
      name: 'usual-way',
      /** @this {import('rolldown').PluginContext} */
      buildEnd() {
        const imported = (/** @type {string} */ id) => this.getModuleInfo(id)?.importedIds ?? []
        const languages = ['en', 'zh', 'zh-hant'].map((name) => join(cli, 'dist', 'messages', `${name}.js`))
        const always = closure([input.gangmu, ...languages], imported)
        modules = new Set([...closure(usualModules, imported)].filter((id) => !always.has(id)))
      }
    }
  }
}

/**
 * @param {readonly string[]} ids
 * @param {(id: string) => readonly string[]} imported
 */
function closure(ids, imported) {
  const found = new Set(ids)
  for (const id of found) for (const next of imported(id)) found.add(next)
  return found
}

/** What was built, by the records that TypeScript keeps of it, the script of the mind map, and how it is bundled. */
function stampOfBuild() {
  const packages = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name, 'dist', '.tsbuildinfo'))
  )
  const hash = createHash('sha256')
  for (const file of [
    ...packages.filter((file) => existsSync(file)),
    join(root, 'packages', 'exporters', 'generated', 'mindmap-view.js'),
    join(root, 'pnpm-lock.yaml'),
    new URL('notices.mjs', import.meta.url),
    new URL(import.meta.url)
  ])
    hash.update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * The modules of each file, by their paths in the repository: tests ask for them.
 *
 * @param {readonly import('rolldown').RolldownOutput['output'][number][]} output
 */
function modulesIn(output) {
  const chunks = output.filter((part) => part.type === 'chunk')
  return Object.fromEntries(
    chunks.map(({fileName, moduleIds}) => [fileName, moduleIds.map((id) => relative(root, id))])
  )
}

/** `require` is there for modules that nothing usual loads, and to load what makes it takes as long as two files. */
function lateRequire() {
  const made = /import ?\{ ?createRequire ?\} ?from ?"node:module";([\s\S]*)createRequire\(import\.meta\.url\)/
  return {
    name: 'late-require',
    /** @param {string} code @param {{moduleIds: readonly string[]}} chunk */
    renderChunk(code, {moduleIds}) {
      if (!moduleIds.some((id) => id.includes('rolldown/runtime'))) return null
      if (!made.test(code)) throw new Error('the runtime of the bundle makes `require` in another way')
      return code.replace(
        made,
        '$1((id) => process.getBuiltinModule("node:module").createRequire(import.meta.url)(id))'
      )
    }
  }
}

/** @param {readonly import('rolldown').RolldownOutput['output'][number][]} output */
function moduleIdsOf(output) {
  return output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
}

/** The character maps of PDF lie beside the bundle, and not where they lie in their package. */
function characterMaps() {
  const here = "'../../cmaps/'"
  return {
    name: 'character-maps',
    /** @param {string} code @param {string} id */
    transform(code, id) {
      if (!id.endsWith(join('pdf', 'character-maps.js'))) return null
      if (!code.includes(here)) throw new Error(`${id} has no ${here} to replace`)
      return code.replace(here, "'./cmaps/'")
    }
  }
}
