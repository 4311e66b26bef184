import {afterLetters, lineEndsIn} from '../characters.js'
import type {BlockHints} from '../hints/blocks.js'
import type {Source} from '../source.js'
import {indentOf} from '../wraps.js'

/** The blocks of a source, as the rules of the anatomy ask for them. */
export interface Lines {
  readonly source: Source
  readonly count: number
  readonly line: (block: number) => string
  /** Whether a block is short enough to be looked at whole: most of a document is text, and passed over. */
  readonly short: (block: number) => boolean
  /** Whether a block begins with more than a look-alike of a marker. */
  readonly beginsMarker: (block: number) => boolean
  /** The blanks before a block on its line, in columns. */
  readonly indent: (block: number) => number
  /** Whether no blank line stands before a block. */
  readonly follows: (block: number) => boolean
}

/** Longer blocks are text, whatever they look like. */
const longestLine = 80

/** A line with more characters than this has wide gaps, as no line that is looked at has. */
const widestLine = 400

export function linesOf(source: Source, beginsMarker: (block: number) => boolean, hints: BlockHints | null): Lines {
  const {text, blockStarts, blockEnds} = source
  const shortness = shortnessOf(source)
  // nobody asks what a table says
  for (const block of hints?.verbatim.keys() ?? []) shortness[block] = 0
  // a joined line is as long with CRLF as with LF
  const hasReturns = text.includes('\r')
  return {
    source,
    count: blockStarts.length,
    line: (block) => {
      const line = text.slice(blockStarts[block], blockEnds[block])
      return hasReturns ? line.replace(/\r\n?/g, '\n') : line
    },
    short: (block) => shortness[block] === 1,
    indent: (block) => indentOf(source, blockStarts[block] as number),
    beginsMarker: remembering((block) => !hints?.verbatim.has(block) && beginsMarker(block), blockStarts.length),
    follows: (block) => lineEndsIn(text, blockEnds[block - 1] as number, blockStarts[block] as number) === 1
  }
}

/** Asks once for each block, and not every rule anew. */
function remembering(ask: (block: number) => boolean, blocks: number): (block: number) => boolean {
  const answers = new Uint8Array(blocks)
  return (block) => {
    if (answers[block] === 0) answers[block] = ask(block) ? 2 : 1
    return answers[block] === 2
  }
}

/** By block: 1 where it is short. Every rule asks for it, so it is counted once. */
function shortnessOf({text, blockStarts, blockEnds}: Source): Uint8Array {
  const shortness = new Uint8Array(blockStarts.length)
  for (let block = 0; block < shortness.length; block++) {
    const start = blockStarts[block] as number
    const end = blockEnds[block] as number
    const isShort =
      end - start <= longestLine || (end - start <= widestLine && afterLetters(text, start, longestLine, end) === end)
    shortness[block] = isShort ? 1 : 0
  }
  return shortness
}
