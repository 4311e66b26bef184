import type {Piece, RunProperties} from './types.js'

/**
 * How long the beginning of a paragraph is that bold or another typeface or size sets apart from the rest: official documents
 * print 一、 in 黑体 and （一） in 楷体 (GB/T 9704-2012, 7.3.3), and go on in the type of the text. 0 where nothing does.
 *
 *     （一）加强领导。各级要落实责任
 *     ^------------^ 楷体, then 仿宋
 */
export function styledLength(pieces: readonly Piece[]): number {
  const written = pieces.filter(({text}) => text.trim() !== '')
  const head = written[0]
  const body = written.find(({format}) => head !== undefined && !isSame(format, head.format))
  if (head === undefined || body === undefined || isPlainer(head.format, body.format)) return 0
  let like = 0
  let other = 0
  for (const {text, format} of written.slice(written.indexOf(body))) {
    if (isSame(format, head.format)) like += text.length
    else other += text.length
  }
  // Words that are set in the type of the beginning all over the text set nothing apart.
  if (like > other) return 0
  let length = 0
  for (const piece of pieces) {
    if (piece === body) break
    length += piece.text.length
  }
  return length
}

const isSame = (format: RunProperties, other: RunProperties): boolean =>
  (format.bold ?? false) === (other.bold ?? false) && format.size === other.size && format.typeface === other.typeface

/** A beginning in light type before bold words is the text, and the words are what is set apart; so is one in smaller type. */
function isPlainer(head: RunProperties, body: RunProperties): boolean {
  if ((head.bold ?? false) !== (body.bold ?? false)) return body.bold === true
  return head.typeface === body.typeface && (head.size ?? defaultSize) < (body.size ?? defaultSize)
}

/** Of Word, in half points, where nothing says otherwise. */
const defaultSize = 20

/** Whether all that is written is bold. */
export function isBold(pieces: readonly Piece[]): boolean {
  const written = pieces.filter(({text}) => text.trim() !== '')
  return written.length > 0 && written.every(({format}) => format.bold === true)
}

/** The size of the largest letters, in half points. */
export function sizeOf(pieces: readonly Piece[]): number {
  let largest = 0
  for (const {text, format} of pieces) if (text.trim() !== '') largest = Math.max(largest, format.size ?? defaultSize)
  return largest
}
