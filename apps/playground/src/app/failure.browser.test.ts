import {expect, inject, it} from 'vitest'
import {launchChromium} from '../../../../testing/chromium.js'

it('a page whose workers cannot be loaded says what to do', async () => {
  const browser = await launchChromium()
  try {
    const context = await browser.newContext({locale: 'zh-CN', serviceWorkers: 'block'})
    await context.route(/worker-[^/]*\.js$/, (route) => route.abort())
    const page = await context.newPage()
    await page.goto(inject('page'))
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('请重新载入页面')
  } finally {
    await browser.close()
  }
})
