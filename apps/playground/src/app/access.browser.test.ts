import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {openTab, paste, titlesOf, usePages} from '../../../../testing/open-page.js'
import {tabNames} from '../settings/address.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const speech =
  '在春修会上的讲话\n同志们：\n一、认清形势\n有两点：一是天时好。二是地利足。\n（一）上游\n水小。\n（三）下游\n水大。\n二、抓紧施工\n谷雨前完成。\n'

const open = usePages()

type Axe = Pick<typeof import('axe-core'), 'run'>

/** What axe finds, of every weight: the rule, and where. */
async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const {run} = (globalThis as unknown as {axe: Axe}).axe
    const {violations} = await run(document, {resultTypes: ['violations']})
    return violations.flatMap(({id, impact, nodes}) => nodes.map(({target}) => `${impact} ${id} ${target.join(' ')}`))
  })
}

const telephone = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}

describe.each(['light', 'dark'] as const)('axe finds nothing on the %s page', (colorScheme) => {
  it('before there is a text', async () => {
    expect(await found(await open({context: {colorScheme}}))).toEqual([])
  })

  it('in any tab, with the options open', async () => {
    const page = await open({context: {colorScheme}})
    await paste(page, {plain: speech})
    await expect.poll(async () => (await titlesOf(page)).length).toBe(6)
    await page.getByRole('button', {name: '选项'}).click()
    for (const tab of tabNames) {
      await openTab(page, tab)
      await page.waitForTimeout(600)
      expect(await found(page), tab).toEqual([])
    }
  })

  it('on a telephone', async () => {
    const page = await open({context: {colorScheme, ...telephone}})
    await paste(page, {plain: speech})
    await page.getByRole('radio', {name: '大纲与结果'}).check({force: true})
    await expect.poll(async () => (await titlesOf(page)).length).toBe(6)
    expect(await found(page)).toEqual([])
  })
})

describe('the page', () => {
  it('has a tree for those who hear it', async () => {
    const page = await open()
    await paste(page, {plain: speech})
    const item = page.getByRole('tree', {name: '文稿大纲'}).getByRole('treeitem', {name: /上游/})
    await item.waitFor()
    expect(await item.getAttribute('aria-level')).toBe('2')
    const first = page.getByRole('treeitem', {name: /认清形势/})
    expect(await first.getAttribute('aria-expanded')).toBe('true')
    expect([await first.getAttribute('aria-posinset'), await first.getAttribute('aria-setsize')]).toEqual(['1', '2'])
  })

  it('speaks the language of its reader, and the one that is chosen', async () => {
    const page = await open({context: {locale: 'en-GB'}})
    expect(await page.getByRole('tab').allInnerTexts()).toContain('Outline')
    await page.getByRole('combobox', {name: 'Language'}).selectOption('zh-Hant')
    await expect.poll(() => page.getByRole('tab').allInnerTexts()).toContain('大綱')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
    await page.reload()
    await expect.poll(() => page.getByRole('tab').allInnerTexts()).toContain('大綱')
  })

  it('is dark or light as its reader chooses', async () => {
    const page = await open({context: {colorScheme: 'dark'}})
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const dark = await ground()
    await page.getByRole('button', {name: '外观'}).click()
    await expect.poll(ground).not.toBe(dark)
    await page.getByRole('button', {name: '外观'}).click()
    await expect.poll(ground).toBe(dark)
  })

  it('shows one pane at a time on a telephone, without scrolling sideways', async () => {
    const page = await open({context: telephone})
    await paste(page, {plain: speech})
    await page.getByRole('radio', {name: '大纲与结果'}).check({force: true})
    await page.getByRole('treeitem', {name: /下游/}).waitFor()
    expect(await page.locator('.editor').isVisible()).toBe(false)
    for (const tab of tabNames) {
      await openTab(page, tab)
      expect(await page.evaluate('document.documentElement.scrollWidth'), tab).toBe(360)
    }
    await openTab(page, 'outline')
    await page.getByRole('treeitem', {name: /下游/}).click()
    await expect.poll(() => page.locator('.editor').isVisible()).toBe(true)
  })

  it('gives the keyboard to the text that a narrow page hid until then', async () => {
    const page = await open({context: {viewport: {width: 360, height: 740}}})
    await paste(page, {plain: speech})
    await page.getByRole('radio', {name: '大纲与结果'}).check({force: true})
    await page.getByRole('treeitem', {name: /下游/}).waitFor()
    await page.getByRole('tree').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('editor')
  })

  it('gives the focus back where the options are closed', async () => {
    const page = await open()
    const button = page.getByRole('button', {name: '选项', exact: true})
    const hasFocus = () => button.evaluate((element) => element === document.activeElement)
    for (const close of [() => page.keyboard.press('Escape'), () => page.keyboard.press('Enter')]) {
      await button.press('Enter')
      await page.getByRole('button', {name: '关闭选项'}).focus()
      await close()
      expect(await page.getByRole('button', {name: '关闭选项'}).count()).toBe(0)
      expect(await hasFocus()).toBe(true)
    }
  })

  it('closes its menu with Escape, and gives the focus back', async () => {
    const page = await open()
    const button = page.getByRole('button', {name: '保存'})
    await button.click()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Word 文档')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})
