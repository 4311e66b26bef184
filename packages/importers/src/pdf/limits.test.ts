import {existsSync, readFileSync} from 'node:fs'
import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {deflateSync} from 'node:zlib'
import {describe, expect, it, vi} from 'vitest'
import {contentOf, documentOf, pdfOf, streamOf, type Thing, ucs2} from '../../../../testing/pdf-bytes.mjs'
import {start} from '../../../../testing/run-command.js'
import {defaultLimits, type Limits} from '../limits.js'
import type {Imported} from '../types.js'
import {readPdf} from './index.js'

const read = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Imported> =>
  readPdf({bytes, encoding: undefined, limits: {...defaultLimits, ...limits}})

const page = contentOf([[80, 700, 16, '一、清渠。']], ucs2)

/** A document with an object put in the place of another, by its number. */
function withObject(number: number, object: string | Thing, contents = [page]): Uint8Array {
  return pdfOf(documentOf(contents).map((own, index) => (index === number - 1 ? object : own)))
}

describe('readPdf', () => {
  it('reads in a process of its own', async () => {
    const bytes = pdfOf(documentOf([page]))
    expect((await read(bytes)).text).toBe('一、清渠。\n')
    expect((await read(Buffer.from(bytes))).text).toBe('一、清渠。\n')
    // The bytes stay those of the caller.
    expect(bytes.length).toBeGreaterThan(0)
  })

  it.each([
    ['bytes', 100],
    ['pages', 1],
    ['characters', 5]
  ] as const)('refuses a document beyond the limit `%s`', async (limit, allowed) => {
    await expect(read(pdfOf(documentOf([page, page])), {[limit]: allowed})).rejects.toMatchObject({
      problem: {code: 'limit', format: 'pdf', limit, allowed}
    })
  })

  const full = {problem: {code: 'limit', limit: 'unpackedBytes'}}

  it('refuses a stream that unpacks to more than is allowed', async () => {
    const packed = deflateSync(Buffer.alloc(300_000_000, ' '))
    await expect(read(withObject(8, {dict: '<</Filter/FlateDecode>>', stream: packed}))).rejects.toMatchObject(full)
  })

  it('refuses a stream that is packed twice, and unpacks to more than is allowed', async () => {
    const packed = deflateSync(deflateSync(Buffer.alloc(300_000_000, ' ')))
    const dict = '<</Filter[/FlateDecode/FlateDecode]>>'
    await expect(read(withObject(8, {dict, stream: packed}))).rejects.toMatchObject(full)
  })

  it('refuses a table of widths that is declared to have no end', async () => {
    const font = documentOf([page])[3] as string
    await expect(read(withObject(4, font.replace('/DW 1000', '/W[0 4000000000 500]')))).rejects.toMatchObject(full)
  })

  it('refuses a document that takes too long', async () => {
    await expect(read(endless(), {seconds: 3})).rejects.toMatchObject({problem: {code: 'limit', limit: 'seconds'}})
  })

  it.runIf(existsSync('/proc/self/task'))('leaves no process behind where its own is killed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-'))
    await writeFile(join(folder, 'endless.pdf'), endless())
    const parent = start(['endless.pdf'], {cwd: folder})
    const children = `/proc/${parent.pid}/task/${parent.pid}/children`
    const child = await vi.waitUntil(() => Number(readFileSync(children, 'utf8')), {timeout: 30_000})
    // Until it is in PDF.js, and answers nobody.
    await setTimeout(2000)
    parent.kill('SIGKILL')
    await vi.waitUntil(() => !existsSync(`/proc/${child}`), {timeout: 30_000})
  })

  it('reads a form that shows itself once', async () => {
    const objects = documentOf([`${page} /X Do`])
    const number = objects.length + 1
    objects[1] = (objects[1] as string).replace('/I1 6 0 R', `/X ${number} 0 R`)
    objects.push(form('/X Do', number))
    const {text, omitted} = await read(pdfOf(objects))
    expect([text, omitted]).toEqual(['一、清渠。\n', {damagedPages: 1}])
  })

  it('reads the other pages where one breaks off, and counts it', async () => {
    const {stream = new Uint8Array()} = streamOf(page)
    const cut = {dict: '<</Filter/FlateDecode>>', stream: stream.slice(0, 30)}
    const {text, omitted} = await read(withObject(8, cut, [page, page]))
    expect(text).toContain('一、清渠。')
    expect(omitted).toEqual({pagesWithoutText: 1, damagedPages: 1})
  })

  const damaged = {problem: {code: 'damaged', format: 'pdf'}}

  it.each([
    ['what is no PDF', Buffer.from('no PDF at all')],
    ['a PDF that ends early', pdfOf(documentOf([page])).slice(0, 600)],
    ['a tree of pages that leads to itself', withObject(2, '<</Type/Pages/Count 9/Kids[2 0 R]>>')],
    ['objects that stand too deep in each other', withObject(1, `<</Pages 2 0 R/Deep ${'['.repeat(200_000)}>>`)]
  ])('refuses %s as damaged', async (_, bytes) => {
    await expect(read(new Uint8Array(bytes))).rejects.toMatchObject(damaged)
  })
})

/** Each form shows the next one ten times. */
function endless(): Uint8Array {
  const objects = documentOf(['/X Do '])
  const first = objects.length + 1
  objects[1] = (objects[1] as string).replace('/I1 6 0 R', `/X ${first} 0 R`)
  for (let next = first + 1; next < first + 30; next++) objects.push(form('/X Do '.repeat(10), next))
  objects.push(form(page, first))
  return pdfOf(objects)
}

function form(content: string, shown: number): Thing {
  const resources = `/Resources<</Font<</F1 3 0 R>>/XObject<</X ${shown} 0 R>>>>`
  return streamOf(content, `/Type/XObject/Subtype/Form/BBox[0 0 595 842]${resources}`)
}
