/** A real browser: *.browser.test.ts run in it, and `npm run bench:page` measures in it. */
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {chromium} from 'playwright-core'

/** What distributions call the program, and where macOS has it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe']
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]

const switches = [
  // The pages are our own, and containers seldom allow the sandbox.
  '--no-sandbox',
  '--disable-gpu',
  // What the browser loads on its own account would look like a request of the page.
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run'
]

/**
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} where there is no Chromium; it says what to do
 */
export function launchChromium() {
  // without a language whose files can have Chinese names it opens none of them, and saves all as “download”
  const env = {...process.env, LC_ALL: 'C.UTF-8'}
  return chromium.launch({executablePath: findChromium(process.env), args: switches, env})
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @throws {Error} where there is no Chromium; it says what to do
 */
export function findChromium(env) {
  const named = env.GANGMU_CHROMIUM
  if (named && !existsSync(named)) throw new Error(`GANGMU_CHROMIUM names ${named}, and there is no such file`)
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const places = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...applications]
  const found = named || places.find((place) => existsSync(place))
  if (found) return found
  throw new Error(
    'There is no Chromium: install one (on Debian and Ubuntu: apt-get install chromium fonts-noto-cjk), or name the program in GANGMU_CHROMIUM'
  )
}
