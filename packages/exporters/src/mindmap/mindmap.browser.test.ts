import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parse, type Root} from '@gangmu/core'
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {outline, paragraph, section, title} from '../../../../testing/build-tree.js'
import {launchChromium} from '../../../../testing/chromium.js'
import {speech as springSpeech, titles} from '../../../../testing/spring-speech.js'
import {type MindmapOptions, toMindmap} from './index.js'

const speech = parse(springSpeech)

let browser: Browser
let folder: string
const contexts: {close(): Promise<void>}[] = []

beforeAll(async () => {
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), '导图 '))
})
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
})
afterAll(async () => {
  await browser?.close()
  if (folder) rmSync(folder, {recursive: true, force: true})
})

interface Opened {
  page: Page
  /** What went wrong: errors on the console, in scripts and against the policy, and requests for anything but the page. */
  troubles: string[]
}

/** Opens a mind map from a file, without a network. */
async function open(tree: Root, options: MindmapOptions & {context?: BrowserContextOptions} = {}): Promise<Opened> {
  const {context: contextOptions, ...mindmapOptions} = options
  const file = join(folder, `纲 目 ${contexts.length}.html`)
  writeFileSync(file, toMindmap(tree, mindmapOptions))
  const context = await browser.newContext({
    viewport: {width: 1280, height: 800},
    offline: true,
    reducedMotion: 'reduce',
    ...contextOptions
  })
  contexts.push(context)
  const page = await context.newPage()
  const troubles: string[] = []
  const url = pathToFileURL(file).href
  page.on('request', (request) => request.url() !== url && troubles.push(`request: ${request.url()}`))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', ({message}) => troubles.push(message))
  page.on('dialog', (dialog) => {
    troubles.push(dialog.message())
    void dialog.dismiss()
  })
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', ({violatedDirective}) => console.error('violates ' + violatedDirective))"
  )
  await page.goto(url)
  if (contextOptions?.javaScriptEnabled !== false) await page.locator('g.markmap-node').first().waitFor()
  return {page, troubles}
}

const press = (page: Page, action: string) => page.locator(`button[data-action="${action}"]`).click()

/** The texts of the nodes that are not folded away. */
const shown = async (page: Page) => (await page.locator('foreignObject').allTextContents()).sort()

/** Waits until the map shows these texts: what folds away takes a moment. */
const expectShown = (page: Page, ...texts: string[]) => expect.poll(() => shown(page)).toEqual([...texts].sort())

const node = (page: Page, text: string): Locator => page.locator('g.markmap-node').filter({hasText: text})

/** Where the map stands: its scale and its place. */
const viewOf = async (page: Page) => {
  const transform = (await page.locator('svg > g').getAttribute('transform')) ?? ''
  const [x = 0, y = 0, scale = 0] = [...transform.matchAll(/-?[\d.]+/g)].map(Number)
  return {x, y, scale}
}

describe('a mind map in Chromium', () => {
  it('opens from a file without a network, an error, or a breach of its policy', async () => {
    const {page, troubles} = await open(speech)
    await press(page, 'unfold')
    await press(page, 'read')
    expect(troubles).toEqual([])
    expect(await page.title()).toBe('在春修会上的讲话')
  })

  it('runs no script and loads no picture but its own', async () => {
    const {page, troubles} = await open(speech)
    await page.evaluate(`
      document.body.append(Object.assign(document.createElement('script'), {textContent: 'alert(1)'}))
      document.body.append(Object.assign(new Image(), {src: 'https://example.org/a.png'}))
    `)
    await expect
      .poll(() => troubles.filter((trouble) => trouble.startsWith('violates')).sort())
      .toEqual(['violates img-src', 'violates script-src-elem'])
    expect(troubles).not.toContain('1')
  })

  it('shows every node of the outline', async () => {
    const {page} = await open(speech)
    await press(page, 'unfold')
    await expectShown(page, '在春修会上的讲话', ...titles)
  })

  it('shows every text, too, with `body: full`', async () => {
    const {page} = await open(speech, {body: 'full'})
    await press(page, 'unfold')
    const texts = ['同志们：', '先说形势。有两点：', '雨水少。', '水小。', '水大。', '谷雨前完成。', '立夏前完成。']
    await expectShown(page, '在春修会上的讲话', ...titles, ...texts)
  })

  it('folds and unfolds by a click on a text, or on the circle behind it', async () => {
    const {page} = await open(speech)
    await press(page, 'fold')
    await expectShown(page, '在春修会上的讲话', '一、认清形势', '二、抓紧施工')
    await node(page, '二、抓紧施工').locator('.title').click()
    await expectShown(page, '在春修会上的讲话', '一、认清形势', '二、抓紧施工', '（一）清渠', '（二）修闸')
    await node(page, '二、抓紧施工').locator('circle').click()
    await expectShown(page, '在春修会上的讲话', '一、认清形势', '二、抓紧施工')
  })

  it('keeps a node where it is while it unfolds', async () => {
    const {page} = await open(speech)
    await press(page, 'fold')
    const text = node(page, '二、抓紧施工').locator('.title')
    const before = await text.boundingBox()
    await text.click()
    await expect.poll(async () => (await shown(page)).length).toBe(5)
    await expect.poll(() => text.boundingBox()).toEqual(before)
  })

  it('zooms, moves and fits by keys and buttons', async () => {
    const {page} = await open(speech)
    const start = await viewOf(page)
    await page.keyboard.press('+')
    await expect.poll(async () => (await viewOf(page)).scale).toBeCloseTo(start.scale * 1.25)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await viewOf(page)).x).not.toBe(start.x)
    await page.keyboard.press('0')
    await expect.poll(() => viewOf(page)).toEqual(start)
    await press(page, 'zoom-out')
    await expect.poll(async () => (await viewOf(page)).scale).toBeCloseTo(start.scale / 1.25)
    await press(page, 'fit')
    await expect.poll(() => viewOf(page)).toEqual(start)
  })

  it('shows hostile text as text', async () => {
    const text = '<img src=x onerror=alert(1)><script>alert(2)</script>&amp;"\''
    const {tree} = outline(title(text), section({marker: '一、', title: text}, paragraph(text)))
    const {page, troubles} = await open(tree, {body: 'full'})
    await expectShown(page, text, `一、${text}`, text)
    expect(await page.title()).toBe(text)
    expect(troubles).toEqual([])
  })
})

