import {getEventListeners} from 'node:events'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, vi} from 'vitest'
import {defaultLimits, read} from './index.js'
import {readHere} from './pdf/read-here.js'
import {finish, type Signal, type Steps, taken} from './signal.js'
import type {ReadOptions} from './types.js'

const folder = new URL('../fixtures/same-document/', import.meta.url)
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder))
const reason = new Error('the window was closed')

/** A signal that says stop when it is asked once more than so often. */
function signalAfter(most: number): Signal & {asked: number} {
  return {
    asked: 0,
    get aborted() {
      return ++this.asked > most
    },
    reason,
    addEventListener() {},
    removeEventListener() {}
  }
}

/** How often a reading asks the signal; each time it can be stopped. */
async function stopsOf(source: Uint8Array | string, options: ReadOptions = {}): Promise<number> {
  const signal = signalAfter(Number.POSITIVE_INFINITY)
  await read(source, {...options, signal})
  return signal.asked
}

/** More than one piece: what is longer than 200,000 characters is read in several. */
const markdownOf = (paragraphs: number) =>
  new TextEncoder().encode(`# 清渠\n\n${'要早动手，也要清到底。\n\n'.repeat(paragraphs)}`)
const manyParagraphs = markdownOf(18_000)

describe('read with a signal', () => {
  it.each(['typed-numbers.docx', 'by-hand.odt', 'clean-page.html', 'headings-of-one-level.md', 'utf-8.txt', 'gbk.txt'])(
    'reads the same as without one: %s',
    async (name) => {
      const {signal} = new AbortController()
      expect(await read(bytesOf(name), {name, signal})).toEqual(await read(bytesOf(name), {name}))
      expect(getEventListeners(signal, 'abort')).toEqual([])
    }
  )

  it.each(['typed-numbers.docx', 'by-hand.odt', 'clean-page.html', 'headings-of-one-level.md', 'utf-8.txt'])(
    'can be stopped wherever it asks: %s',
    async (name) => {
      const bytes = bytesOf(name)
      const most = await stopsOf(bytes, {name})
      // before it begins, when the type is known, and for all but text between the steps
      expect(most).toBeGreaterThanOrEqual(name.endsWith('.txt') ? 2 : 4)
      for (let after = 0; after < most; after++)
        await expect(read(bytes, {name, signal: signalAfter(after)})).rejects.toBe(reason)
      expect((await read(bytes, {name, signal: signalAfter(most)})).text).not.toBe('')
    }
  )

  it('asks between the pieces of Markdown: more often where there is more', async () => {
    const few = await stopsOf(markdownOf(10), {name: 'a.md'})
    expect(await stopsOf(manyParagraphs, {name: 'a.md'})).toBeGreaterThan(few + 2)
  })

  it('lets others have their turn, who can stop it', async () => {
    const controller = new AbortController()
    const reading = read(manyParagraphs, {name: 'a.md', signal: controller.signal})
    for (let turns = 0; turns < 3; turns++) await setImmediate()
    controller.abort(reason)
    await expect(reading).rejects.toBe(reason)
  })

  it('stops before a file is opened, and while it is read', async () => {
    const path = fileURLToPath(new URL('utf-8.txt', folder))
    await expect(read(join(tmpdir(), 'no such file'), {signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
    const most = await stopsOf(path)
    for (let after = 0; after < most; after++)
      await expect(read(path, {signal: signalAfter(after)})).rejects.toBe(reason)
    expect(most).toBeGreaterThan(2)
  })

  it('still says what is wrong with a file where nobody stopped it', async () => {
    const {signal} = new AbortController()
    await expect(read(join(tmpdir(), 'no such file'), {signal})).rejects.toMatchObject({code: 'ENOENT'})
    await expect(read(bytesOf('typed-numbers.docx').slice(0, 900), {signal})).rejects.toMatchObject({
      problem: {code: 'damaged'}
    })
  })

  it('rejects with any reason', async () => {
    const bytes = bytesOf('utf-8.txt')
    await expect(read(bytes, {signal: AbortSignal.abort('enough')})).rejects.toBe('enough')
    await expect(read(bytes, {signal: AbortSignal.abort()})).rejects.toMatchObject({name: 'AbortError'})
  })
})

describe('read of a PDF with a signal', () => {
  // a process belongs to the thread that started it, and a test can run in any
  const threads = `/proc/${process.pid}/task`
  const children = (): string =>
    readdirSync(threads)
      .filter((thread) => existsSync(`${threads}/${thread}/children`))
      .map((thread) => readFileSync(`${threads}/${thread}/children`, 'utf8'))
      .join(' ')

  it.runIf(existsSync(`${threads}/${process.pid}/children`))(
    'ends its process at once, and leaves no listener',
    async () => {
      const before = children()
      const controller = new AbortController()
      const reading = read(bytesOf('chromium-short.pdf'), {signal: controller.signal})
      const failed = expect(reading).rejects.toBe(reason)
      await vi.waitUntil(() => children() !== before)
      controller.abort(reason)
      await failed
      await vi.waitUntil(() => children() === before)
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    }
  )

  it('reads the same as without one, and leaves no listener', async () => {
    const {signal} = new AbortController()
    expect((await read(bytesOf('chromium-short.pdf'), {signal})).text).toContain('一、')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('asks before each page where there are no processes', async () => {
    const readFor = (signal: Signal) => readHere(new Uint8Array(bytesOf('chromium-short.pdf')), defaultLimits, signal)
    const all = signalAfter(Number.POSITIVE_INFINITY)
    await readFor(all)
    expect(all.asked).toBeGreaterThanOrEqual(2)
    for (let after = 0; after < all.asked; after++) await expect(readFor(signalAfter(after))).rejects.toBe(reason)
  })
})

describe('taken', () => {
  function* counting(closed: () => void): Steps<number> {
    try {
      for (let step = 0; step < 5; step++) yield
      return 5
    } finally {
      closed()
    }
  }

  it('closes what its steps hold, where it is stopped and where it is not', async () => {
    const closed = vi.fn()
    await expect(taken(counting(closed), signalAfter(3))).rejects.toBe(reason)
    expect(closed).toHaveBeenCalledTimes(1)
    expect(await taken(counting(closed), signalAfter(6))).toBe(5)
    expect(closed).toHaveBeenCalledTimes(2)
    expect(finish(counting(closed))).toBe(5)
  })

  it('takes messages for turns where there is no setImmediate, as in browsers', async () => {
    vi.stubGlobal('setImmediate', undefined)
    try {
      expect(
        await taken(
          counting(() => {}),
          signalAfter(6)
        )
      ).toBe(5)
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

it('stops a large file between two reads of it', async () => {
  const place = await mkdtemp(join(tmpdir(), 'gangmu-signal-'))
  try {
    await writeFile(join(place, 'large.txt'), '一、清渠\n'.repeat(300_000))
    const small = await stopsOf(fileURLToPath(new URL('utf-8.txt', folder)))
    expect(await stopsOf(join(place, 'large.txt'))).toBeGreaterThan(small + 3)
  } finally {
    await rm(place, {recursive: true})
  }
})
