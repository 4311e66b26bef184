import type {Edit} from '../../fix/types.js'
import type {Construct} from '../../markers/complete.js'
import type {MarkerPart, MarkerParts} from '../../markers/parts.js'
import type {Numeral} from '../../numerals/index.js'
import type {NumberedMarker} from '../numbering/index.js'
import {type Bracket, bracketOf} from './brackets.js'
import {delimiterKindOf} from './delimiters.js'

/** How a marker is written. */
export interface MarkerForm {
  /** Where its brackets stand: （一） has both, 一） and （一 one, ㈠ is both in one character. 'none' for a form without brackets. */
  readonly shape: 'both' | 'open' | 'close' | 'whole' | 'none'
  readonly open: Bracket | null
  readonly close: Bracket | null
  /** The punctuation behind it; '' for none. */
  readonly delimiter: string
  /** The width of its Arabic digits; null where it has none. */
  readonly digits: 'full' | 'half' | null
}

/** （ and ） as UTF-16 code units. */
const openingBracket = 0xff08
const closingBracket = 0xff09

/** The form of a marker; null where it cannot be taken apart. */
export function formOf({marker: {value}, parts, construct}: NumberedMarker): MarkerForm | null {
  if (parts === null) return null
  const at = (part: MarkerPart | null) => (part === null ? '' : value.slice(part.start, part.end))
  const isBracketed = construct.close?.has(closingBracket) === true || construct.open?.has(openingBracket) === true
  const number = at(parts.number)
  return {
    shape: shapeOf(parts, construct, isBracketed),
    open: isBracketed ? bracketOf(at(parts.open)) : null,
    close: isBracketed ? bracketOf(at(parts.close)) : null,
    delimiter:
      construct.words === undefined && delimiterKindOf(at(parts.delimiter)) === 'none' ? '' : at(parts.delimiter),
    digits: /[０-９]/.test(number) ? 'full' : /\d/.test(number) ? 'half' : null
  }
}

function shapeOf({open, close}: MarkerParts, {whole}: Construct, isBracketed: boolean): MarkerForm['shape'] {
  if (isBracketed && close !== null) return open === null ? 'close' : 'both'
  if (isBracketed && open !== null) return 'open'
  return whole !== undefined && close === null && open === null ? 'whole' : 'none'
}

/** What is to be changed of a form: what is left out stays. */
export interface WantedForm {
  readonly open?: string
  readonly close?: string
  /** '' for none. */
  readonly delimiter?: string
  readonly digits?: 'full' | 'half'
  /** The way in which the number is written anew, with what stands around it. */
  readonly anew?: {readonly open: string; readonly numeral: Numeral; readonly close: string}
  /** Rewrites characters of the other script. */
  readonly rewrite?: (marker: string) => string
}

/** The edits that give a marker another form, as offsets into it. */
export function formEdits(text: string, parts: MarkerParts, ordinals: readonly number[], wanted: WantedForm): Edit[] {
  const {open, number, close, delimiter} = parts
  const edits: Edit[] = []
  const set = (start: number, end: number, written: string) => {
    if (text.slice(start, end) !== written) edits.push({start, end, text: written})
  }
  if (wanted.anew !== undefined) {
    const {anew} = wanted
    set(0, text.length, anew.open + anew.numeral.write(ordinals[0] as number) + anew.close)
    return edits
  }
  if (wanted.open !== undefined) set(open?.start ?? 0, open?.end ?? 0, wanted.open)
  if (wanted.digits !== undefined)
    set(number.start, number.end, inWidth(text.slice(number.start, number.end), wanted.digits))
  const past = close?.end ?? parts.suffixes?.end ?? number.end
  if (wanted.close !== undefined) set(close?.start ?? number.end, close?.end ?? number.end, wanted.close)
  if (wanted.delimiter !== undefined) set(delimiter?.start ?? past, delimiter?.end ?? past, wanted.delimiter)
  if (wanted.rewrite !== undefined && edits.length === 0) set(0, text.length, wanted.rewrite(text))
  return edits
}

function inWidth(number: string, width: 'full' | 'half'): string {
  const step = width === 'full' ? 0xfee0 : -0xfee0
  const others = width === 'full' ? /[\d.]/g : /[０-９．]/g
  return number.replace(others, (character) => String.fromCharCode(character.charCodeAt(0) + step))
}
