/** A bullet that a font of signs draws from a private code point. */
const plainBullet = '•'

const isPrivate = (character: string): boolean => /^[\ue000-\uf8ff]$/u.test(character)

/**
 * The text of a bullet. What a font of signs draws, from a private code point or from a letter, is the character of its shape
 * or a plain bullet; the letter o is Word's own bullet of the second level.
 *
 * @param font the typeface of the bullet
 */
export function bulletOf(text: string, font: string | undefined): string {
  if (text === 'o') return '○'
  return [...text]
    .map((character) => {
      if (!isPrivate(character) && !isFontOfSigns(font)) return character
      return symbolOf(font, character.codePointAt(0)?.toString(16))
    })
    .join('')
}

const isFontOfSigns = (font: string | undefined): boolean =>
  /^(?:Wingdings(?: [23])?|Webdings|Symbol)$/i.test(font ?? '')

/** Signs of the font Wingdings that stand in texts, by their code in the font: checked and empty boxes, circled numbers. */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '□',
  117: '◆',
  118: '❖',
  161: '○',
  167: '▪',
  168: '□',
  171: '★',
  216: '➢',
  224: '→',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑'
}

const wingdings2: Readonly<Record<number, string>> = {80: '✓', 82: '☑', 84: '☒', 163: '□'}

/** A sign that is given by its font and its code (`w:sym`): the character of its shape, and a plain bullet for other shapes. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const value = code !== undefined && /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0
  const index = value & 0xff
  if (font === 'Wingdings') {
    // From 0x80 on, circled digits from 0; from 0x8b on, the same in white on black.
    if (index >= 0x81 && index <= 0x8a) return String.fromCharCode(0x2460 + index - 0x81)
    if (index >= 0x8c && index <= 0x95) return String.fromCharCode(0x2776 + index - 0x8c)
    return wingdings[index] ?? plainBullet
  }
  if (font === 'Wingdings 2') return wingdings2[index] ?? plainBullet
  if (isFontOfSigns(font)) return plainBullet
  if (value < 0x20 || (value >= 0xd800 && value <= 0xf8ff) || value > 0x10ffff) return plainBullet
  return String.fromCodePoint(value)
}
