import type {Script} from './options.js'

/**
 * Numerals whose simplified form a dictionary does not know, because the character is also a word (参 of 参加, 丑 of 丑角);
 * by the character as it can be met, the numeral in simplified and in traditional texts.
 */
const numerals: Readonly<Record<string, readonly [hans: string, hant: string]>> = {
  ...same('子丑寅卯辰巳午未申酉戌亥甲乙丙丁戊己庚辛壬癸'),
  ...same('一二三四五六七八九十百千零〇○◯廿卄卅卌壹肆伍柒捌玖拾佰仟'),
  ...written('贰', '貳', '貮'),
  ...written('叁', '參', '叄参'),
  ...written('陆', '陸', ''),
  ...written('两', '兩', ''),
  ...written('万', '萬', ''),
  ...written('亿', '億', '')
}

function written(hans: string, hant: string, others: string): Record<string, readonly [string, string]> {
  return Object.fromEntries([hans, hant, ...others].map((character) => [character, [hans, hant]]))
}

function same(characters: string): Record<string, readonly [string, string]> {
  return Object.fromEntries([...characters].map((character) => [character, [character, character]]))
}

/**
 * A marker in a script: its numerals by the table, the rest (條, 節, 個, 後) as `convert` gives it. What is in neither stays:
 * 3, ㈠, ①.
 */
export function convertedMarker(value: string, script: Script, convert: (text: string) => string): string {
  const whole = [...convert(value)]
  const characters = [...value]
  const alone = whole.length === characters.length ? whole : characters.map(convert)
  return characters.map((character, index) => numerals[character]?.[script === 'hans' ? 0 : 1] ?? alone[index]).join('')
}
