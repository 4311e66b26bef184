import {zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {ImportError} from './import-error.js'
import type {ImportProblem} from './import-problem.js'
import {defaultLimits, type Limits} from './limits.js'
import {type Archive, openArchive} from './zip.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
/** The bytes of a part, all at once. */
const bytesOf = (archive: Archive, name: string): Uint8Array =>
  Uint8Array.from(Buffer.concat([...archive.chunks(name)]))
const open = (bytes: Uint8Array, limits: Partial<Limits> = {}) =>
  openArchive(bytes, 'docx', {...defaultLimits, ...limits})

function problemOf(action: () => unknown): ImportProblem | undefined {
  try {
    action()
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
  return undefined
}

/** An archive whose bytes are changed at the first place where some stand. */
function changed(bytes: Uint8Array, place: readonly number[], by: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice()
  const at = copy.findIndex((_, index) => place.every((byte, offset) => copy[index + offset] === byte))
  expect(at).toBeGreaterThanOrEqual(0)
  by(new DataView(copy.buffer), at)
  return copy
}

const entrySignature = [0x50, 0x4b, 1, 2]
const endSignature = [0x50, 0x4b, 5, 6]
const text = '纲举目张'.repeat(10_000)

describe('an archive', () => {
  const archive = open(
    zipSync({'word/document.xml': encode(text), 'plain.txt': [encode('存储'), {level: 0}], 'empty.xml': encode('')})
  )

  it('gives its parts, deflated, stored or empty', () => {
    expect(decode(bytesOf(archive, 'word/document.xml'))).toBe(text)
    expect(decode(bytesOf(archive, 'plain.txt'))).toBe('存储')
    expect(decode(bytesOf(archive, 'empty.xml'))).toBe('')
  })

  it('takes names in upper and lower case, and with the other slash, for the same', () => {
    expect(archive.has('/Word/Document.XML')).toBe(true)
    expect(open(zipSync({'word\\a.xml': encode('甲')})).has('word/a.xml')).toBe(true)
  })

  it('is read where other bytes stand before and after it', () => {
    const packed = zipSync({'a.xml': encode('甲')})
    const bytes = new Uint8Array([...encode('MZ stub'), ...packed])
    expect(decode(bytesOf(open(bytes), 'a.xml'))).toBe('甲')
  })

  it('has the last of two parts of one name', () => {
    const twice = changed(zipSync({'a.xml': encode('先'), 'b.xml': encode('后')}), [...entrySignature], () => {})
    const renamed = Uint8Array.from(twice, (byte) => (byte === 'b'.charCodeAt(0) ? 'a'.charCodeAt(0) : byte))
    expect(decode(bytesOf(open(renamed), 'a.xml'))).toBe('后')
  })

  it('keeps names that lead out of it as names', () => {
    expect(decode(bytesOf(open(zipSync({'../../etc/passwd': encode('甲')})), '../../etc/passwd'))).toBe('甲')
  })

  it('reads the 64-bit directory', () => {
    expect(decode(bytesOf(open(zip64('a.xml', encode('甲'))), 'a.xml'))).toBe('甲')
  })
})

/** An archive of one stored part that keeps its sizes and its offsets in 64 bits. */
function zip64(name: string, data: Uint8Array): Uint8Array {
  const packed = zipSync({[name]: [data, {level: 0}]})
  const view = new DataView(packed.buffer)
  const start = view.getUint32(packed.length - 6, true)
  const entry = packed.slice(start, packed.length - 22)
  const entryView = new DataView(entry.buffer)
  entryView.setUint32(20, 0xffffffff, true)
  entryView.setUint32(24, 0xffffffff, true)
  entryView.setUint32(42, 0xffffffff, true)
  entryView.setUint16(30, 28, true)
  const extra = new DataView(new ArrayBuffer(28))
  extra.setUint16(0, 1, true)
  extra.setUint16(2, 24, true)
  extra.setBigUint64(4, BigInt(data.length), true)
  extra.setBigUint64(12, BigInt(data.length), true)
  const end = new DataView(new ArrayBuffer(56))
  end.setUint32(0, 0x06064b50, true)
  end.setBigUint64(32, 1n, true)
  end.setBigUint64(48, BigInt(start), true)
  const locator = new DataView(new ArrayBuffer(20))
  locator.setUint32(0, 0x07064b50, true)
  locator.setBigUint64(8, BigInt(start + entry.length + 28), true)
  const parts = [packed.slice(0, start), entry, extra, end, locator, packed.slice(-22)]
  const bytes = parts.map((part) => (part instanceof DataView ? new Uint8Array(part.buffer) : part))
  return new Uint8Array(bytes.flatMap((part) => [...part]))
}

describe('a limit', () => {
  const packed = zipSync({'a.xml': encode('甲'.repeat(1000)), 'b.xml': encode('乙'.repeat(1000))})

  it('holds for the bytes of the archive', () => {
    expect(problemOf(() => open(packed, {bytes: 10}))).toEqual({
      code: 'limit',
      format: 'docx',
      limit: 'bytes',
      allowed: 10
    })
  })

  it('holds for all parts together', () => {
    const archive = open(packed, {unpackedBytes: 5000})
    bytesOf(archive, 'a.xml')
    expect(problemOf(() => bytesOf(archive, 'b.xml'))).toMatchObject({code: 'limit', limit: 'unpackedBytes'})
  })

  it('counts what is unpacked, whatever the directory says', () => {
    const bomb = zipSync({'a.xml': new Uint8Array(5_000_000)})
    const lying = changed(bomb, entrySignature, (view, at) => view.setUint32(at + 24, 1, true))
    let largest = 0
    const archive = open(lying, {unpackedBytes: 2_000_000})
    const read = (): void => {
      for (const chunk of archive.chunks('a.xml')) largest += chunk.length
    }
    expect(problemOf(read)).toMatchObject({code: 'limit', limit: 'unpackedBytes'})
    expect(largest).toBeLessThanOrEqual(2_000_000)
  })
})

describe('a broken archive', () => {
  const packed = zipSync({'a.xml': encode(text)})

  it.each([
    ['is no archive', encode('一、讲话')],
    ['is empty', new Uint8Array()],
    ['has lost its end', packed.subarray(0, packed.length - 30)],
    [
      'has a shorter directory than it says',
      changed(packed, endSignature, (view, at) => view.setUint32(at + 12, 1, true))
    ],
    [
      'has a longer directory than there is',
      changed(packed, endSignature, (view, at) => view.setUint16(at + 10, 9, true))
    ]
  ])('is refused where it %s', (_, bytes) => {
    expect(problemOf(() => open(bytes))).toMatchObject({code: 'damaged', format: 'docx'})
  })

  it.each([
    ['is not there', packed, 'b.xml'],
    ['is cut off', changed(packed, entrySignature, (view, at) => view.setUint32(at + 20, 99_999, true)), 'a.xml'],
    ['stands somewhere else', changed(packed, entrySignature, (view, at) => view.setUint32(at + 42, 9, true)), 'a.xml'],
    [
      'is packed in an unknown way',
      changed(packed, entrySignature, (view, at) => view.setUint16(at + 10, 12, true)),
      'a.xml'
    ],
    ['ends too soon', changed(packed, entrySignature, (view, at) => view.setUint32(at + 20, 40, true)), 'a.xml'],
    ['is not what was packed', changed(packed, entrySignature, (view, at) => view.setUint32(at + 16, 1, true)), 'a.xml']
  ])('is refused where a part %s', (_, bytes, name) => {
    expect(problemOf(() => bytesOf(open(bytes), name))).toMatchObject({code: 'damaged', format: 'docx'})
  })

  it('is refused for any byte that is changed, or read as before', () => {
    for (let at = 0; at < packed.length; at++) {
      const flipped = packed.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 0xff
      let read = ''
      const problem = problemOf(() => {
        read = decode(bytesOf(open(flipped), 'a.xml'))
      })
      if (problem === undefined) expect(read).toBe(text)
    }
  })

  it('says that it is encrypted', () => {
    const encrypted = changed(packed, entrySignature, (view, at) => view.setUint16(at + 8, 1, true))
    expect(problemOf(() => bytesOf(open(encrypted), 'a.xml'))).toEqual({code: 'encrypted', format: 'docx'})
  })

  it('stops at bytes that follow a part that has ended', () => {
    const stored = new Uint8Array([3, 0, ...new Array(400_000).fill(0)])
    const long = zipSync({'a.xml': [stored, {level: 0}]})
    const deflated = changed(long, entrySignature, (view, at) => {
      view.setUint16(at + 10, 8, true)
      view.setUint32(at + 16, 0, true)
    })
    expect(bytesOf(open(deflated), 'a.xml')).toHaveLength(0)
  })
})
