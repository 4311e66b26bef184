/** The page in a real browser, as readers open it; for *.browser.test.ts. */
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect, inject} from 'vitest'
import {launchChromium} from './chromium.js'

export interface OpenedPage {
  readonly page: Page
  /** What went wrong: errors of scripts, breaches of the policy, and requests for anything but the files of the page. */
  readonly troubles: string[]
  close(): Promise<void>
}

export interface HowToOpen {
  /** What stands behind the # of the address. */
  readonly fragment?: string
  readonly context?: BrowserContextOptions
}

/** Opens the page at an address, in a browser that knows nothing of it yet. */
export async function openPage(browser: Browser, address: string, how: HowToOpen = {}): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 800},
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    // offline.browser.test.ts is about it; elsewhere each test would load all files anew
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...how.context
  })
  const troubles: string[] = []
  context.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address))
      troubles.push(`request: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  context.on('weberror', (error) => troubles.push(error.error().message))
  await context.addInitScript(
    "addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => console.error('violates ' + violatedDirective + ' ' + blockedURI))"
  )
  const page = await context.newPage()
  await page.goto(`${address}${how.fragment ?? ''}`)
  await editorOf(page).waitFor()
  return {page, troubles, close: () => context.close()}
}

/**
 * Gives the tests of a file a browser, and closes after each what it opened. Every test fails where a script of the page fails,
 * where the page breaks its policy, or asks for anything but its own files.
 */
export function usePages(): (how?: HowToOpen) => Promise<Page> {
  let browser: Browser
  const opened: OpenedPage[] = []
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterEach(async () => {
    for (const {troubles, close} of opened.splice(0)) {
      await close()
      expect(troubles).toEqual([])
    }
  })
  afterAll(() => browser?.close())
  return async (how) => {
    const each = await openPage(browser, inject('page'), how)
    opened.push(each)
    return each.page
  }
}

/** What is selected in the editor; it tells the browser so where it has the focus. */
export async function selectedIn(page: Page): Promise<string | undefined> {
  await editorOf(page).focus()
  return page.locator('.editor').evaluate((editor) => {
    const root = editor.shadowRoot as ShadowRoot & {getSelection?(): Selection | null}
    return (root.getSelection?.() ?? getSelection())?.toString()
  })
}

/** What is typed into. */
export const editorOf = (page: Page): Locator => page.locator('.editor .cm-content')

/** The titles of the outline that are not folded away. */
export const titlesOf = (page: Page): Promise<string[]> =>
  page
    .getByRole('treeitem')
    .locator(':scope .outline-marker, :scope .outline-title')
    .evaluateAll((parts) => {
      const titles = new Map<Element | null, string>()
      for (const part of parts)
        titles.set(part.parentElement, (titles.get(part.parentElement) ?? '') + (part.textContent ?? ''))
      return [...titles.values()]
    })

/** Puts a text in the place of what stands in the editor, as a reader does who pastes it. */
export async function paste(page: Page, content: {readonly plain: string; readonly html?: string}): Promise<void> {
  await editorOf(page).focus()
  await page.keyboard.press('Control+A')
  await editorOf(page).evaluate((editor, {plain, html}) => {
    const data = new DataTransfer()
    data.setData('text/plain', plain)
    if (html !== undefined) data.setData('text/html', html)
    editor.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))
  }, content)
}

/** A file that a reader drops onto the page. */
export const dropFile = (page: Page, name: string, bytes: Uint8Array): Promise<void> => dropFiles(page, [[name, bytes]])

/** Files that a reader drops onto the page together. */
export async function dropFiles(page: Page, files: readonly (readonly [name: string, Uint8Array])[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (all) => {
      const data = new DataTransfer()
      for (const [name, bytes] of all) data.items.add(new File([new Uint8Array(bytes)], name))
      return data
    },
    files.map(([name, bytes]) => [name, [...bytes]] as const)
  )
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('.editor', type, {dataTransfer: transfer})
}

/** The text of the editor; it draws only what is in sight, so that this is for short ones. */
export const textOf = (page: Page): Promise<string> => linesIn(page.locator('.editor .cm-line'))

/** Opens a tab. */
export const openTab = (page: Page, name: string): Promise<void> => page.locator(`#tab-${name}`).click()

/** The text of a result, which draws only what is in sight. */
export const resultOf = (page: Page): Promise<string> => linesIn(page.locator('.viewer .cm-line'))

async function linesIn(lines: Locator): Promise<string> {
  const texts = await lines.evaluateAll((all) =>
    all.map((line) => {
      const copy = line.cloneNode(true) as Element
      // what an empty editor says is no text
      for (const placeholder of copy.querySelectorAll('.cm-placeholder')) placeholder.remove()
      return copy.textContent ?? ''
    })
  )
  return texts.join('\n')
}