describe('the window', () => {
  const articles = Array.from({length: 300}, (_, index) => `第${index + 1}条　渠长应当按时清淤，不得拖延。`)
  const law = parse(['清渠管理办法', ...articles].join('\n'))
  const code = parse(
    Array.from({length: 12}, (_, index) => [`第${index + 1}章　渠务`, ...articles.slice(index * 25, index * 25 + 25)])
      .flat()
      .join('\n')
  )

  it('holds a small map whole', async () => {
    const {page} = await open(speech)
    await press(page, 'unfold')
    await expect.poll(async () => (await viewOf(page)).scale).toBeGreaterThan(1)
    for (const each of titles) await expect.poll(() => isInside(page, node(page, each))).toBe(true)
  })

  it('begins with the chapters of a long law, and unfolds its articles', async () => {
    const {page} = await open(code)
    expect(await shown(page)).toHaveLength(13)
    await press(page, 'unfold')
    await expect.poll(async () => (await shown(page)).length).toBe(313)
  })

  it('begins with the root of a law of 300 articles without chapters, large enough to read', async () => {
    const {page} = await open(law)
    const root = node(page, '清渠管理办法')
    expect(await isInside(page, root)).toBe(true)
    expect((await viewOf(page)).scale).toBeGreaterThanOrEqual(0.6)
    await press(page, 'fit')
    await expect.poll(async () => (await viewOf(page)).scale).toBeLessThan(0.2)
  })

  it('may be that of a telephone', async () => {
    const {page, troubles} = await open(speech, {
      context: {viewport: {width: 390, height: 800}, hasTouch: true, isMobile: true}
    })
    expect(await isInside(page, node(page, '在春修会上的讲话'))).toBe(true)
    expect(await isInside(page, page.locator('button[data-action="zoom-out"]'))).toBe(true)
    expect(await isInside(page, page.locator('button[data-action="read"]'))).toBe(true)
    expect(troubles).toEqual([])
  })

  it('breaks long titles into lines', async () => {
    const {page} = await open(parse(`一、${'修闸清渠'.repeat(20)}\n二、修闸`), {maxWidth: 200})
    const box = await node(page, '一、修闸').locator('.title').boundingBox()
    const {scale} = await viewOf(page)
    expect((box?.width ?? 0) / scale).toBeLessThanOrEqual(200)
    expect((box?.height ?? 0) / scale).toBeGreaterThan(100)
  })
})

describe('the page around the map', () => {
  const background = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor')

  it('is light or dark as the reader wants it', async () => {
    const {page: light} = await open(speech, {context: {colorScheme: 'light'}})
    const {page: dark} = await open(speech, {context: {colorScheme: 'dark'}})
    expect(await background(light)).toBe('rgb(255, 255, 255)')
    expect(await background(dark)).toBe('rgb(22, 25, 29)')
    expect(await dark.evaluate("getComputedStyle(document.querySelector('.title')).color")).toBe('rgb(230, 233, 236)')
  })

  it('shows the outline as text, and the map again', async () => {
    const {page} = await open(speech)
    const item = page.locator('main li').filter({hasText: '（二）修闸'}).last()
    expect(await isInside(page, item)).toBe(false)
    await press(page, 'read')
    expect(await isInside(page, item)).toBe(true)
    expect(await page.locator('button[data-action="read"]').textContent()).toBe('导图')
    await press(page, 'read')
    expect(await isInside(page, item)).toBe(false)
    await expectShown(page, '在春修会上的讲话', ...titles)
  })

  it('gives the outline to those who hear it', async () => {
    const {page} = await open(speech)
    const heard = await page.locator('body').ariaSnapshot()
    for (const each of titles) expect(heard).toContain(each)
    expect(heard).toContain('button "放大（+）"')
  })

  it('is the outline as text where scripts do not run', async () => {
    const {page} = await open(speech, {context: {javaScriptEnabled: false}})
    const items = page.locator('main li')
    expect(await items.count()).toBe(titles.length)
    expect(await isInside(page, items.last())).toBe(true)
    expect(await page.locator('button[data-action="fit"]').isVisible()).toBe(false)
  })
})

/** Whether all of an element is seen in the window. */
async function isInside(page: Page, locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox()
  const size = page.viewportSize()
  if (!box || !size || box.width < 4 || box.height < 4) return false
  const {x, y, width, height} = box
  // The main element, behind the map, is cut to nothing.
  const isCut =
    (await page.locator('main').boundingBox())?.width === 1 &&
    (await locator.locator('xpath=ancestor::main').count()) > 0
  return !isCut && x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height
}
