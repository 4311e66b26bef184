/** A host of static files, as the page has one; for *.browser.test.ts. */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer, type OutgoingHttpHeaders} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, normalize} from 'node:path'

export interface ServedFolder {
  /** Ends with `/`. */
  readonly address: string
  /** The paths that were asked for, in the order of the requests. */
  readonly asked: string[]
  close(): Promise<void>
}

export interface HowToServe {
  /** The folder of the host in which the files stand, as addresses have it; begins and ends with `/`. */
  readonly under?: string
  /** 0 is one that is free. */
  readonly port?: number
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
}

/** Serves the files of a folder, with the headers that its file `_headers` asks for, if there is one. */
export async function serveFolder(folder: string, {under = '/', port = 0}: HowToServe = {}): Promise<ServedFolder> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://host')
    asked.push(pathname)
    const inFolder = pathname.startsWith(under) ? `/${decodeURIComponent(pathname.slice(under.length))}` : undefined
    const file = inFolder === undefined ? undefined : fileAt(folder, inFolder)
    if (inFolder === undefined || file === undefined) return response.writeHead(404).end()
    const type = types[extname(file)] ?? 'application/octet-stream'
    const headers = {'content-type': type, ...headersFor(inFolder, headerRules(folder))}
    return response.writeHead(200, headers).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // a browser keeps its connections open
        server.closeAllConnections()
      })
  }
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path))
  const found = path.endsWith('/') ? join(file, 'index.html') : file
  return existsSync(found) && statSync(found).isFile() ? found : undefined
}

/** A rule of `_headers`: which paths it is for, and what it sets or, with `!`, takes away. */
interface HeaderRule {
  readonly path: RegExp
  readonly lines: readonly string[]
}

function headerRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const blocks = text.replace(/^#.*\n/gm, '').split(/^(?=\/)/m)
  return blocks
    .map((block) => block.split('\n').map((line) => line.trim()))
    .filter(([path]) => path?.startsWith('/'))
    .map(([path = '', ...lines]) => ({path: patternOf(path), lines: lines.filter((line) => line !== '')}))
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`)

function headersFor(path: string, rules: readonly HeaderRule[]): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {}
  for (const line of rules.filter((rule) => rule.path.test(path)).flatMap(({lines}) => lines)) {
    const [, removed, name = '', value] = /^(! ?)?([\w-]+)(?:: *(.*))?$/.exec(line) ?? []
    if (removed !== undefined) delete headers[name.toLowerCase()]
    else headers[name.toLowerCase()] = value
  }
  return headers
}
