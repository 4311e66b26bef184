import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {editorOf, openTab, paste, resultOf, textOf, titlesOf, usePages} from '../../../../testing/open-page.js'
import {gangmu} from '../../../../testing/run-command.js'
import {packText} from './packed-text.js'

const text = '春修办法\n第一条　清理渠道，依照第二条办理。\n第二条　修好水闸：\n（一）东闸；\n（二）西闸。\n'

const open = usePages()

const choose = (page: Page) => page.getByRole('button', {name: '选项'}).click()
const shown = async (page: Page) => `${await resultOf(page)}\n`.replace(/\n+$/, '\n')
const wanted = async (...options: string[]) => (await gangmu(options, {input: text})).stdout

describe('the options of the page', () => {
  it('do what those of the command do', async () => {
    const page = await open({fragment: '#tab=markdown'})
    await paste(page, {plain: text})
    await choose(page)
    await page.getByLabel('Markdown 样式').selectOption('list')
    await expect.poll(() => shown(page)).toBe(await wanted('--style', 'list'))
    await page.getByLabel('序号', {exact: true}).selectOption('strip')
    await expect.poll(() => shown(page)).toBe(await wanted('--style', 'list', '--markers', 'strip'))
    await page.getByLabel('字形').selectOption('tw')
    await expect.poll(() => shown(page)).toBe(await wanted('--style', 'list', '--markers', 'strip', '--script', 'tw'))
    await page.getByRole('button', {name: '恢复默认'}).click()
    await page.getByLabel('最深级别').fill('1')
    await page.getByLabel('引用成为链接').check()
    await expect.poll(() => shown(page)).toBe(await wanted('--depth', '1', '--links'))
    expect(new URL(page.url()).hash).toBe('#tab=markdown&depth=1&links=')
  })

  it('keep a number that holds while another is written that cannot, and say what can', async () => {
    const page = await open({fragment: '#depth=2'})
    await choose(page)
    const field = page.getByLabel('最深级别')
    for (const wrong of ['0', '-1', '1.5', '1001', '1e']) {
      await field.focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.type(wrong)
      await expect.poll(() => page.locator('#setting-depth-problem').textContent()).toBe('请填 1 到 1,000 的整数')
      await field.blur()
      expect(await field.inputValue()).not.toBe(wrong)
    }
    await field.fill('')
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    await field.fill('3')
    await expect.poll(() => new URL(page.url()).hash).toBe('#depth=3')
    expect(await page.locator('#setting-depth-problem').textContent()).toBe('')
  })

  it('stand in the address, and are read from it', async () => {
    const page = await open({fragment: '#tab=markdown&style=list&script=hant'})
    await paste(page, {plain: text})
    await expect.poll(() => shown(page)).toBe(await wanted('--style', 'list', '--script', 'hant'))
    await openTab(page, 'outline')
    await expect.poll(() => titlesOf(page)).toContain('（二）西閘')
    expect(new URL(page.url()).hash).toBe('#style=list&script=hant')
  })

  it('that an address does not have are named', async () => {
    const page = await open({fragment: '#style=tree&colour=red'})
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('style=tree, colour=red')
  })

  it('are named as far as there is room, however many an address has', async () => {
    const page = await open({fragment: `#${'x'.repeat(10_000)}${'&a=b'.repeat(10_000)}`})
    const alert = page.getByRole('alert')
    await expect.poll(() => alert.textContent()).toMatch(/x{40}…, a=b, a=b, … 不认识/)
    await page.getByRole('button', {name: '关闭提示'}).click()
    await expect.poll(() => alert.textContent()).toBe('')
  })
})

/** Keeps what is read first from a blob, until `held.release()` is called in the page. */
function holdFirstStream() {
  const held = {isAsked: false, isOver: false, release: () => {}}
  const released = new Promise<void>((resolve) => {
    held.release = resolve
  })
  const streamOf = Blob.prototype.stream
  Blob.prototype.stream = function () {
    Blob.prototype.stream = streamOf
    held.isAsked = true
    const waiting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      async transform(part, controller) {
        await released
        controller.enqueue(part)
      },
      flush() {
        held.isOver = true
      }
    })
    return streamOf.call(this).pipeThrough(waiting)
  }
  Object.assign(globalThis, {held})
}

