/** The signs of bullets, some of which are letters in fonts of symbols. */
const bullet = /^[·•●○◦■□▪◆◇–\-*➢➤✓§ØüvlnuqoÜ\uf000-\uf0ff]$/

/** Numbers of lists as programs write them: 1. （一） 第三章 a) iv. */
const number = /^第?[（(]?[\p{N}\p{Script=Han}a-zA-Z.．]{1,12}[.．、)）]?$/u

/**
 * Whether all characters of a plain text stand in another one, in their order: blanks aside, and aside from the bullets and numbers
 * of lists, which programs write before a tab.
 */
export function isAllIn(plain: string, text: string): boolean {
  let at = 0
  for (const line of plain.split(/\r\n?|\n/)) {
    const whole = pastAll(withoutBlanks(line), text, at)
    const words = whole === -1 ? pastAll(withoutBlanks(withoutLabel(line)), text, at) : whole
    if (words === -1) return false
    at = words
  }
  return true
}

/** Just past the last of some characters, found in their order; -1 where one is missing. */
function pastAll(characters: string, text: string, from: number): number {
  let at = from
  for (const character of characters) {
    const found = text.indexOf(character, at)
    if (found === -1) return -1
    at = found + character.length
  }
  return at
}

function withoutLabel(line: string): string {
  const tab = line.indexOf('\t')
  const label = line.slice(0, Math.max(tab, 0)).trim()
  return bullet.test(label) || number.test(label) ? line.slice(tab + 1) : line
}

/** Also without what is not seen: zero-width characters, soft hyphens, the sign of a picture. */
function withoutBlanks(text: string): string {
  return text.replace(/[\s\u0085\u00ad\u200b-\u200f\u2060\ufeff\ufffc]+/g, '')
}
