/**
 * The Latin letter with which the reading of a Chinese character begins. No table is needed for it: the collation of Chinese is
 * by reading, so a character belongs to the last letter whose first character does not come after it.
 */
const boundaries = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '咑'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '丌'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拏'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '穵'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀']
] as const

const collator = new Intl.Collator('zh-u-co-pinyin')
const known = new Map<string, string>()

/**
 * Whether the initials of a text begin with some: bcdl is how 保持定力 begins. What is no Chinese character stands for itself, in
 * capitals or not, and blanks are left out.
 *
 * @param initials in lower case
 */
export function beginsWithInitials(text: string, initials: string): boolean {
  let met = 0
  for (const character of text) {
    if (met === initials.length) break
    if (/\s/u.test(character)) continue
    const initial = initialOf(character)
    if (!initials.startsWith(initial, met)) return false
    met += initial.length
  }
  return met === initials.length
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase()
  const before = known.get(character)
  if (before !== undefined) return before
  const initial = boundaries.findLast(([, first]) => collator.compare(first, character) <= 0)?.[0] ?? character
  known.set(character, initial)
  return initial
}
