/** Where a part of an archive stands in its bytes, as the central directory tells. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  /** Of its local header, which stands before its data. */
  readonly offset: number
}

/** More parts than this need the 64-bit form of the directory; no document has them. */
const mostEntries = 65_535

const endSignature = 0x06054b50
const endLength = 22
const longestComment = 65_535
const locatorSignature = 0x07064b50
const locatorLength = 20
const end64Signature = 0x06064b50
const end64Length = 56
const entrySignature = 0x02014b50
const entryLength = 46
const zip64Extra = 1
/** What stands in a field of 32 bits whose value is in the 64-bit extra field. */
const elsewhere = 0xffffffff

/**
 * Reads the central directory of a zip archive (APPNOTE.TXT 4.3.12 to 4.3.16), the 64-bit form included.
 *
 * @returns its entries, or in a few words what is wrong with it
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return 'no directory of its parts'
  const {count, start, shift} = end
  if (count > mostEntries) return `${count} parts`
  const entries: ZipEntry[] = []
  const decoder = new TextDecoder()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at < 0 || at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature)
      return 'a broken directory of its parts'
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const extra = at + entryLength + nameLength
    if (extra + extraLength > view.byteLength) return 'a broken directory of its parts'
    const {packedBytes, offset} = sizesOf(view, at, extra, extra + extraLength)
    entries.push({
      name: decoder.decode(bytes.subarray(at + entryLength, extra)),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes,
      offset: offset + shift
    })
    at = extra + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

interface DirectoryEnd {
  readonly count: number
  readonly start: number
  /** How many bytes stand before the archive: offsets do not count them. */
  readonly shift: number
}

function findEnd(view: DataView): DirectoryEnd | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const long = findLongEnd(view, at - locatorLength)
    if (long !== undefined) return long
    const size = view.getUint32(at + 12, true)
    const offset = view.getUint32(at + 16, true)
    const shift = Math.max(0, at - size - offset)
    return {count: view.getUint16(at + 10, true), start: offset + shift, shift}
  }
  return undefined
}

function findLongEnd(view: DataView, locator: number): DirectoryEnd | undefined {
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return undefined
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + end64Length > view.byteLength || view.getUint32(at, true) !== end64Signature) return undefined
  return {count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)), shift: 0}
}

/** The 64-bit extra field holds those values that do not fit, in a fixed order: unpacked size, packed size, offset. */
function sizesOf(
  view: DataView,
  entry: number,
  extra: number,
  extraEnd: number
): {packedBytes: number; offset: number} {
  const unpacked = view.getUint32(entry + 24, true)
  let packedBytes = view.getUint32(entry + 20, true)
  let offset = view.getUint32(entry + 42, true)
  let at = extra
  while (at + 4 <= extraEnd && view.getUint16(at, true) !== zip64Extra) at += 4 + view.getUint16(at + 2, true)
  let field = at + 4 + (unpacked === elsewhere ? 8 : 0)
  if (packedBytes === elsewhere && field + 8 <= extraEnd) {
    packedBytes = Number(view.getBigUint64(field, true))
    field += 8
  }
  if (offset === elsewhere && field + 8 <= extraEnd) offset = Number(view.getBigUint64(field, true))
  return {packedBytes, offset}
}