describe('a link', () => {
  it('holds the text, the options and the tab', async () => {
    const page = await open({fragment: '#tab=markdown'})
    await paste(page, {plain: text})
    await choose(page)
    await page.getByLabel('Markdown 样式').selectOption('list')
    await page.getByRole('button', {name: '分享'}).click()
    await expect.poll(() => page.locator('.notice').textContent()).toContain('链接已复制')
    const link = (await page.evaluate('navigator.clipboard.readText()')) as string
    expect(link).toBe(page.url())
    const other = await open({fragment: new URL(link).hash})
    await expect.poll(() => textOf(other)).toBe(text)
    await expect.poll(() => shown(other)).toBe(await wanted('--style', 'list'))
  })

  it('is followed in a page that is open already', async () => {
    const page = await open()
    await paste(page, {plain: text})
    await page.getByRole('button', {name: '分享'}).click()
    await expect.poll(() => new URL(page.url()).hash).toContain('text=')
    const {hash} = new URL(page.url())
    const other = await open()
    await other.evaluate((fragment) => {
      location.hash = fragment
    }, hash)
    await expect.poll(() => textOf(other)).toBe(text)
  })

  it('says no longer what it said when the text has changed since', async () => {
    const page = await open()
    await paste(page, {plain: text})
    await page.getByRole('button', {name: '分享'}).click()
    await expect.poll(() => new URL(page.url()).hash).toContain('text=')
    await page.keyboard.press('Escape')
    await paste(page, {plain: '一、清渠'})
    await expect.poll(() => new URL(page.url()).hash).toBe('')
  })

  it('says no longer what it said when one character stands for another', async () => {
    const page = await open()
    await paste(page, {plain: '一、甲'})
    await page.getByRole('button', {name: '分享'}).click()
    await expect.poll(() => new URL(page.url()).hash).toContain('text=')
    await editorOf(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.type('乙')
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    await page.reload()
    await expect.poll(() => textOf(page)).toBe('一、乙')
  })

  it('gives way to the one that is followed after it', async () => {
    const page = await open()
    await page.evaluate(holdFirstStream)
    for (const text of ['一、先', '一、后']) {
      await page.evaluate(
        (fragment) => {
          location.hash = fragment
        },
        `text=${await packText(text)}`
      )
      if (text === '一、先') await expect.poll(() => page.evaluate('held.isAsked')).toBe(true)
    }
    await expect.poll(() => titlesOf(page)).toEqual(['一、后'])
    await page.evaluate('held.release()')
    await expect.poll(() => page.evaluate('held.isOver')).toBe(true)
    expect(await textOf(page)).toBe('一、后')
  })

  it('that is broken leaves the text as it was before the page was loaded again', async () => {
    const page = await open()
    await paste(page, {plain: '一、甲'})
    await expect.poll(() => titlesOf(page)).toEqual(['一、甲'])
    await page.evaluate(() => history.replaceState(null, '', '#text=abcdef'))
    await page.reload()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('链接不完整')
    expect(await textOf(page)).toBe('一、甲')
  })

  it('that cannot be unpacked by this browser says so', async () => {
    const page = await open()
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'))
    await page.evaluate(() => {
      location.hash = 'text=abcdef'
    })
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('不能压缩')
  })

  it('that is broken is no text, and says so', async () => {
    const page = await open({fragment: '#text=abcdef'})
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('链接不完整')
    expect(await textOf(page)).toBe('')
  })

  it('is not made of a long text', async () => {
    const page = await open()
    const long = Array.from({length: 60_000}, (_, n) => String.fromCharCode(0x4e00 + ((n * 7919) % 20_000))).join('')
    await paste(page, {plain: long})
    await page.getByRole('button', {name: '分享'}).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('放不进链接')
  })
})
