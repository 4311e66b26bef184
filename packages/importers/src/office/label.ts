import type {Label} from './types.js'

/** A text with its automatic number. */
export interface Labelled {
  readonly text: string
  /** Of the number at its beginning, whether Word wrote it or the author. */
  readonly markerLength: number
  /** How many characters the text has got. */
  readonly added: number
}

/** Marks that fill only a part of their square: the blank after them is already there. */
const endsWithBlank = /[、。，；：．）】〕〉》」』]$/

/**
 * Writes an automatic number before a text. What Word puts between them, a tab or a blank, becomes one blank, and nothing
 * after a full-width mark: 第一章 总则, 1. 目标, 一、目标, （一）目标.
 *
 * A number that the author has typed as well is not written twice: 第一章 before 第一章 总则.
 */
export function withLabel(text: string, label: Label | undefined): Labelled {
  if (label === undefined) return {text, markerLength: 0, added: 0}
  const typed = text.trimStart()
  const double = label.isBullet ? undefined : label.spellings().find((spelling) => isTyped(typed, spelling.trim()))
  if (double !== undefined) return {text: typed, markerLength: double.trim().length, added: 0}
  const touches = label.suffix === 'nothing' || typed === '' || endsWithBlank.test(label.text)
  const written = `${label.text}${touches ? '' : ' '}`
  const kept = label.suffix === 'nothing' ? text : typed
  return {
    text: `${written}${kept}`,
    markerLength: label.isBullet ? 0 : label.text.trimEnd().length,
    added: written.length
  }
}

const partOfNumber = /^[0-9０-９A-Za-z〇零○一二三四五六七八九十百千万.．]/
const endsInNumber = /[0-9０-９A-Za-z〇零○一二三四五六七八九十百千万]$/

/** Whether a text begins with a number, and the number ends there: 1 is not typed in 1998年, nor 1. in 1.5万元. */
function isTyped(text: string, number: string): boolean {
  if (number === '' || !text.startsWith(number)) return false
  const rest = text.slice(number.length)
  if (endsInNumber.test(number)) return /^[\s、.．)）:：]/.test(rest) && !/^[.．]?[0-9]/.test(rest)
  return !/[.．]$/.test(number) || !partOfNumber.test(rest)
}
