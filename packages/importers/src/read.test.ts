import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {encode} from '../../../testing/encode.js'
import {builtIn} from '../fuzz/built-in.mjs'
import {ImportError, type Imported, originAt, read} from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'gangmu read '))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const text = '一、总体要求\r\n\r\n坚持稳中求进。\n二、重点任务'

describe('read of text', () => {
  it.each([
    ['utf-8', [0, 22, 44]],
    ['gb18030', [0, 16, 31]],
    ['utf-16le', [0, 20, 36]]
  ] as const)('gives text without hints, and the byte at which each line begins: %s', async (encoding, at) => {
    expect(await read(encode(text, encoding))).toEqual({
      type: 'text',
      encoding,
      text,
      hints: [],
      omitted: {},
      origin: {
        unit: 'byte',
        ranges: [
          {start: 0, end: 6, at: at[0]},
          {start: 10, end: 17, at: at[1]},
          {start: 18, end: 24, at: at[2]}
        ]
      }
    })
  })

  it.each(['utf-8', 'utf-16be', 'gb18030'] as const)('counts the bytes of any line of %s', async (encoding) => {
    const lines = ['一、甲乙丙', '', 'abc', encoding === 'gb18030' ? '龘𠀀' : '𠀀😀', '二、']
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const imported = await read(encode(lines.join(lineEnd), encoding), {encoding})
      const before = lines.map(
        (_, index) =>
          encode(
            lines
              .slice(0, index)
              .map((line) => line + lineEnd)
              .join(''),
            encoding
          ).length
      )
      expect(imported.origin.ranges.map(({at}) => at)).toEqual(before.filter((_, index) => lines[index] !== ''))
      expect(imported.origin.ranges.map(({start, end}) => imported.text.slice(start, end))).toEqual(
        lines.filter(Boolean)
      )
    }
  })

  it('gives plain data: copies of it hold what it holds', async () => {
    const imported = await read(encode(text, 'utf-8'))
    const again = await read(encode(text, 'utf-8'))
    expect(structuredClone(imported)).toStrictEqual(JSON.parse(JSON.stringify(imported)))
    expect(JSON.parse(JSON.stringify(again)).origin.ranges).toHaveLength(3)
  })

  it('reads what a PowerShell pipe and a Chinese console write', async () => {
    const written = '一、总体要求\r\n二、重点任务\r\n'
    expect((await read(encode(`\ufeff${written}`, 'utf-16le'))).text).toBe(`\ufeff${written}`)
    expect((await read(encode(written, 'gb18030'))).text).toBe(written)
  })

  it('reads a file by its path', async () => {
    const path = join(folder, '报告.txt')
    writeFileSync(path, encode(text, 'gb18030'))
    expect(await read(path)).toMatchObject({type: 'text', encoding: 'gb18030', text})
  })

  it('reads a PDF from a file and from a buffer of Node', async () => {
    const path = join(folder, '报告.pdf')
    const bytes = Buffer.from(builtIn('pdf'))
    writeFileSync(path, bytes)
    const {text} = await read(path)
    expect(text).toContain('General')
    expect((await read(bytes)).text).toBe(text)
  })

  it('reads nothing as a text without lines', async () => {
    expect(await read(new Uint8Array())).toMatchObject({text: '', origin: {ranges: []}})
  })

  it('is not bound by the limits of other formats', async () => {
    expect((await read(encode(text, 'utf-8'), {limits: {bytes: 3, characters: 3}})).text).toBe(text)
  })

  it('takes a type for what it is told to be', async () => {
    const page = encode('<p>一、总体要求</p><p>二、重点任务</p>', 'utf-8')
    expect(await read(page, {type: 'text'})).toMatchObject({
      type: 'text',
      text: '<p>一、总体要求</p><p>二、重点任务</p>'
    })
  })
})

describe('read of what cannot be read', () => {
  it('passes on what the file system says', async () => {
    await expect(read(join(folder, 'missing.txt'))).rejects.toMatchObject({code: 'ENOENT'})
    await expect(read(folder)).rejects.toMatchObject({code: 'EISDIR'})
  })

  it('says in which limit a page is too large', async () => {
    await expect(read(encode('<p>一、甲</p>', 'utf-8'), {limits: {bytes: 3}})).rejects.toMatchObject({
      problem: {code: 'limit', format: 'html', limit: 'bytes', allowed: 3}
    })
  })

  it('calls a document damaged that is not of the type it should be', async () => {
    await expect(read(encode('一、甲', 'utf-8'), {type: 'docx'})).rejects.toBeInstanceOf(ImportError)
  })
})

describe('read with options that are wrong', () => {
  it.each([
    ['type', 'doc', '`text` or `markdown` or `html` or `docx` or `odt` or `pdf`'],
    ['encoding', 'ansi', expect.stringContaining('`gb18030`')],
    ['name', 7, 'the name of a file'],
    ['limits', 7, 'an object'],
    ['limits', null, 'an object'],
    ['signal', {}, 'an AbortSignal'],
    ['signal', null, 'an AbortSignal'],
    ['typ', 'text', '`type` or `encoding` or `name` or `limits` or `signal`']
  ])('says what %s must be, not %j', async (option, value, expected) => {
    const options: object = {[option]: value}
    await expect(read(new Uint8Array(), options)).rejects.toMatchObject({name: 'OptionError', option, value, expected})
    await expect(read(new Uint8Array(), options)).rejects.toBeInstanceOf(TypeError)
  })

  it.each([
    ['bytes', -1],
    ['pages', Number.NaN],
    ['depth', '7'],
    ['page', 7]
  ])('names the limit %s', async (limit, value) => {
    const options: object = {limits: {[limit]: value}}
    await expect(read(new Uint8Array(), options)).rejects.toMatchObject({option: `limits.${limit}`, value})
  })

  it('takes no value for the default', async () => {
    const none = {type: undefined, encoding: undefined, name: undefined, limits: {bytes: undefined}}
    expect((await read(encode('一、甲', 'utf-8'), none as object)).text).toBe('一、甲')
  })

  it('wants bytes or a path', async () => {
    await expect(read(7 as never)).rejects.toMatchObject({name: 'OptionError', option: 'source'})
  })
})

describe('originAt', () => {
  const origin: Imported['origin'] = {
    unit: 'page',
    ranges: [
      {start: 2, end: 5, at: 1},
      {start: 6, end: 9, at: 2},
      {start: 9, end: 12, at: 3}
    ]
  }

  it.each([
    [0, undefined],
    [2, 1],
    [4, 1],
    [5, 1],
    [6, 2],
    [8, 2],
    [9, 3],
    [99, 3]
  ])('finds what stands at %i', (offset, at) => {
    expect(originAt(origin, offset)?.at).toBe(at)
  })

  it('finds nothing in nothing', () => {
    expect(originAt({unit: 'byte', ranges: []}, 0)).toBeUndefined()
  })
})
