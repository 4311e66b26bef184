import {readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Plugin, UserConfig} from 'vite'
import {makeMindmapView} from '../../../scripts/mindmap-view.mjs'
import {noticesOf} from '../../../scripts/notices.mjs'
import {root} from '../../../scripts/pnpm.mjs'
import {filesIn, listFiles, writeList} from './built-folder.js'
import {type Chunk, recordChunks, withLoads} from './chunks.js'
import {faultsIn} from './faults.js'

/** What browsers ask for with the page, beside its scripts and styles. */
const alwaysLoaded = ['index.html', 'icon.svg', 'manifest.webmanifest']

/** What makes the folder of the page of what vite builds. */
export function page(): {readonly plugins: Plugin[]; readonly workerPlugins: () => Plugin[]} {
  const ofPage = new Map<string, Chunk>()
  const ofWorkers = new Map<string, Chunk>()
  return {
    plugins: [mindmapView(), recordChunks(ofPage), finish(ofPage, ofWorkers)],
    workerPlugins: () => [recordChunks(ofWorkers)]
  }
}

/** The service worker stands beside the page: it has power over its own folder only. */
export const fileNames = {
  entryFileNames: ({name}: {readonly name: string}) =>
    name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'
} satisfies NonNullable<NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>['output']>

/** The script of the mind map is made of its sources, and on a fresh clone it is not there. */
function mindmapView(): Plugin {
  return {name: 'mindmap-view', buildStart: () => makeMindmapView()}
}

/** Writes what can be written only when all files are there, and looks at all of them. */
function finish(ofPage: ReadonlyMap<string, Chunk>, ofWorkers: ReadonlyMap<string, Chunk>): Plugin {
  let folder = ''
  return {
    name: 'finish',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    // before that the files of public/ may not be there, and after an error of the build it is not called
    writeBundle() {
      const chunks = new Map([...ofPage, ...ofWorkers])
      writeFileSync(join(folder, 'notices.txt'), notices([...chunks.values()].flatMap(({modules}) => modules)))
      writeList(folder, listFiles(folder, firstLoad(ofPage, ofWorkers)))
      const faults = filesIn(folder).flatMap((name) => faultsIn(name, readFileSync(join(folder, name), 'utf8')))
      if (faults.length > 0) throw new Error(`The page would not work as it must:\n${faults.join('\n')}`)
    }
  }
}

/** The page, its workers, and all that is loaded with them. */
function firstLoad(ofPage: ReadonlyMap<string, Chunk>, ofWorkers: ReadonlyMap<string, Chunk>): string[] {
  const entries = (chunks: ReadonlyMap<string, Chunk>) =>
    [...chunks.values()]
      .filter(({isEntry, fileName}) => isEntry && fileName !== 'service-worker.js')
      .map(({fileName}) => fileName)
  return [...alwaysLoaded, ...withLoads(entries(ofPage), ofPage), ...withLoads(entries(ofWorkers), ofWorkers)]
}

/** The licence of gangmu, and what those of the packages ask for. */
function notices(modules: readonly string[]): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  return `${['gangmu', own, noticesOf(modules)].join('\n\n')}\n`
}
