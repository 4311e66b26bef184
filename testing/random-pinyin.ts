/** Texts with pinyin between their characters, as a page with ruby leaves them when it is copied. */

const syllables = ['(jī)', '（zhāng）', '(lüè)', '(Běi)', '(e\u0304)']

/** A text with pinyin behind some of its Han characters, and how offsets move. */
export interface Annotated {
  readonly source: string
  readonly count: number
  /** Where an offset of the text stands in the source: behind the pinyin at its place. */
  readonly move: (offset: number) => number
}

/** Puts pinyin behind the Han characters that `chosen` says yes to, by their place among them. */
export function annotate(text: string, chosen: (index: number) => boolean): Annotated {
  const places: number[] = []
  const longer: number[] = []
  let length = 0
  let index = 0
  const source = text.replace(/\p{Unified_Ideograph}/gu, (character, offset: number) => {
    if (!chosen(index++)) return character
    const pinyin = syllables[index % syllables.length] as string
    length += pinyin.length
    places.push(offset + character.length)
    longer.push(length)
    return character + pinyin
  })
  const move = (offset: number) => offset + (longer[places.findLastIndex((place) => place <= offset)] ?? 0)
  return {source, count: places.length, move}
}

/** A text, decomposed, without the toned syllables in brackets behind its Han characters, and without the few that bear no tone. */
export function withoutPinyin(text: string): string {
  const decomposed = text.normalize('NFD')
  return decomposed.replace(
    /(?<=\p{Script=Han})[(（](?:men|de|le|(?=[^)）]*\p{Mark})[\p{Script=Latin}\p{Mark}]{1,9})[)）]/gu,
    ''
  )
}
