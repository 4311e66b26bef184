/**
 * Pinyin syllables: the initials and finals of the Scheme for the Chinese Phonetic Alphabet (GB/T 16159), and its tones.
 * Letters are compared after canonical decomposition, so that ǚ is u with a diaeresis and a caron, however it is written.
 */

/** First to fourth tone; the third is also written with a breve. */
const tone = /\u0304|\u0301|\u030c|\u0306|\u0300/

/** What can bear a tone. A mark on another consonant makes a letter of another language: š, ć. */
const bearing = /[aeiou]$|[eu](?:\u0302|\u0308)$|^h?[mn]$/

/** a, ai, an, ang, ao, e, ei, en, eng, o, ou */
const open = 'a(?:[io]|ng?)?|e(?:i|ng?)?|ou?'

/** u, ua, uai, uan, uang, ui, un, uo */
const rounded = 'u(?:a(?:i|ng?)?|[ino])?'

/** Every initial with its finals; a few that are in no dictionary are let through (bou). */
const syllable = new RegExp(
  `^(?:${[
    `[bpmf](?:${open}|i(?:an|ao|e|ng?|u)?|u)`,
    `[dtnl](?:${open}|ong|i(?:a(?:ng?|o)?|e|ng?|u)?|u(?:an|[ino])?)`,
    '[nl]u\u0308e?',
    `[gkh](?:${open}|ong|${rounded})`,
    '[jqx](?:i(?:a(?:ng?|o)?|e|ng?|ong|u)?|u(?:an?|e|n)?)',
    `(?:[zcs]h?|r)(?:${open}|ong|i|${rounded})`,
    'y(?:a(?:ng?|o)?|e|ing?|i|ong?|ou|u(?:an|e|n)?)',
    'w(?:a(?:i|ng?)?|ei|eng?|o|u)',
    `${open}|er|e\u0302|hm|h?ng|[mn]`
  ].join('|')})$`
)

/** Letters that some fonts and editors put in the place of a and g. */
const variants: Readonly<Record<string, string>> = {'\u0251': 'a', '\u0261': 'g'}

/** Whether letters are one syllable that bears a tone mark: jī, Guān, lüè. */
export function isTonedSyllable(letters: string): boolean {
  const plain = letters.replace(/[\u0251\u0261]/g, (letter) => variants[letter] as string)
  const decomposed = plain.normalize('NFD').toLowerCase()
  const mark = decomposed.search(tone)
  if (mark === -1 || !bearing.test(decomposed.slice(0, mark))) return false
  return syllable.test(decomposed.slice(0, mark) + decomposed.slice(mark + 1))
}

/**
 * Readings without a tone, and the characters that have them. Any other syllable without one may be a word of its own, or
 * a letter: (an), (he), (a).
 */
const toneless: ReadonlyMap<string, string> = new Map([
  ['men', '们們'],
  ['de', '的地得'],
  ['le', '了'],
  ['zhe', '着著'],
  ['me', '么麼'],
  ['ma', '吗嗎'],
  ['ba', '吧'],
  ['ne', '呢'],
  ['zi', '子']
])

/** Whether letters are the reading of a character that bears no tone: 們 men. */
export function isTonelessReading(character: string, letters: string): boolean {
  return toneless.get(letters)?.includes(character) === true
}
