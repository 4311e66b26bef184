import {Inflate} from 'fflate'
import {crc32} from './crc32.js'
import {ImportError} from './import-error.js'
import type {Limits} from './limits.js'
import {readZipDirectory, type ZipEntry} from './zip-directory.js'

/** The parts of a zip archive. Names are as the archive writes them, with `/`; upper and lower case are the same, as in OPC. */
export interface Archive {
  readonly has: (name: string) => boolean
  /**
   * The bytes of a part, unpacked while they are taken.
   *
   * @throws {ImportError} while they are taken: no such part, a broken or an encrypted one, more bytes than are allowed
   */
  readonly chunks: (name: string) => Iterable<Uint8Array>
}

/** A deflated byte stands for a thousand at most: one step unpacks at most 16 MB, and the limit is looked at after each. */
const step = 16_384

const storedStep = 1_000_000

/** A stored block is 64 kB at most: a stream that gives nothing for as many bytes, and for some more, has ended. */
const silentSteps = 8

/**
 * Opens a zip archive. Nothing is unpacked before it is asked for, and nothing is written anywhere: a name that leads out of
 * the archive is a name like others.
 *
 * @param format what the errors call the document
 * @throws {ImportError} for bytes beyond `limits.bytes`, and those that are no archive
 */
export function openArchive(bytes: Uint8Array, format: string, limits: Limits): Archive {
  if (bytes.length > limits.bytes) throw new ImportError({code: 'limit', format, limit: 'bytes', allowed: limits.bytes})
  const damaged = (reason: string, cause?: unknown): ImportError =>
    new ImportError({code: 'damaged', format, reason}, cause === undefined ? undefined : {cause})
  const directory = readZipDirectory(bytes)
  if (typeof directory === 'string') throw damaged(directory)
  const entries = new Map(directory.map((entry) => [keyOf(entry.name), entry]))
  const allowed = allowedBytes(bytes.length, limits.unpackedBytes)
  let unpacked = 0

  const count = (chunk: Uint8Array): void => {
    unpacked += chunk.length
    if (unpacked > allowed) throw new ImportError({code: 'limit', format, limit: 'unpackedBytes', allowed})
  }
  function* chunks(name: string): Generator<Uint8Array> {
    const entry = entries.get(keyOf(name))
    if (entry === undefined) throw damaged(`no part ${name}`)
    if (entry.encrypted) throw new ImportError({code: 'encrypted', format})
    const packed = packedBytesOf(bytes, entry)
    if (packed === undefined) throw damaged(`the part ${name} is cut off`)
    let crc = 0
    for (const chunk of unpack(packed, entry.method, (cause) =>
      damaged(`the part ${name} cannot be unpacked`, cause)
    )) {
      count(chunk)
      crc = crc32(chunk, crc)
      yield chunk
    }
    if (crc !== entry.crc) throw damaged(`the part ${name} is not what was packed`)
  }
  return {has: (name) => entries.has(keyOf(name)), chunks}
}

/** XML of documents packs to a tenth or a thirtieth; deflate could pack to a thousandth. */
const highestRatio = 200

/**
 * A small archive that unpacks to as much as a large one may was made to. A tenth of the limit is free, so that raising the
 * limit helps here too.
 */
function allowedBytes(packed: number, limit: number): number {
  return Math.min(limit, Math.max(Math.floor(limit / 10), packed * highestRatio))
}

/** Some writers part folders with backslashes. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

function packedBytesOf(bytes: Uint8Array, {offset, packedBytes}: ZipEntry): Uint8Array | undefined {
  const local = bytes.subarray(offset, offset + 30)
  if (local.length < 30) return undefined
  const view = new DataView(local.buffer, local.byteOffset, local.byteLength)
  if (view.getUint32(0, true) !== 0x04034b50) return undefined
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  return start + packedBytes > bytes.length ? undefined : bytes.subarray(start, start + packedBytes)
}

function* unpack(packed: Uint8Array, method: number, failure: (cause?: unknown) => Error): Generator<Uint8Array> {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += storedStep) yield packed.subarray(at, at + storedStep)
    return
  }
  if (method !== 8) throw failure()
  const unpacked: Uint8Array[] = []
  const inflate = new Inflate((data) => {
    if (data.length > 0) unpacked.push(data)
  })
  const push = (bytes: Uint8Array, last: boolean): void => {
    try {
      inflate.push(bytes, last)
    } catch (cause) {
      throw failure(cause)
    }
  }
  let silent = 0
  for (let at = 0; at < packed.length && silent < silentSteps; at += step) {
    push(packed.subarray(at, at + step), false)
    silent = unpacked.length === 0 ? silent + 1 : 0
    yield* unpacked.splice(0)
  }
  push(new Uint8Array(0), true)
  yield* unpacked
}
