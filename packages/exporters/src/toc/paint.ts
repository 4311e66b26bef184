import type {Piece} from '../label.js'

/** What a part of the table is, which decides its colour. */
export type Tone = 'document' | 'line' | 'branch' | Piece['kind']

/** Writes a text in the tone of its part. Members of depth 1 stand out. */
export type Paint = (text: string, tone: Tone, depth: number) => string

/** Writes the text as it is. */
export const plain: Paint = (text) => text

/**
 * Writes the text with the sequences that terminals take for colours (ECMA-48, 8.3.117, SGR): text in the terminal's own, what
 * stands beside it in grey, and the markers in a colour by depth.
 */
export const coloured: Paint = (text, tone, depth) => {
  const codes = codesOf(tone, depth)
  return text === '' || codes.length === 0 ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`
}

const bold = 1

/** A colour of the 256 that are the same in every terminal: of the first 16, those that are read on black sink on white. */
const fixed = (index: number): number[] => [38, 5, index]

const grey = fixed(244)
/** Of middle lightness: #0087af, #af5faf, #00875f. */
const byDepth = [fixed(31), fixed(133), fixed(29)]

function codesOf(tone: Tone, depth: number): number[] {
  const weight = depth === 1 ? [bold] : []
  switch (tone) {
    case 'document':
      return [bold]
    case 'title':
      return weight
    case 'marker':
      return [...weight, ...(byDepth[(depth - 1) % byDepth.length] ?? grey)]
    case 'excerpt':
      return []
    default:
      return grey
  }
}
