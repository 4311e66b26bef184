import type {Severity} from '@gangmu/core'

/** What a part of a report is, which decides its colour. */
export type Tone = Severity | 'place' | 'aside' | 'added' | 'removed'

/** Writes a text in the tone of its part. */
export type Paint = (text: string, tone: Tone) => string

/** Of the 256 colours that are the same in every terminal; those of middle lightness are read on black and on white. */
const codes: Readonly<Record<Tone, string>> = {
  error: '1;38;5;160',
  warning: '1;38;5;166',
  info: '1;38;5;31',
  place: '1',
  aside: '38;5;244',
  added: '38;5;29',
  removed: '38;5;160'
}

/** Writes with the sequences that terminals take for colours (ECMA-48, 8.3.117, SGR), or as it is. */
export function paintFor(colour: boolean): Paint {
  if (!colour) return (text) => text
  return (text, tone) => (text === '' ? text : `\u001b[${codes[tone]}m${text}\u001b[0m`)
}
