import type {Line} from './line.js'

/** What a line weighs as running text. */
export interface Weight {
  /** Characters that are no blanks. */
  readonly length: number
  /** Characters that are no links. */
  readonly plain: number
  /** How much it speaks for being the text of the page. */
  readonly mass: number
  readonly isProse: boolean
  readonly isLink: boolean
}

const stops = /[。！？；]|[.!?;](?:\s|$)/g
const commas = /[，、：,:]/g

/** Running text has sentences; a menu, a list of headlines and a line of buttons have not. */
export function weigh(line: Line): Weight {
  const {text} = line
  const length = text.replace(/\s+/g, '').length
  const plain = Math.max(0, length - line.linked)
  const isLink = line.linked > length * 0.5
  if (line.verbatim !== undefined)
    return {length, plain, mass: isLink ? 0 : Math.min(plain, 400) * 0.5, isProse: false, isLink}
  const sentences = count(text, stops)
  const isProse =
    !isLink && ((length >= 15 && sentences > 0) || (length >= 30 && count(text, commas) >= 2) || length >= 80)
  return {length, plain, mass: isProse ? plain : isLink ? 0 : plain * 0.25, isProse, isLink}
}

const looked = 5000

function count(text: string, pattern: RegExp): number {
  return text.slice(0, looked).match(pattern)?.length ?? 0
}
