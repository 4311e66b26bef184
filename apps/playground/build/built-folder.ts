import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BuiltFiles} from '../src/offline/built-files.js'

/** What hosts read, and what browsers ask for without the page. */
const notKept = new Set(['_headers', 'service-worker.js'])

/** The files of a folder by their paths in it, with `/` between the parts; not those that begin with a dot. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({parentPath, name}) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
}

/** Says what the service worker keeps: at once what the first load needs, and the rest later. */
export function listFiles(folder: string, firstLoad: readonly string[]): BuiltFiles {
  const kept = filesIn(folder).filter((name) => !notKept.has(name))
  const missing = firstLoad.find((name) => !kept.includes(name))
  if (missing !== undefined) throw new Error(`${missing} belongs to the first load and was not built`)
  const digests = kept.map((name) => [name, integrityOf(readFileSync(join(folder, name)))] as const)
  const version = createHash('sha256').update(JSON.stringify(digests)).digest('hex').slice(0, 12)
  return {
    version,
    shell: Object.fromEntries(digests.filter(([name]) => firstLoad.includes(name))),
    rest: Object.fromEntries(digests.filter(([name]) => !firstLoad.includes(name)))
  }
}

/** Puts the list into the service worker, as its first line; another list takes its place. */
export function writeList(folder: string, files: BuiltFiles): void {
  const path = join(folder, 'service-worker.js')
  const program = readFileSync(path, 'utf8').replace(firstLine, '')
  writeFileSync(path, `${opening}${JSON.stringify(files)}\n${program}`)
}

/** The list that stands in the service worker of a folder. */
export function readList(folder: string): BuiltFiles {
  const [line] = firstLine.exec(readFileSync(join(folder, 'service-worker.js'), 'utf8')) ?? []
  if (line === undefined) throw new Error(`${folder} has a service worker without a list of files`)
  return JSON.parse(line.slice(opening.length))
}

const opening = 'const builtFiles = '
const firstLine = /^const builtFiles = .*\n/

/** What the browser compares a file with, as the attribute `integrity` has it. */
function integrityOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
