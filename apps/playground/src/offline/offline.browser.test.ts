import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it} from 'vitest'
import {launchChromium} from '../../../../testing/chromium.js'
import {dropFile, editorOf, openPage, openTab, paste, titlesOf} from '../../../../testing/open-page.js'
import {type ServedFolder, serveFolder} from '../../../../testing/serve-folder.js'
import {filesIn, listFiles, readList, writeList} from '../../build/built-folder.js'

// The folder is in a folder of its host, and has a name that addresses have to escape.
const under = '/pages/our%20outlines/'

const fixture = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../packages/importers/src/${path}`, import.meta.url)))

let browser: Browser
let folder: string
let served: ServedFolder
let context: BrowserContext | undefined

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu offline '))
  cpSync(inject('builtPage'), folder, {recursive: true})
  served = await serveFolder(folder, {under})
})
afterEach(async () => {
  await context?.close()
  await served.close()
  rmSync(folder, {recursive: true, force: true})
})

async function open() {
  const opened = await openPage(browser, served.address, {context: {serviceWorkers: 'allow'}})
  context = opened.page.context()
  return opened
}

const isIn = (page: Page, state: string) => page.locator(`.status-offline[data-state=${state}]`).waitFor()

const described = (page: Page) => page.locator('meta[name=description]').getAttribute('content')

/** No network, and no host either: the browser lets service workers through what it calls offline. */
async function goOffline(page: Page) {
  await served.close()
  await page.context().setOffline(true)
}

describe('after the first visit', () => {
  it('works without a network: the page, its files, what is loaded when it is used', async () => {
    const {page, troubles} = await open()
    await isIn(page, 'ready')
    await goOffline(page)
    await page.reload()
    await paste(page, {plain: '一、清渠\n二、修闸\n'})
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠', '二、修闸'])
    await dropFile(page, '名单.docx', fixture('docx/fixtures/notice.docx'))
    await expect.poll(() => page.locator('.status-file').textContent()).toBe('名单.docx')
    await dropFile(page, '批复.pdf', fixture('pdf/fixtures/named-gbk.pdf'))
    await expect.poll(() => page.locator('.status-file').textContent()).toBe('批复.pdf')
    await openTab(page, 'mindmap')
    await page.getByRole('button', {name: '保存'}).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('menuitem', {name: 'Word 文档'}).click()
    expect((await saved).suggestedFilename()).toBe('批复.docx')
    await isIn(page, 'ready')
    expect(troubles).toEqual([])
  })

  it('leads to the page from an address that is not there', async () => {
    const {page} = await open()
    await isIn(page, 'ready')
    await goOffline(page)
    await page.goto(`${served.address}older/page.html`)
    await editorOf(page).waitFor()
    expect(page.url()).toBe(served.address)
  })

  it('has every file that was built', async () => {
    const {page} = await open()
    await isIn(page, 'ready')
    const {shell, rest} = readList(folder)
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({url}) => new URL(url).pathname)
    })
    const wanted = Object.keys({...shell, ...rest}).map((name) => under + (name === 'index.html' ? '' : name))
    expect(kept.sort()).toEqual(wanted.sort())
    const built = filesIn(folder).filter((name) => name !== '_headers' && name !== 'service-worker.js')
    expect(wanted).toHaveLength(built.length)
  })
})

describe('a new version', () => {
  /** Puts another version into the folder, in which one file is another one. */
  function publish() {
    const {shell} = readList(folder)
    const page = join(folder, 'index.html')
    writeFileSync(page, readFileSync(page, 'utf8').replace('content="粘贴', 'content="新：粘贴'))
    writeList(folder, listFiles(folder, Object.keys(shell)))
  }

  it('is told to the page that is open, is there when it is loaded again, and the old one goes', async () => {
    const {page, troubles} = await open()
    await isIn(page, 'ready')
    await paste(page, {plain: '一、清渠\n二、修闸\n'})
    const before = await page.evaluate(() => caches.keys())
    publish()
    const asked = served.asked.length
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await isIn(page, 'updated')
    expect(await described(page)).not.toContain('新')
    await page.getByRole('button', {name: '重新加载'}).click()
    await isIn(page, 'ready')
    expect(await described(page)).toContain('新')
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠', '二、修闸'])
    const after = await page.evaluate(() => caches.keys())
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    // what is as it was is not loaded again
    expect(new Set(served.asked.slice(asked))).toEqual(new Set([under, `${under}service-worker.js`]))
    expect(troubles).toEqual([])
  })
})
