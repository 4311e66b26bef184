/** Characters as wide as they are high: Han, kana, full-width forms and the punctuation that goes with them. */
const wide =
  /^[\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6“”‘’—…①-⒛]|^[\ud840-\ud888]/

export function isWide(character: string): boolean {
  return wide.test(character)
}

/** Its width in ems, as far as it can be told without the font. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character) ? 1 : 0.5
  return width
}

/** Characters that no line begins with: they stay with what stands before them. */
export function clings(character: string): boolean {
  return /^[，。、；：？！）〉》」』】〕”’…—％,.;:?!)\]}%]/.test(character)
}

/** Whether a line that ends so can be the end of what it says. */
export function endsSentence(text: string): boolean {
  return /[。！？；：!?;:][”’」』）)]?$/.test(text.trimEnd())
}

/**
 * Radicals that stand for characters: some programs write the glyph of 青 as the radical ⻘, which it shares. Those of the
 * block Kangxi Radicals have their character as compatibility decomposition; those of the Supplement have none. Source:
 * EquivalentUnifiedIdeograph of the Unicode Character Database.
 */
const supplement =
  // Not their decompositions 戶 and 靑: a program that takes a radical for a character does it for simplified text.
  '⼾户⾭青⺠民⺟母⺎兀⺒巳⺓幺⺦丬⺭礻⺮竹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺻肀⺼月⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

/** The forms that punctuation has in lines from top to bottom: the character is the same. */
const upright = '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』'

const unified = new Map(pairs(supplement + upright))

function pairs(text: string): [string, string][] {
  const characters = [...text]
  return characters.flatMap((character, index) => (index % 2 === 0 ? [[character, characters[index + 1] ?? '']] : []))
}

/** The text with characters in the place of glyphs that only look like them; its length stays the same. */
export function withCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fd5\ufe10-\ufe44]/g, (glyph) => {
    const isRadical = glyph >= '\u2f00' && glyph <= '\u2fd5'
    return unified.get(glyph) ?? (isRadical ? glyph.normalize('NFKC') : glyph)
  })
}
