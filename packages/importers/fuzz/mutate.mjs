/** Documents as accidents and attackers leave them: bytes are changed, or the XML in an archive, which is packed again. */
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {mutateText} from './mutate-text.mjs'
import {mutateXml} from './mutate-xml.mjs'
import {createRandom} from './random.mjs'

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./seeds.mjs').Seed} Seed */
/** @typedef {import('./seeds.mjs').Type} Type */

/**
 * The document of a number: the same one for the same seed, as long as the seeds are the same.
 *
 * @param {Type} type
 * @param {readonly Seed[]} seeds
 * @param {string} seed
 * @param {number} index
 */
export function documentOf(type, seeds, seed, index) {
  return mutate(type, seeds, createRandom(`${type} ${seed} ${index}`))
}

/**
 * A seed with one to four mutations.
 *
 * @param {Type} type
 * @param {readonly Seed[]} seeds
 * @param {Random} random
 * @returns {Uint8Array}
 */
function mutate(type, seeds, random) {
  const {bytes} = random.pick(seeds)
  const isPacked = type === 'docx' || type === 'odt'
  if (isPacked && random.chance(0.7)) return mutateParts(bytes, random)
  if (type === 'html' && random.chance(0.5)) return strToU8(mutateXml(strFromU8(bytes), random))
  if ((type === 'text' || type === 'markdown') && random.chance(0.6))
    return strToU8(mutateText(strFromU8(bytes), random))
  return mutateBytes(bytes, random.pick(seeds).bytes, random)
}

/**
 * @param {Uint8Array} bytes
 * @param {Uint8Array} other another document of the type, for a splice
 * @param {Random} random
 */
function mutateBytes(bytes, other, random) {
  let mutated = bytes
  const times = 1 + random.integer(4)
  for (let time = 0; time < times; time++) mutated = random.pick(byteMutations)(mutated, random, other)
  return mutated
}

/** @typedef {(bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array} ByteMutation */

/** Bytes that mean something in one of the formats or encodings. */
const meaningful = [
  0x00, 0x0a, 0x20, 0x22, 0x26, 0x3c, 0x3e, 0x5d, 0x7f, 0x80, 0x81, 0xbf, 0xc0, 0xe4, 0xed, 0xf4, 0xfe, 0xff
]

/** @type {readonly ByteMutation[]} */
const byteMutations = [
  function flip(bytes, random) {
    const copy = bytes.slice()
    for (let time = random.integer(16); time >= 0 && copy.length > 0; time--) {
      const at = random.integer(copy.length)
      copy[at] = random.chance(0.5) ? random.pick(meaningful) : (copy[at] ?? 0) ^ (1 << random.integer(8))
    }
    return copy
  },
  function cutOff(bytes, random) {
    return random.chance(0.2) ? bytes.slice(random.integer(64)) : bytes.slice(0, random.integer(bytes.length + 1))
  },
  function splice(bytes, random, other) {
    const at = random.integer(bytes.length + 1)
    return join([bytes.subarray(0, at), range(other, random), bytes.subarray(at)])
  },
  function leaveOut(bytes, random) {
    const at = random.integer(bytes.length + 1)
    return join([bytes.subarray(0, at), bytes.subarray(at + random.integer(200))])
  },
  function repeat(bytes, random) {
    const at = random.integer(bytes.length + 1)
    const part = bytes.subarray(at, at + 1 + random.integer(200))
    const times = random.chance(0.1) ? 2000 : 1 + random.integer(20)
    return join([bytes.subarray(0, at), ...Array.from({length: times}, () => part), bytes.subarray(at)])
  },
  function overwriteNumber(bytes, random) {
    const copy = bytes.slice()
    const at = random.integer(copy.length + 1)
    const number = random.pick([0, 1, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff])
    if (at + 4 <= copy.length)
      new DataView(copy.buffer, copy.byteOffset, copy.byteLength).setUint32(at, number, random.chance(0.7))
    return copy
  },
  function overwriteDigits(bytes, random) {
    const from = random.integer(bytes.length + 1)
    const ahead = bytes.subarray(from).findIndex((byte) => byte >= 0x30 && byte <= 0x39)
    if (ahead === -1) return bytes.slice()
    const at = from + ahead
    const number = random.pick(['0', '-1', '1', '2147483648', '99999999999', '1e99', '0.1'])
    return join([bytes.subarray(0, at), strToU8(number), bytes.subarray(at + 1)])
  }
]

/**
 * Changes parts of an archive and packs it again, so that what reads the parts is reached.
 *
 * @param {Uint8Array} bytes
 * @param {Random} random
 */
function mutateParts(bytes, random) {
  const parts = unzipSync(bytes)
  for (let time = random.integer(3); time >= 0; time--) {
    const names = Object.keys(parts)
    if (names.length === 0) break
    const name = random.pick(names)
    const part = parts[name] ?? new Uint8Array()
    const action = random.integer(20)
    if (action === 0) delete parts[name]
    else if (action === 1) parts[random.pick(names)] = part
    else if (action === 2) parts[name] = new Uint8Array()
    else if (action < 5) parts[name] = Uint8Array.from(mutateBytes(part, parts[random.pick(names)] ?? part, random))
    else if (/\.(xml|rels)$/.test(name)) parts[name] = strToU8(mutateXml(strFromU8(part), random))
  }
  return zipSync(parts, {level: random.chance(0.5) ? 0 : 1, mtime: '2024-01-01T00:00:00'})
}

/**
 * @param {Uint8Array} bytes
 * @param {Random} random
 */
function range(bytes, random) {
  const start = random.integer(bytes.length + 1)
  return bytes.subarray(start, start + random.integer(2000))
}

/**
 * @param {readonly Uint8Array[]} parts
 * @returns {Uint8Array}
 */
function join(parts) {
  return Uint8Array.from(Buffer.concat(parts))
}
