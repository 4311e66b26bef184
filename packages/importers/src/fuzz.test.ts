import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, describe, expect, it} from 'vitest'
import {documentOf} from '../fuzz/mutate.mjs'
import {Reader} from '../fuzz/reader.mjs'
import {brokenRule} from '../fuzz/rules.mjs'
import {seedsOf, types} from '../fuzz/seeds.mjs'
import {decode} from './encodings/index.js'
import {ImportError} from './import-error.js'
import {defaultLimits} from './limits.js'
import {importers} from './read.js'
import {importText} from './text/index.js'
import type {DocumentType, Imported} from './types.js'

const program = fileURLToPath(new URL('../fuzz/index.mjs', import.meta.url))

/** The importers themselves: `read` calls whatever they throw by mistake a damaged document. */
async function imported(type: DocumentType, bytes: Uint8Array): Promise<Imported> {
  if (type === 'text') return importText(decode(bytes), bytes)
  const importer = await importers[type]()
  return importer({bytes, encoding: undefined, limits: defaultLimits})
}

describe.each(types)('the importer of damaged documents: %s', (type) => {
  const seeds = seedsOf(type)

  it('gives a result that keeps the rules, or an ImportError', async () => {
    // PDF.js can hang, so nothing but a process that is watched can try it; readPdf gives a process to each PDF.
    if (type === 'pdf') {
      const {stdout} = await promisify(execFile)(process.execPath, [
        program,
        '--type=pdf',
        '--count=150',
        '--seed=tests'
      ])
      expect(stdout).toMatch(/^pdf: \d+ seeds(?:, \d+ (?:read|refused))+\n$/)
    }
    for (let index = 0; index < (type === 'pdf' ? 3 : 300); index++) {
      try {
        const read = await imported(type, documentOf(type, seeds, 'tests', index))
        expect(brokenRule(read), `document ${index}`).toBeUndefined()
      } catch (error) {
        expect(error, `document ${index}`).toBeInstanceOf(ImportError)
      }
    }
    // 150 PDFs take some ten seconds, and much longer where other tests run beside them; `npm run fuzz` tries as many as it is told.
  }, 280_000)

  it('is tried with the same documents each time', () => {
    const again = [1, 2, 3].map((index) => documentOf(type, seeds, 'tests', index))
    expect([1, 2, 3].map((index) => documentOf(type, seeds, 'tests', index))).toEqual(again)
    expect(documentOf(type, seeds, 'other', 1)).not.toEqual(again[0])
  })
})

describe('brokenRule', () => {
  const whole = {text: '一、甲', type: 'text', encoding: 'utf-8', hints: [], omitted: {}} as const
  const origin = {unit: 'byte', ranges: [{start: 0, end: 3, at: 0}]} as const

  it('finds nothing in what is right', () => {
    expect(brokenRule({...whole, origin})).toBeUndefined()
  })

  it.each([
    {...whole, origin, hints: [{kind: 'heading', start: 0, end: 4}] as const},
    {...whole, origin: {unit: 'byte', ranges: [...origin.ranges, {start: 2, end: 3, at: 0}]} as const},
    {...whole, origin: {unit: 'byte', ranges: [{start: 0, end: 3, at: -1}]} as const},
    {...whole, origin, omitted: {pictures: 0.5}}
  ])('finds what is wrong', (broken) => {
    expect(brokenRule(broken)).toBeTypeOf('string')
  })
})

describe('Reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu fuzz '))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  /** A program that does what its name says with every document. */
  function readerOf(act: string, memory = 2 ** 30): Reader {
    const program = join(folder, 'program.mjs')
    writeFileSync(
      program,
      `const report = (kind) => process.send({kind, detail: '', index: 0, rss: 1})
process.on('message', () => { ${act} })
report('ready')`
    )
    return new Reader(program, [], {deadline: 70, memory})
  }

  it.each([
    ['read', "report('read')", undefined],
    ['refused', "report('refused')", undefined],
    ['hang', 'for (;;);', undefined],
    ['hang', 'setTimeout(() => {}, 1e6)', undefined],
    ['crash', 'process.exit(3)', undefined],
    ['memory', "process.send({kind: 'read', detail: '', index: 0, rss: 2 ** 30})", 2 ** 29]
  ])('says %s when a document does so', async (kind, act, memory) => {
    const reader = readerOf(act, memory)
    expect((await reader.read(0, new Uint8Array(2))).kind).toBe(kind)
    expect((await reader.read(1, new Uint8Array(2))).kind).toBe(kind)
    reader.stop()
  })
})
