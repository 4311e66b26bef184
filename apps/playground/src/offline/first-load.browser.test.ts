import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, inject, it} from 'vitest'
import {launchChromium} from '../../../../testing/chromium.js'
import {openPage} from '../../../../testing/open-page.js'
import {serveFolder} from '../../../../testing/serve-folder.js'

/** Also what the page loads by itself as soon as it stands; `npm run size` knows only what it cannot stand without. */
const most = 300_000

it('loads at most 300 kB, gzipped, until it is at rest', async () => {
  const folder = inject('builtPage')
  const served = await serveFolder(folder)
  const browser = await launchChromium()
  try {
    const {page, troubles} = await openPage(browser, served.address)
    await page.waitForLoadState('networkidle')
    const paths = [...new Set(served.asked)].map((path) => (path === '/' ? '/index.html' : path))
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([])
    const sizes = paths.map((path) => [path, gzipSync(readFileSync(join(folder, path))).length] as const)
    const sum = sizes.reduce((total, [, size]) => total + size, 0)
    expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(most)
    // the page, its scripts and its workers: were nothing asked for, nothing would be measured
    expect(sum).toBeGreaterThan(100_000)
    expect(troubles).toEqual([])
  } finally {
    await browser.close()
    await served.close()
  }
})
