/** Writes PDFs byte by byte, for what no program at hand writes: fonts that are only named, passwords, faults, bombs. */
import {createHash} from 'node:crypto'
import {deflateSync} from 'node:zlib'

/** @typedef {string | Uint8Array} Part */
/** @typedef {{dict: string, stream?: Uint8Array}} Thing an object of a PDF: its text, and its stream where it has one */

/** @param {readonly Part[]} parts */
export const bytesOf = (parts) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))))

/**
 * A document of objects numbered from 1; the first is the catalogue.
 *
 * @param {readonly (string | Thing)[]} objects
 * @param {{trailer?: string, encrypt?: (bytes: Uint8Array, number: number) => Uint8Array}} [options]
 */
export function pdfOf(objects, {trailer = '', encrypt = (bytes) => bytes} = {}) {
  /** @type {Part[]} */
  const parts = ['%PDF-1.7\n']
  /** @type {number[]} */
  const offsets = []
  let length = 9
  /** @param {Part} part */
  const add = (part) => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((object, index) => {
    const number = index + 1
    const {dict, stream} = typeof object === 'string' ? {dict: object, stream: undefined} : object
    offsets.push(length)
    const strings = (/** @type {string} */ _, /** @type {string} */ text) =>
      `<${hex(encrypt(Buffer.from(text, 'latin1'), number))}>`
    const entries = dict.replace(/\((\w+)\)/g, strings)
    const data = stream === undefined ? undefined : encrypt(stream, number)
    add(`${number} 0 obj\n${data ? entries.replace(/>>$/, `/Length ${data.length}>>`) : entries}\n`)
    for (const part of data ? ['stream\n', data, '\nendstream\n'] : []) add(part)
    add('endobj\n')
  })
  const start = length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`)
  add(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`)
  return bytesOf(parts)
}

/**
 * A stream, packed where it is worth it.
 *
 * @param {string | Uint8Array} content
 * @param {string} [entries]
 * @returns {Thing}
 */
export function streamOf(content, entries = '') {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  return {dict: `<</Filter/FlateDecode${entries}>>`, stream: deflateSync(bytes)}
}

/**
 * Objects of a document whose pages have the contents given. Its font F1 is named and not embedded.
 *
 * @param {readonly (string | null)[]} contents of each page; null is a page that is a picture
 * @param {{font?: string, encoding?: string, ordering?: string, toUnicode?: boolean}} [options]
 * @returns {(string | Thing)[]}
 */
export function documentOf(contents, {font = 'STSong-Light', encoding = 'UniGB-UCS2-H', ordering = 'GB1'} = {}) {
  const first = 7
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  const resources = '<</Font<</F1 3 0 R>>/XObject<</I1 6 0 R>>>>'
  return [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${contents.length}/Kids[${kids}]/MediaBox[0 0 595 842]/Resources ${resources}>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/${font}/Encoding/${encoding}/DescendantFonts[4 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/${font}/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/DW 1000/FontDescriptor 5 0 R>>`,
    `<</Type/FontDescriptor/FontName/${font}/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>`,
    streamOf(
      new Uint8Array(64),
      '/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray'
    ),
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${first + 2 * index + 1} 0 R>>`,
      streamOf(content ?? 'q 595 0 0 842 0 0 cm /I1 Do Q')
    ])
  ]
}

/** @typedef {[x: number, y: number, size: number, text: string]} SetLine */

/**
 * The content of a page with the lines given; y counts from the bottom.
 *
 * @param {readonly SetLine[]} lines
 * @param {(text: string) => Uint8Array} encode
 * @param {string} [before] operators before the text
 */
export function contentOf(lines, encode, before = '') {
  const shown = lines.map(
    ([x, y, size, text]) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${Buffer.from(encode(text)).toString('hex')}> Tj`
  )
  return `BT ${before} ${shown.join('\n')} ET`
}

/** @param {string} text */
export const ucs2 = (text) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

/**
 * Encodes by trying all codes of two bytes: Node only decodes what is not Unicode.
 *
 * @param {string} label of a TextDecoder
 * @returns {(text: string) => Uint8Array}
 */
export function encoderOf(label) {
  const decoder = new TextDecoder(label)
  const codes = new Map(Array.from({length: 128}, (_, code) => [String.fromCharCode(code), [code]]))
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) {
      const text = decoder.decode(Uint8Array.of(high, low))
      if (!codes.has(text)) codes.set(text, [high, low])
    }
  return (text) => Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? []))
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

/**
 * Encrypts the objects of a document with RC4 of 40 bits, as PDF 1.3 has it (ISO 32000-1, 7.6).
 *
 * @param {(string | Thing)[]} objects
 * @param {{user: string, owner: string}} passwords
 */
export function encryptedPdf(objects, {user, owner}) {
  const id = Buffer.alloc(16, 7)
  const permissions = -44
  const pad = (/** @type {string} */ password) => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32)
  const ownerEntry = rc4(md5(pad(owner)).subarray(0, 5), pad(user))
  const flags = Buffer.alloc(4)
  flags.writeInt32LE(permissions)
  const key = md5(Buffer.concat([pad(user), ownerEntry, flags, id])).subarray(0, 5)
  const entries = `/Filter/Standard/V 1/R 2/P ${permissions}/O<${hex(ownerEntry)}>/U<${hex(rc4(key, padding))}>`
  const trailer = `/ID[<${hex(id)}><${hex(id)}>]/Encrypt<<${entries}>>`
  const encrypt = (/** @type {Uint8Array} */ bytes, /** @type {number} */ number) => {
    const salt = Buffer.from([number & 255, number >> 8, 0, 0, 0])
    return rc4(md5(Buffer.concat([key, salt])).subarray(0, 10), bytes)
  }
  return pdfOf(objects, {trailer, encrypt})
}

/** @param {Uint8Array} bytes */
const md5 = (bytes) => createHash('md5').update(bytes).digest()

/** @param {Uint8Array} bytes */
const hex = (bytes) => Buffer.from(bytes).toString('hex')

/**
 * @param {Uint8Array} key
 * @param {Uint8Array} bytes
 */
function rc4(key, bytes) {
  const state = Array.from({length: 256}, (_, index) => index)
  const swap = (/** @type {number} */ i, /** @type {number} */ j) => {
    const kept = state[i] ?? 0
    state[i] = state[j] ?? 0
    state[j] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Uint8Array.from(bytes, (byte) => {
    i = (i + 1) & 255
    j = (j + (state[i] ?? 0)) & 255
    swap(i, j)
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
  })
}
