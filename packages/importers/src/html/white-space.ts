/**
 * Wide characters, between which a line end of the source is no blank: programs break Chinese text anywhere in the source.
 * After CSS Text 3, section 4.1.3.
 */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xd840 && code <= 0xd8bf) ||
    quotes.has(code)
  )
}

/** Narrow by their code, and wide in Chinese text: “”‘’…—· */
const quotes: ReadonlySet<number> = new Set([0x201c, 0x201d, 0x2018, 0x2019, 0x2026, 0x2014, 0xb7])

/** Characters that nobody sees: zero-width blanks and joiners that editors leave, soft hyphens, marks of direction. */
const invisible = /[\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad\0]/

export function withoutInvisible(text: string): string {
  return invisible.test(text) ? text.replace(new RegExp(invisible, 'g'), '') : text
}

/** Blanks that CSS keeps stand in a text as they are; these ones collapse. */
export const collapsible = /[ \t\n\r\f]+/g
