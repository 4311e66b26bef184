import {type Decoded, decode} from '../encodings/index.js'
import {encodingOf} from '../encodings/label.js'
import {makesSense, scoreOf} from '../encodings/score.js'
import {ImportError} from '../import-error.js'

/** The HTML standard looks at 1024 bytes; pages with long scripts before their <meta> are read by browsers all the same. */
const prescanned = 4096

/** Enough text to see whether it is Chinese. */
const sampled = 20_000

/**
 * The source of a page. What the user says holds, then a byte order mark, then what the bytes are without doubt, then what
 * the page says of itself, where its bytes bear it out: pages are copied from one encoding to another with their <meta>.
 *
 * @throws {ImportError} `undecodable` or `binary`; bytes are never replaced in silence
 */
export function decodePage(bytes: Uint8Array, encoding: string | undefined): Decoded {
  if (encoding !== undefined) return decode(bytes, {encoding})
  const declared = declaredEncoding(bytes)
  const read = declared === undefined ? undefined : attempt(() => decode(bytes, {encoding: declared}))
  const detected = attempt(() => decode(bytes))
  const isSure = detected?.encoding.startsWith('utf-') === true && declared !== detected.encoding
  if (detected !== undefined && (isSure || read === undefined || !isSensible(read))) return detected
  return read ?? decode(bytes)
}

function attempt(read: () => Decoded): Decoded | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ImportError) return undefined
    throw error
  }
}

function isSensible({text, encoding}: Decoded): boolean {
  if (encoding === 'utf-8') return true
  const wide = text
    .slice(0, sampled * 10)
    .replace(/[\0-\x7f]+/g, '')
    .slice(0, sampled)
  return wide === '' || makesSense(scoreOf(wide, false))
}

/**
 * The encoding that a page says it is in: <meta charset>, <meta http-equiv content> or an XML declaration, read after the
 * HTML standard, section 13.2.3.2. A page that can be read as ASCII this far is not in UTF-16, whatever it says.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned)).replace(/<!--[\s\S]*?-->/g, '')
  const declaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})/.exec(head)?.[1]
  const labels = [...head.matchAll(/<meta[\s/][^>]*>/gi)].map(([tag]) => labelOf(tag))
  for (const label of [...labels, declaration]) {
    const encoding = label === undefined ? undefined : known(label)
    if (encoding !== undefined) return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  }
  return undefined
}

/** `charset=` in a tag by itself, or in `content` of a tag that stands for a header. */
function labelOf(tag: string): string | undefined {
  if (!/\scharset\s*=/i.test(tag) && !/http-equiv\s*=\s*["']?\s*content-type/i.test(tag)) return undefined
  return /charset\s*=\s*["']?\s*([^\s"';>/]{1,40})/i.exec(tag)?.[1]
}

function known(label: string): string | undefined {
  try {
    return encodingOf(label)
  } catch {
    return undefined
  }
}
