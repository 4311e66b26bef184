import {readDocx} from '../packages/importers/src/docx/index.js'
import {defaultLimits, type Limits} from '../packages/importers/src/limits.js'
import type {Imported} from '../packages/importers/src/types.js'
import {type WordParts, wordDocument} from './word-document.mjs'

/** Reads a Word document that a test has written. */
export const readWord = (parts: WordParts, limits: Partial<Limits> = {}): Imported =>
  readDocx({bytes: wordDocument(parts), encoding: undefined, limits: {...defaultLimits, ...limits}})

/** Its lines. */
export const wordLines = (parts: WordParts): string[] => readWord(parts).text.split('\n').slice(0, -1)

/** The texts that hints of a kind cover. */
export const hinted = ({text, hints}: Imported, kind: Imported['hints'][number]['kind']): string[] =>
  hints.filter((hint) => hint.kind === kind).map(({start, end}) => text.slice(start, end))
