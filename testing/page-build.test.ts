import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {listFiles, readList, writeList} from '../apps/playground/build/built-folder.js'
import {faultsIn} from '../apps/playground/build/faults.js'
import {contentSecurityPolicy} from '../apps/playground/build/policy.js'

const publicFile = (name: string) => readFileSync(new URL(`../apps/playground/public/${name}`, import.meta.url), 'utf8')

describe('the policy of the page', () => {
  it('is the same for its workers, by the headers of the host', () => {
    const [, said] = /Content-Security-Policy: (.*)/.exec(publicFile('_headers')) ?? []
    expect(said).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`)
  })

  it('names no other host, and allows nothing inline', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/)
  })
})

const meta = '<meta http-equiv="Content-Security-Policy" content="…">'

describe('a build ends where a file', () => {
  it.each([
    ['index.html', `${meta}<script>start()</script>`],
    ['index.html', `${meta}<style>p {}</style>`],
    ['index.html', `${meta}<p style="color: red">`],
    ['index.html', `${meta}<body onload="start()">`],
    ['index.html', `${meta}<script src="https://host.example/a.js"></script>`],
    ['index.html', `${meta}<link href="//host.example/a.css">`],
    ['index.html', '<p>without a policy</p>'],
    ['index.html', `<link href="./a.css">${meta}`],
    ['assets/a.css', '@import "https://host.example/a.css";'],
    ['assets/a.css', '@font-face {src: url(//host.example/a.woff2)}'],
    ['assets/a.js', 'fetch("https://host.example/")'],
    ['assets/a.js', 'await import(`https://host.example/a.js`)'],
    ['service-worker.js', 'const a=1;import{b}from"./b.js"'],
    ['service-worker.js', 'new URL("a",import.meta.url)'],
    ['manifest.webmanifest', '{"start_url": "https://host.example/"}']
  ])('%s has %s', (name, content) => {
    expect(faultsIn(name, content)).toHaveLength(1)
  })

  it.each([
    ['index.html', `${meta}<script type="module" crossorigin src="./assets/a.js"></script><link href="./a.css">`],
    ['assets/a.css', '.a {background: url(./a.svg)} .b {background: url(data:image/svg+xml,%3Csvg/%3E)}'],
    ['assets/a.js', 'import{b}from"./b.js";document.createElementNS("http://www.w3.org/2000/svg","svg")'],
    ['assets/a.js', 'new Worker(new URL("worker.js",import.meta.url))'],
    ['manifest.webmanifest', publicFile('manifest.webmanifest')]
  ])('and not where %s has %s', (name, content) => {
    expect(faultsIn(name, content)).toEqual([])
  })
})

describe('the list of the service worker', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gangmu list '))
    mkdirSync(join(folder, 'assets'))
    for (const name of ['index.html', 'assets/a.js', 'assets/b.js', '_headers', '.stamp'])
      writeFileSync(join(folder, name), name)
    writeFileSync(join(folder, 'service-worker.js'), 'start(builtFiles)\n')
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  it('has the files that browsers ask for, those of the first load by themselves', () => {
    const {shell, rest} = listFiles(folder, ['index.html', 'assets/a.js'])
    expect(Object.keys(shell)).toEqual(['assets/a.js', 'index.html'])
    expect(Object.keys(rest)).toEqual(['assets/b.js'])
  })

  it('refuses a first load that was not built', () => {
    expect(() => listFiles(folder, ['assets/c.js'])).toThrow('assets/c.js')
  })

  it('has another version where a file is another one', () => {
    const {version, rest} = listFiles(folder, ['index.html'])
    expect(listFiles(folder, ['index.html']).version).toBe(version)
    writeFileSync(join(folder, 'assets/b.js'), 'new')
    const later = listFiles(folder, ['index.html'])
    expect(later.version).not.toBe(version)
    expect(later.rest['assets/a.js']).toBe(rest['assets/a.js'])
  })

  it('stands in the service worker once, however often it is written', () => {
    const first = listFiles(folder, ['index.html'])
    writeList(folder, {...first, version: 'older'})
    writeList(folder, first)
    expect(readList(folder)).toEqual(first)
    const program = readFileSync(join(folder, 'service-worker.js'), 'utf8')
    expect(program.split('\n').slice(1)).toEqual(['start(builtFiles)', ''])
  })
})
