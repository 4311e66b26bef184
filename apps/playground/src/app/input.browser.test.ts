import fc from 'fast-check'
import type {Page, Worker} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {editorOf, paste, titlesOf, usePages} from '../../../../testing/open-page.js'

/*
 * Texts go between the page and the test as JSON, which writes half of a pair of surrogates as an escape: on its way it would
 * become another character.
 */

const open = usePages()

/** What is typed, pasted, deleted, undone. */
type Step = {readonly paste: string} | {readonly type: string} | {readonly keys: readonly string[]}

const odd = [
  '一、清渠\r\n（一）东闸\r乙\n',
  'a\u2028b\u2029c\u0085d',
  '\u0000',
  '\ud83d',
  '\ude00',
  '\ufeff一、',
  '😀𠀀',
  '\n\n',
  '\t\u3000'
]
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  fc.record({paste: fc.constantFrom(...odd)}),
  fc.record({type: fc.constantFrom('一、甲', '1.1 ', '\n', 'x')}),
  fc.record({
    keys: fc.constantFrom(
      ['Backspace'],
      ['Delete'],
      ['Control+z'],
      ['Control+y'],
      ['Control+Home'],
      ['Control+End'],
      ['Shift+ArrowUp', 'Delete'],
      ['Shift+Home', 'x'],
      ['ArrowUp', 'End'],
      ['Alt+ArrowUp']
    )
  })
)

async function take(page: Page, step: Step) {
  if ('type' in step) await page.keyboard.type(step.type)
  else if ('keys' in step) for (const key of step.keys) await page.keyboard.press(key)
  else
    await editorOf(page).evaluate((editor, written) => {
      const data = new DataTransfer()
      data.setData('text/plain', JSON.parse(written) as string)
      editor.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))
    }, JSON.stringify(step.paste))
}

/** The text of the editor, as the page keeps it when it is left. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() => {
    dispatchEvent(new Event('pagehide'))
    const draft = JSON.parse(sessionStorage.getItem('gangmu-draft') ?? '{"text": ""}') as {text: string}
    return JSON.stringify(draft.text)
  })

/** The text that the reader in a worker holds: asks it as comlink does, and catches the answer. */
const held = (worker: Worker): Promise<string> =>
  worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const post = self.postMessage
        self.postMessage = ((message: {id: string; value: {content: string}}, ...others: []) => {
          if (message.id !== 'test') return post.call(self, message, ...others)
          self.postMessage = post
          resolve(JSON.stringify(message.value.content))
        }) as typeof self.postMessage
        const values = ['text', {}, {lineEnd: '\n'}].map((value) => ({type: 'RAW', value}))
        const data = {id: 'test', type: 'APPLY', path: ['result'], argumentList: values}
        self.dispatchEvent(new MessageEvent('message', {data}))
      })
  )

describe('whatever is typed, pasted, deleted and undone', () => {
  it('the readers hold the text of the editor', async () => {
    const page = await open()
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, {minLength: 60, maxLength: 60}), async (steps) => {
        await paste(page, {plain: '一、清渠\n二、修闸\n（一）东闸'})
        for (const step of steps) {
          await take(page, step)
          const text = await kept(page)
          const readers = await Promise.all(page.workers().map(held))
          expect(readers, JSON.stringify(step)).toEqual([text, text])
        }
      }),
      {numRuns: 5, endOnFailure: true}
    )
  })

  it('the policy of the page holds where a coloured marker is typed over', async () => {
    const page = await open()
    await paste(page, {plain: '一、清渠\n二、修闸'})
    await expect.poll(() => page.locator('.editor .marker').count()).toBe(2)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.type('x')
    // what the page breaks is reported when it is closed
    await expect.poll(() => kept(page)).toBe(JSON.stringify('x二、修闸'))
  })

  it('a text that cannot be kept for a reload is not lost without a question', async () => {
    const page = await open()
    await paste(page, {plain: '一、清渠'})
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠'])
    await page.keyboard.type('。')
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const [dialog] = await Promise.all([
      page.waitForEvent('dialog'),
      page.evaluate(() => {
        setTimeout(() => location.reload())
      })
    ])
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    expect(await titlesOf(page)).toEqual(['一、清渠'])
  })
})
