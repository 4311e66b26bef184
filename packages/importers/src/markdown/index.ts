import type {Hint} from '@gangmu/core'
import {fromMdast, type MarkdownText} from '@gangmu/markdown'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {decode} from '../encodings/index.js'
import {ImportError} from '../import-error.js'
import type {Reading} from '../read.js'
import {finish, type Steps} from '../signal.js'
import type {Imported, OriginRange} from '../types.js'
import {type Piece, piecesOf} from './pieces.js'
import {plainTree, type Root} from './plain.js'

// One tilde is a dash between numbers in Chinese: 3~5天、10~20人.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/**
 * Reads Markdown as CommonMark and GitHub define it, with metadata before it. It is read in pieces, and what would take
 * micromark too long (see `cost.ts`) as lines of text.
 */
export function* markdownInSteps({bytes, encoding, limits}: Reading): Steps<Imported> {
  if (bytes.length > limits.bytes) fail('bytes', limits.bytes)
  const decoded = decode(bytes, {encoding})
  // A byte order mark would move the places that micromark counts.
  const mark = decoded.text.startsWith('\uFEFF') ? 1 : 0
  const source = decoded.text.slice(mark)
  const texts: string[] = []
  const hints: Hint[] = []
  const ranges: OriginRange[] = []
  let length = 0
  let pictures = 0
  let hidden = 0
  for (const piece of piecesOf(source)) {
    yield
    const read = readPiece(source.slice(piece.start, piece.end), piece)
    if (read.text === '') continue
    // a blank line parts the pieces
    if (length > 0) texts.push('\n')
    const moved = length + (length > 0 ? 1 : 0)
    length = moved + read.text.length
    if (length > limits.characters) fail('characters', limits.characters)
    texts.push(read.text)
    for (const hint of read.hints) hints.push(movedHint(hint, moved, piece.start))
    for (const {start, end, at} of read.ranges) {
      ranges.push({start: start + moved, end: end + moved, at: at + piece.start + mark})
    }
    pictures += read.pictures
    hidden += read.comments
  }
  return {
    type: 'markdown',
    encoding: decoded.encoding,
    text: texts.join(''),
    hints,
    origin: {unit: 'character', ranges},
    omitted: {...(pictures > 0 ? {pictures} : {}), ...(hidden > 0 ? {hidden} : {})}
  }
}

/** The same at once. */
export const readMarkdown = (reading: Reading): Imported => finish(markdownInSteps(reading))

function fail(limit: 'bytes' | 'characters', allowed: number): never {
  throw new ImportError({code: 'limit', format: 'markdown', limit, allowed})
}

function readPiece(source: string, {plain}: Piece): MarkdownText {
  return fromMdast(plain ? plainTree(source) : parsed(source), source)
}

/** What micromark makes of a source; nesting that overflows its stack is no Markdown that anybody wrote. */
function parsed(source: string): Root {
  try {
    return processor.parse(source)
  } catch (error) {
    if (error instanceof RangeError) return plainTree(source)
    throw new ImportError({code: 'damaged', format: 'markdown', reason: String(error)}, {cause: error})
  }
}

function movedHint(hint: Hint, by: number, piece: number): Hint {
  const range = {start: hint.start + by, end: hint.end + by}
  // lists are named by their places in the piece
  return hint.kind === 'marker' ? {...hint, ...range, list: `${hint.list} of ${piece}`} : {...hint, ...range}
}
