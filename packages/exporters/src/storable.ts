/**
 * A text as XML 1.0 and HTML can hold it. Vertical tab and form feed are blanks, and become one; characters that no
 * reference can stand for either (other control characters, U+FFFE, U+FFFF, half a surrogate pair) become U+FFFD, so that
 * it is seen that something stood there. Every line end is "\n".
 *
 * Source: XML 1.0, 2.2 (Char) and 2.11 (line ends).
 */
export function storable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f]/g, ' ')
    .replace(unstorable, '\uFFFD')
}

/** With the flag u, a surrogate matches only where it stands without its other half. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unstorable = /[\0-\x08\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu
