/**
 * Writes the table of the Hong Kong Supplementary Character Set for @gangmu/importers, with the `iconv` of the GNU C
 * library, whose BIG5-HKSCS is HKSCS-2008. Run it again only when the standard changes: `node scripts/hkscs.mjs`.
 *
 * Node's own decoder knows Big5 as Windows has it: it reads these characters as characters for private use.
 */
import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './pnpm.mjs'

const trails = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]
const rows = range(0x87, 0xfe).map((lead) => {
  const characters = trails.map((trail) => characterOf(lead, trail))
  return `  '${characters.join('').trimEnd()}'`
})

const source = `/**
 * The characters of the Hong Kong Supplementary Character Set, a row for each first byte from 0x87, in the order of the second:
 * 0x40 to 0x7e, then 0xa1 to 0xfe; a blank stands where there is none. Made by scripts/hkscs.mjs.
 */
export const supplement: readonly string[] = [
${rows.join(',\n')}
]
`
writeFileSync(join(root, 'packages', 'importers', 'src', 'encodings', 'hkscs.ts'), source)

/**
 * The character of two bytes, or a blank where HKSCS has none or the decoder of this Node has it already.
 *
 * @param {number} lead
 * @param {number} trail
 */
function characterOf(lead, trail) {
  const bytes = Uint8Array.of(lead, trail)
  if (!isPrivate(bytes)) return ' '
  try {
    const decoded = execFileSync('iconv', ['-f', 'BIG5-HKSCS', '-t', 'UTF-8'], {input: bytes, stdio: 'pipe'}).toString()
    // Four of them are a letter with a combining mark: they are told apart in code.
    return [...decoded].length === 1 ? decoded : ' '
  } catch {
    return ' '
  }
}

/** @param {Uint8Array} bytes */
function isPrivate(bytes) {
  try {
    return /^[\ue000-\uf8ff]/.test(new TextDecoder('big5', {fatal: true}).decode(bytes))
  } catch {
    return false
  }
}

/**
 * @param {number} first
 * @param {number} last
 */
function range(first, last) {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}
