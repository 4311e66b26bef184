import type * as mdast from 'mdast'
import {type Cut, cutAt, takeBehind, trim} from './cut.js'
import type {Row} from './document.js'
import type {Place} from './places.js'

export type Rank = mdast.Heading['depth']

/** A part of a paragraph: a heading of this rank, or text where the rank is null. It begins at `cut`, the first one at the beginning. */
interface Chunk {
  readonly rank: Rank | null
  readonly cut: Cut | null
  /** Whether the punctuation at the end of a heading goes: not where it belongs to a number that stands alone. */
  readonly closing: boolean
}

/** What the plugin does with headings whose text goes on behind them. */
export interface Settings {
  readonly runIn: 'split' | 'keep'
}

/** The last rank that a heading has in Markdown: ######. */
const lowestRank = 6

/** The rank of a section of a depth, counted from 1, or null where it is too deep for a heading. */
export function rankOf(depth: number): Rank | null {
  return depth < lowestRank ? ((depth + 1) as Rank) : null
}

/** A paragraph as headings and paragraphs; the paragraph itself where it holds no heading, or one that cannot be cut out. */
export function paragraphBlocks(
  block: mdast.Paragraph,
  rows: readonly Row[],
  places: ReadonlyMap<Row, Place>,
  settings: Settings
): (mdast.Paragraph | mdast.Heading)[] {
  const chunks = chunksOf(rows, places, settings)
  if (chunks === null || chunks.every(({rank}) => rank === null)) return [block]
  return buildChunks(rows[0]?.children ?? [], chunks)
}

/** A heading that holds a sentence behind its title as that heading and a paragraph. */
export function splitHeading(block: mdast.Heading, row: Row, end: number): (mdast.Paragraph | mdast.Heading)[] {
  const cut = cutAt(row.line, end)
  if (cut === null) return [block]
  const children = [...block.children]
  const behind = trim(takeBehind(children, cut), {start: true})
  if (behind.length === 0) return [block]
  block.children = trim(children, {end: true, closing: true})
  return [block, placed({type: 'paragraph', children: behind})]
}

function chunksOf(rows: readonly Row[], places: ReadonlyMap<Row, Place>, {runIn}: Settings): Chunk[] | null {
  const chunks: Chunk[] = []
  let cuttable = true
  const begin = (row: Row, offset: number, rank: Rank | null, closing = false): void => {
    const cut = cutAt(row.line, offset)
    if (cut === null) cuttable = false
    chunks.push({rank, cut, closing})
  }
  for (const row of rows) {
    const place = places.get(row)
    const rank = place === undefined ? null : rankIn(place)
    const start = row.line.text.length - row.line.text.trimStart().length
    const end = place?.kind === 'section' ? place.end : null
    if (rank === null || (end !== null && runIn === 'keep')) {
      if (chunks.at(-1)?.rank !== null) begin(row, start, null)
      continue
    }
    // a title over several lines is one heading
    if (place?.kind === 'title' && chunks.at(-1)?.rank === 1) continue
    begin(row, start, rank, !(place?.kind === 'section' && place.untitled))
    if (end !== null) begin(row, end, null)
  }
  return cuttable ? chunks : null
}

/** The rank of a line of a paragraph: of the title, or of a numbered section that begins with it. */
function rankIn(place: Place): Rank | null {
  if (place.kind === 'title') return 1
  return place.kind === 'section' && place.numbered && !place.spans ? rankOf(place.depth) : null
}

function buildChunks(
  content: readonly mdast.PhrasingContent[],
  chunks: readonly Chunk[]
): (mdast.Paragraph | mdast.Heading)[] {
  const children = [...content]
  const parts: mdast.PhrasingContent[][] = []
  // from the end, so that what stands before keeps its place
  for (const {cut} of chunks.slice(1).reverse()) if (cut !== null) parts.push(takeBehind(children, cut))
  parts.push(children)
  return parts.reverse().flatMap((part, index) => {
    const {rank, closing} = chunks[index] as Chunk
    const trimmed = trim(rank === null ? part : part.map(inOneLine), {
      start: index > 0 || rank !== null,
      end: true,
      closing: rank !== null && closing
    })
    if (trimmed.length === 0) return []
    return [
      placed(rank === null ? {type: 'paragraph', children: trimmed} : {type: 'heading', depth: rank, children: trimmed})
    ]
  })
}

/** A text without the line ends at which a heading was broken. */
function inOneLine(node: mdast.PhrasingContent): mdast.PhrasingContent {
  if (node.type !== 'text' || !/[\r\n]\s*\S/.test(node.value)) return node
  const value = node.value.replace(/\s*[\r\n]\s*(?=\S)/g, (found, offset: number) => (offset === 0 ? found : ''))
  return {...node, value}
}

/** A new block with its place, where its content has one. */
function placed<Block extends mdast.Paragraph | mdast.Heading>(block: Block): Block {
  const start = block.children[0]?.position?.start
  const end = block.children.at(-1)?.position?.end
  return start && end ? {...block, position: {start, end}} : block
}
