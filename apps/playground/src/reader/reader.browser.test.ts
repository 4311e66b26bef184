import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {defaultLimits, read} from '@gangmu/importers'
import type {Browser, Page} from 'playwright-core'
import {build} from 'vite'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchChromium} from '../../../../testing/chromium.js'
import {openDocumentXml, packOpenDocument} from '../../../../testing/open-document.js'
import {contentOf, documentOf, pdfOf, streamOf, type Thing, ucs2} from '../../../../testing/pdf-bytes.mjs'
import {type ServedFolder, serveFolder} from '../../../../testing/serve-folder.js'
import {usualSettings} from '../settings/settings.js'
import {mostSeconds} from './connect.js'
import {createReader} from './create-reader.js'
import {wordFragment, wordItem} from './files/word-fragment.js'
import {withoutLineEnds} from './line-ends.js'
import type {Trial} from './trial/main.js'
import type {ReadFile, Result} from './types.js'

const app = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
let served: ServedFolder
let browser: Browser
let page: Page
/** What went wrong. */
const troubles: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu reader '))
  const input = {reader: join(app, 'src/reader/trial/index.html')}
  await build({
    configFile: join(app, 'vite.config.ts'),
    logLevel: 'error',
    build: {outDir: relative(app, folder), emptyOutDir: true, rolldownOptions: {input}}
  })
  served = await serveFolder(folder)
  browser = await launchChromium()
  page = await browser.newPage()
  page.on('pageerror', ({message}) => troubles.push(message))
  page.on('console', (message) => troubles.push(message.text()))
  await page.goto(`${served.address}src/reader/trial/index.html`)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
  if (folder) rmSync(folder, {recursive: true, force: true})
})

const fixture = (path: string) => new Uint8Array(readFileSync(join(app, '../../packages/importers/src', path)))

/** Reads a file in the worker of the page. */
function readInPage(bytes: Uint8Array, name: string) {
  return page.evaluate(
    ([all, called]): Promise<ReadFile> => (globalThis as unknown as Trial).reader.read(new Uint8Array(all), called),
    [[...bytes], name] as const
  )
}

const files: readonly [name: string, bytes: () => Uint8Array][] = [
  ['notice.pdf', () => fixture('pdf/fixtures/notice.pdf')],
  ['named-gbk.pdf', () => fixture('pdf/fixtures/named-gbk.pdf')],
  ['named-big5.pdf', () => fixture('pdf/fixtures/named-big5.pdf')],
  ['vertical.pdf', () => fixture('pdf/fixtures/vertical.pdf')],
  ['notice.docx', () => fixture('docx/fixtures/notice.docx')],
  ['word.html', () => fixture('html/fixtures/word.html')],
  ['notes.md', () => new TextEncoder().encode('# 春修\n\n一、清渠 &amp; 修闸\n\n1. 早动手\n2. 清到底\n')],
  ['gbk.txt', () => Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xc7, 0xe5, 0xc7, 0xfe, 0x0d, 0x0a])],
  [
    'list.odt',
    () =>
      packOpenDocument(
        openDocumentXml({body: '<text:h text:outline-level="1">一、清渠</text:h><text:p>三月前清完。</text:p>'})
      )
  ]
]

