import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {
  editorOf,
  openTab,
  paste,
  resultOf,
  selectedIn,
  textOf,
  titlesOf,
  usePages
} from '../../../../testing/open-page.js'
import {speech, titles} from '../../../../testing/spring-speech.js'

const open = usePages()

async function openSpeech() {
  const page = await open()
  await paste(page, {plain: speech})
  await expect.poll(() => titlesOf(page)).toEqual(titles)
  return page
}

const row = (page: Page, title: string) => page.getByRole('treeitem').filter({hasText: title})

describe('the page', () => {
  it('says what it is for, and shows an example', async () => {
    const page = await open()
    expect(await page.title()).toContain('纲目')
    await page.getByRole('button', {name: '看一个例子'}).click()
    await expect.poll(() => titlesOf(page)).toContain('二、突出重点，把今年的硬仗打好')
    expect(await page.locator('.empty').count()).toBe(0)
  })

  it('follows every key with the outline', async () => {
    const page = await open()
    await editorOf(page).click()
    await page.keyboard.type('一、清渠\n')
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠'])
    await page.keyboard.type('二、修')
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠', '二、修'])
    await page.keyboard.type('闸')
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠', '二、修闸'])
    for (let key = 0; key < 4; key++) await page.keyboard.press('Backspace')
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠'])
  })

  it('colours the markers by their depth', async () => {
    const page = await openSpeech()
    const colourOf = (marker: string) =>
      page
        .locator('.editor .marker', {hasText: marker})
        .first()
        .evaluate((element) => getComputedStyle(element).color)
    const colours = await Promise.all(['一、', '一是', '（一）', '二、', '二是', '（二）'].map(colourOf))
    const [first, second] = colours
    expect(colours).toEqual([first, second, second, first, second, second])
    expect(first).not.toBe(second)
  })

  it('selects the text of a member whose title is clicked', async () => {
    const page = await openSpeech()
    await row(page, '（二）下游').click()
    await expect.poll(() => selectedIn(page)).toContain('（二）下游')
    expect((await selectedIn(page))?.trim().split('\n').filter(Boolean)).toEqual(['（二）下游', '水大。'])
  })

  it('marks the member in which the cursor stands', async () => {
    const page = await openSpeech()
    const current = () => page.locator('[role=treeitem][aria-selected=true]').allInnerTexts()
    await page.locator('.editor .cm-line', {hasText: '谷雨前'}).click()
    await expect.poll(async () => (await current()).join().replaceAll('\n', '')).toBe('（一）清渠')
    await page.locator('.editor .cm-line', {hasText: '同志们'}).click()
    await expect.poll(current).toEqual([])
  })

  it('folds and unfolds, and keeps what is folded while the text changes', async () => {
    const page = await openSpeech()
    await row(page, '一、认清形势').locator('.outline-twisty').click()
    const folded = ['一、认清形势', '二、抓紧施工', '（一）清渠', '（二）修闸']
    await expect.poll(() => titlesOf(page)).toEqual(folded)
    await editorOf(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('春天')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n三、看好水')
    await expect.poll(() => titlesOf(page)).toEqual([...folded, '三、看好水'])
    await row(page, '一、认清形势').locator('.outline-twisty').click()
    await expect.poll(() => titlesOf(page)).toEqual([...titles, '三、看好水'])
  })

  it('is used by the keyboard alone', async () => {
    const page = await openSpeech()
    await page.getByRole('tree').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => titlesOf(page)).toEqual(['一、认清形势', '二、抓紧施工', '（一）清渠', '（二）修闸'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => selectedIn(page)).toContain('二、抓紧施工')
    await page.locator('#tab-outline').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-markdown')
    await expect.poll(() => resultOf(page)).toContain('## 一、认清形势')
    await page.keyboard.press('End')
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-explain')
    const divider = page.getByRole('separator')
    await divider.focus()
    await page.keyboard.press('ArrowLeft')
    expect(await divider.getAttribute('aria-valuenow')).toBe('48')
  })

  it('explains what stands at the cursor', async () => {
    const page = await openSpeech()
    await openTab(page, 'explain')
    await page.locator('.editor .cm-line', {hasText: '（二）修闸'}).click({position: {x: 60, y: 12}})
    const here = page.getByRole('region', {name: '光标所在'})
    await expect.poll(() => here.textContent()).toContain('（二）')
    await expect.poll(() => here.textContent()).toContain('接“（一）”')
  })

  it('explains what stands at the cursor as soon as the tab is opened', async () => {
    const page = await openSpeech()
    await page.locator('.editor .cm-line', {hasText: '（二）修闸'}).click({position: {x: 60, y: 12}})
    await openTab(page, 'explain')
    const here = page.getByRole('region', {name: '光标所在'})
    await expect.poll(() => here.textContent()).toContain('接“（一）”')
  })

  it('shows chunks that lead to their text', async () => {
    const page = await openSpeech()
    await openTab(page, 'chunks')
    await page.locator('.chunk', {hasText: '谷雨前完成'}).click()
    await expect.poll(() => selectedIn(page)).toContain('谷雨前完成。')
  })

  it('draws a mind map, whose texts lead to the text', async () => {
    const page = await openSpeech()
    await openTab(page, 'mindmap')
    await expect.poll(() => page.locator('.markmap-node').count()).toBeGreaterThan(2)
    await page.locator('.markmap-node', {hasText: '二、抓紧施工'}).locator('foreignObject').first().click()
    await expect.poll(() => selectedIn(page)).toContain('二、抓紧施工')
  })

  it('lets a mind map go while it is drawn', async () => {
    const page = await openSpeech()
    await openTab(page, 'mindmap')
    await page.locator('.markmap-node').first().waitFor()
    for (let times = 0; times < 15; times++) {
      await page.evaluate(async (steps) => {
        const tab = (name: string) => document.querySelector<HTMLElement>(`#tab-${name}`)
        tab('outline')?.click()
        await new Promise((resolve) => setTimeout(resolve, 30))
        tab('mindmap')?.click()
        for (let step = 0; step < steps; step++) await new Promise((resolve) => requestAnimationFrame(resolve))
        tab('outline')?.click()
      }, times % 8)
    }
    await page.getByRole('tree').waitFor()
  })

  it('brings the text back after it is loaded again', async () => {
    const page = await openSpeech()
    await page.reload()
    await expect.poll(() => textOf(page)).toBe(speech)
    await expect.poll(() => titlesOf(page)).toEqual(titles)
  })

  it('opens a document of 1 MB', async () => {
    const page = await open()
    const text = `${'各村要抓紧清渠，把淤泥运到地头，'.repeat(8)}谷雨前完成。`
    const article = (_: unknown, index: number) => `第${index + 1}条　第${index + 1}件事\n${text}\n`
    const long = Array.from({length: 2200}, article).join('')
    expect(Buffer.byteLength(long)).toBeGreaterThan(900_000)
    await paste(page, {plain: long})
    await expect.poll(() => page.locator('.status').textContent(), {timeout: 20_000}).toContain('2,200 项')
    expect(await page.getByRole('treeitem').count()).toBeLessThan(120)
    await page.getByRole('tree').focus()
    await page.keyboard.press('End')
    await expect.poll(() => titlesOf(page)).toContain('第2200条 第2200件事')
  })
})
