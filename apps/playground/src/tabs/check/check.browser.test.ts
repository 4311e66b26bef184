import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {editorOf, paste, selectedIn, textOf, usePages} from '../../../../../testing/open-page.js'

const faulty = [
  '关于春修的通知',
  '各村：',
  '现提出三项要求：',
  '一、清渠',
  '三月前清完。',
  '二、修闸',
  '三月前修好。',
  '四、护堤',
  '分段负责，落实到户，每十天报一次进度。',
  '依照第一条办理的，不另行通知。'
].join('\n')

const open = usePages()

async function openWith(text: string, fragment = '#tab=check') {
  const page = await open({fragment})
  await paste(page, {plain: text})
  return page
}

const faults = (page: Page) => page.getByRole('article')

describe('the tab of faults', () => {
  it('says what is wrong, and why', async () => {
    const page = await openWith(faulty)
    await expect.poll(() => faults(page).count()).toBe(1)
    const text = await faults(page).textContent()
    expect(text).toContain('第 8 行')
    expect(text).toContain('series-gap')
    expect(text).toMatch(/应为“三、”，现为“四、”/)
    expect(await page.locator('.tab-count').textContent()).toBe('1')
  })

  it('underlines faults in the text, and says them there', async () => {
    const page = await openWith(faulty, '')
    const underlined = page.locator('.editor .fault')
    await expect.poll(() => underlined.allInnerTexts()).toEqual(['四、'])
    await underlined.hover()
    await expect.poll(() => page.locator('.editor .cm-tooltip').textContent()).toContain('三、')
  })

  it('mends a fault by its button, which can be undone', async () => {
    const page = await openWith(faulty)
    await page.getByRole('button', {name: /^改正：|^改正:/}).click()
    await expect.poll(() => textOf(page)).toBe(faulty.replace('四、护堤', '三、护堤'))
    await expect.poll(() => page.getByText('序号没有问题。').count()).toBe(1)
    await page.getByRole('button', {name: '撤销'}).click()
    await expect.poll(() => textOf(page)).toBe(faulty)
    await expect.poll(() => faults(page).count()).toBe(1)
  })

  it('mends one fault of several, and then all', async () => {
    const text = '一、清渠\n早动手。\n三、修闸\n三月前。\n（一）东闸\n先修。\n（三）西闸\n后修。\n四、护堤\n五月前。\n'
    const page = await openWith(text)
    await expect.poll(() => faults(page).count()).toBe(2)
    await faults(page).filter({hasText: '（三）'}).getByRole('button', {name: /^改正/}).click()
    await expect.poll(() => textOf(page)).toContain('（二）西闸')
    expect(await textOf(page)).toContain('三、修闸')
    await expect.poll(() => faults(page).count()).toBe(1)
    await page.getByRole('button', {name: '全部改正'}).click()
    await expect
      .poll(() => textOf(page))
      .toBe('一、清渠\n早动手。\n二、修闸\n三月前。\n（一）东闸\n先修。\n（二）西闸\n后修。\n三、护堤\n五月前。\n')
    await page.getByRole('button', {name: '撤销'}).click()
    await expect.poll(() => textOf(page)).toContain('三、修闸')
    expect(await textOf(page)).toContain('（二）西闸')
  })

  it('keeps the keyboard in the list while faults are mended', async () => {
    const page = await openWith('一、清渠\n早动手。\n三、修闸\n三月前。\n（一）东闸\n先修。\n（三）西闸\n后修。\n')
    await expect.poll(() => faults(page).count()).toBe(2)
    const focused = () => page.evaluate(() => document.activeElement?.className)
    await faults(page).first().getByRole('button', {name: /^改正/}).press('Enter')
    await expect.poll(() => faults(page).count()).toBe(1)
    expect(await focused()).toContain('fault-fix')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByText('序号没有问题。').count()).toBe(1)
    await expect.poll(focused).toBe('list-tab')
  })

  it('mends nothing by a list that another standard has made old', async () => {
    const text = '1.清渠\n（一）东渠\n先清。\n（三）西渠\n后清。\n2.修闸\n三月前修好。\n'
    const page = await openWith(text)
    await expect.poll(() => faults(page).count()).toBe(1)
    await page.getByRole('button', {name: '选项'}).click()
    await page.evaluate(() => {
      const standard = document.querySelector<HTMLSelectElement>('#setting-standard')
      if (standard === null) throw new Error('there is no such setting')
      standard.value = 'gbt9704'
      standard.dispatchEvent(new Event('change', {bubbles: true}))
      // before the page has drawn anything
      document.querySelector<HTMLButtonElement>('article button.button')?.click()
    })
    await expect.poll(() => faults(page).filter({hasText: 'level-order'}).count()).toBeGreaterThan(0)
    expect(await textOf(page)).toBe(text)
  })

  it('checks by the standard that is chosen', async () => {
    const text = '1.清渠\n（一）东渠\n先清。\n（二）西渠\n后清。\n2.修闸\n三月前修好。\n'
    const page = await openWith(text)
    await expect.poll(() => page.getByText('序号没有问题。').count()).toBe(1)
    await page.getByRole('button', {name: '选项'}).click()
    await page.getByLabel('标准', {exact: true}).selectOption('gbt9704')
    await expect.poll(() => faults(page).filter({hasText: 'level-order'}).count()).toBeGreaterThan(0)
    expect(new URL(page.url()).hash).toBe('#tab=check&standard=gbt9704')
  })

  it('leads to the place, and to what set the expectation', async () => {
    const page = await openWith(faulty)
    await page.getByRole('button', {name: '第 8 行'}).click()
    await expect.poll(() => selectedIn(page)).toBe('四、')
    expect(
      await editorOf(page).evaluate((editor) => editor.contains((editor.getRootNode() as ShadowRoot).activeElement))
    ).toBe(true)
  })

  it('shows faults in the language of the page', async () => {
    const page = await openWith(faulty)
    await expect.poll(() => faults(page).count()).toBe(1)
    await page.getByRole('combobox', {name: '语言'}).selectOption('en')
    await expect.poll(() => faults(page).textContent()).toMatch(/line 8.*expected `三、`/)
  })
})
