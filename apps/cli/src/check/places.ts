import type {Position} from '@gangmu/core'
import {decode, type Imported, originAt} from '@gangmu/importers'
import {pointsOf} from './lines.js'
import {characterInSource} from './source-place.js'

/** Where the parts of an imported text stand for its reader. */
export interface Places {
  /** The text whose lines and columns are given. */
  readonly source: string
  /** Whether that is the file itself: otherwise it is the text that was read out of it. */
  readonly inFile: boolean
  readonly of: (position: Position) => Position
  /** The paragraph or the page in which a position of the text begins; undefined where the document is no such thing. */
  readonly originOf: (position: Position) => PlaceInDocument | undefined
}

/** A part of a document that is no text, counted from 1. */
export interface PlaceInDocument {
  readonly unit: 'paragraph' | 'page'
  readonly at: number
}

/**
 * Places of plain text are those of the file, and places of Markdown are looked up in it. Of the other formats a file has no
 * lines, or none that anybody looks at.
 *
 * @param bytes the file
 */
export function placesIn(document: Imported, bytes: Uint8Array): Places {
  const {type, text, encoding, origin} = document
  const isMarkdown = type === 'markdown'
  const source = isMarkdown ? decode(bytes, {encoding: encoding ?? undefined}).text : text
  const pointAt = pointsOf(source)
  const offsetOf = isMarkdown
    ? (offset: number) => characterInSource(document, source, offset).at
    : (offset: number) => offset
  return {
    source,
    inFile: isMarkdown || type === 'text',
    of: ({start, end}) => {
      const from = offsetOf(start.offset)
      // the character before the end: what is behind it can stand elsewhere
      const to = end.offset > start.offset ? offsetOf(end.offset - 1) + 1 : from
      return {start: pointAt(from), end: pointAt(Math.max(from, to))}
    },
    originOf: ({start}) => {
      const {unit} = origin
      const at = unit === 'paragraph' || unit === 'page' ? originAt(origin, start.offset)?.at : undefined
      return at === undefined ? undefined : {unit: unit as PlaceInDocument['unit'], at}
    }
  }
}
