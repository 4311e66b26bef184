/**
 * `npm run bench:page`: what typing in a long document costs the page, by the browser's own records of tasks of its main thread
 * that take 50 ms and more.
 *
 *     npm run bench:page -- [--size MB] [--shape name] [--keys number] [--tab name,…]
 *
 * Exits with 1 where a task took more than 100 ms.
 */
import {parseArgs} from 'node:util'
import {preview} from 'vite'
import {figure, table} from '../packages/benchmark/dist/speed/table.js'
import {shapeNames, textOf} from '../packages/benchmark/dist/speed/texts/index.js'
import {launchChromium} from './chromium.mjs'
import {buildPage, playground} from './page.mjs'

const allTabs = ['outline', 'markdown', 'mindmap', 'json', 'chunks', 'check', 'explain']

/** The longest that a task may take, in milliseconds: what is longer is felt. */
const most = 100

/** How long a quick writer waits between two keys, in milliseconds. */
const pause = 120

/**
 * Runs in the page: keeps the long tasks, and how long after a key the outline has followed, which the page marks.
 */
const startRecords = `
  globalThis.tasks = []
  globalThis.waits = []
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) tasks.push(duration)
  }).observe({type: 'longtask'})
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) waits.push(duration)
  }).observe({type: 'measure'})
`

const options = optionsFrom(process.argv.slice(2))
await buildPage()
const server = await preview({root: playground, preview: {port: 0}, logLevel: 'error'})
const browser = await launchChromium()
try {
  const text = textOf(options.shape, options.bytes, 1)
  const rows = []
  for (const tab of options.tabs) {
    process.stderr.write(`bench:page: ${tab}\n`)
    rows.push({tab, ...(await measured(tab, text))})
  }
  const head = ['tab', 'longest task', 'over 50 ms', 'over 100 ms', 'outline after a key: median', 'longest']
  const cells = rows.map(({tab, tasks, waits}) => [
    tab,
    tasks.length === 0 ? 'under 50' : figure(Math.max(...tasks)),
    String(tasks.length),
    String(tasks.filter((task) => task > most).length),
    figure(waits[waits.length >> 1]),
    figure(waits.at(-1))
  ])
  console.log(`${options.keys} keys in ${figure(options.bytes / 1e6)} MB of ${options.shape}, in milliseconds\n`)
  for (const line of table(head, cells)) console.log(line)
  if (rows.some(({tasks}) => tasks.some((task) => task > most))) process.exitCode = 1
} finally {
  await browser.close()
  await server.close()
}

/**
 * Opens the text, types in three places of it, and gives what the browser recorded meanwhile, in milliseconds.
 *
 * @param {string} tab
 * @param {string} text
 */
async function measured(tab, text) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}})
  try {
    await page.goto(`${server.resolvedUrls?.local[0]}#tab=${tab}`)
    const chooser = page.locator('input[type=file]')
    await chooser.setInputFiles({name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text)})
    await page.locator('.status-file').waitFor({timeout: 60_000})
    // what follows the opening is no typing
    await page.waitForTimeout(5000)
    await page.evaluate(startRecords)
    await page.locator('.cm-content').first().click()
    for (const place of ['Control+Home', 'PageDown', 'Control+End']) {
      await page.keyboard.press(place)
      await page.waitForTimeout(500)
      for (let key = 0; key < options.keys / 3; key++) {
        await page.keyboard.type('民')
        await page.waitForTimeout(pause)
      }
    }
    // what rests on the text follows when nothing has changed for a moment
    await page.waitForTimeout(4000)
    return /** @type {{tasks: number[], waits: number[]}} */ (
      await page.evaluate('({tasks, waits: waits.sort((a, b) => a - b)})')
    )
  } finally {
    await page.close()
  }
}

/** @param {string[]} args */
function optionsFrom(args) {
  const {values} = parseArgs({
    args,
    options: {
      size: {type: 'string', default: '1'},
      shape: {type: 'string', default: 'speech'},
      keys: {type: 'string', default: '60'},
      tab: {type: 'string', default: allTabs.join(',')}
    }
  })
  const shape = shapeNames.find((name) => name === values.shape)
  const tabs = values.tab.split(',')
  const [size, keys] = [Number(values.size), Number(values.keys)]
  if (shape === undefined) fail(`--shape has to be one of ${shapeNames.join(', ')}`)
  if (!(size >= 0.01 && size <= 100)) fail('--size has to be from 0.01 to 100, in MB of UTF-8')
  if (!Number.isInteger(keys) || keys < 3) fail('--keys has to be a whole number from 3')
  const unknown = tabs.find((tab) => !allTabs.includes(tab))
  if (unknown !== undefined) fail(`--tab knows ${allTabs.join(', ')}, and not ${unknown}`)
  return {shape, bytes: size * 1e6, keys, tabs}
}

/**
 * @param {string} problem
 * @returns {never}
 */
function fail(problem) {
  process.stderr.write(`bench:page: ${problem}\n`)
  process.exit(2)
}