describe('a reader in a worker of the page that is built', () => {
  it.each(files)('reads %s as Node does', async (name, bytes) => {
    const inPage = await readInPage(bytes(), name)
    const {type, encoding, omitted, ...document} = await read(bytes(), {name})
    const {lineEnd, ...text} = withoutLineEnds(document)
    expect(inPage).toEqual({document: {...text, type, encoding, omitted}, lineEnd})
  })

  it('says what is wrong with a file', async () => {
    expect(await readInPage(fixture('pdf/fixtures/scan.pdf'), 'scan.pdf')).toEqual({
      problem: {code: 'noText', format: 'pdf', pages: 2}
    })
    expect(await readInPage(fixture('pdf/fixtures/user-password.pdf'), 'locked.pdf')).toHaveProperty(
      'problem.code',
      'encrypted'
    )
  })

  it('ends the worker of a file that never comes to an end', async () => {
    expect(mostSeconds).toBe(defaultLimits.seconds)
    const found = await page.evaluate(
      ([all]): Promise<ReadFile> =>
        (globalThis as unknown as Trial).readApart(new Uint8Array(all), '甲.PDF', {seconds: 1}),
      [[...endless()]] as const
    )
    expect(found).toEqual({problem: {code: 'limit', format: 'pdf', limit: 'seconds', allowed: 1}})
  })

  it('gives the outline, and results byte for byte as Node writes them', async () => {
    const text = '春修办法\n一、清渠\n要做到：一是早动手。二是清到底。\n二、修闸\n见第二条。\n四、护堤\n'
    const settings = {...usualSettings, script: 'tw', phrases: true, 'front-matter': true} as const
    const file = {name: '春修.txt', lineEnd: '\r\n'} as const
    const formats = ['markdown', 'json', 'chunks', 'opml', 'html', 'mindmap', 'docx', 'text'] as const
    const inPage = await page.evaluate(
      async ([content, wanted, settled, opened]) => {
        const {reader} = globalThis as unknown as Trial
        await reader.change([{from: 0, to: 0, insert: content}])
        const columns = await reader.outline(settled)
        const results: (readonly [string, string | number[]])[] = []
        for (const format of wanted) {
          const {content: result}: Result = await reader.result(format, settled, opened)
          results.push([format, typeof result === 'string' ? result : [...result]])
        }
        const faults = await reader.check(settled, 'zh-Hans')
        const {rows} = await reader.explain(settled, 'zh-Hans', 0, 1)
        return {titles: columns.titles, starts: [...columns.start], results, faults, rows}
      },
      [text, formats, settings, file] as const
    )
    const reader = createReader()
    reader.change([{from: 0, to: 0, insert: text}])
    const columns = await reader.outline(settings)
    expect(inPage.titles).toBe(columns.titles)
    expect(inPage.starts).toEqual([...columns.start])
    for (const [format, result] of inPage.results) {
      const {content} = await reader.result(format as (typeof formats)[number], settings, file)
      expect(result, format).toEqual(typeof content === 'string' ? content : [...content])
    }
    expect(inPage.faults).toEqual(await reader.check(settings, 'zh-Hans'))
    expect(inPage.rows).toEqual((await reader.explain(settings, 'zh-Hans', 0, 1)).rows)
  })

  it('reads what Word puts into the clipboard', async () => {
    const html = wordFragment(wordItem('一、', 1, '清渠') + wordItem('二、', 1, '修闸'))
    const found = await page.evaluate(
      ([copied, plain]) => (globalThis as unknown as Trial).reader.readClipboard(copied, plain),
      [html, '一、\t清渠\r\n二、\t修闸\r\n'] as const
    )
    expect(found?.text).toBe('一、清渠\n二、修闸\n')
    expect(found?.hints.filter(({kind}) => kind === 'marker')).toHaveLength(2)
  })

  it('asks for nothing but files of the page, and breaks no rule of its policy', () => {
    expect(troubles.filter((trouble) => !trouble.includes('404'))).toEqual([])
    expect(
      served.asked.filter((path) => !/^\/(assets|cmaps|src\/reader\/trial)\/[\w.-]+$|^\/favicon\.ico$/.test(path))
    ).toEqual([])
    expect(served.asked.some((path) => path.startsWith('/cmaps/'))).toBe(true)
  })
})

/** A PDF in which each form shows the next one ten times. */
function endless(): Uint8Array {
  const objects = documentOf(['/X Do '])
  const first = objects.length + 1
  const form = (content: string, shown: number): Thing =>
    streamOf(
      content,
      `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>/XObject<</X ${shown} 0 R>>>>`
    )
  objects[1] = (objects[1] as string).replace('/I1 6 0 R', `/X ${first} 0 R`)
  for (let next = first + 1; next < first + 30; next++) objects.push(form('/X Do '.repeat(10), next))
  objects.push(form(contentOf([[80, 700, 16, '一、清渠。']], ucs2), first))
  return pdfOf(objects)
}
