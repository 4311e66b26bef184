import type {ReferenceUnit} from './types.js'

/**
 * The words for the parts of a document, each with what makes another word of it: 第三条例, 第一章程, 第二项目, 第三节课. The longest
 * come first.
 */
const units: readonly (readonly [ReferenceUnit, string])[] = [
  ['subBook', '分[编編]'],
  ['book', '[编編](?![辑輯号號制程码碼])'],
  ['chapter', '章(?![程鱼魚])'],
  ['section', '小?[节節](?![目课課日假约約气氣能省点點奏])'],
  ['article', '[条條](?![例件约約理腿线線战戰])(?:款(?![式项項]))?'],
  ['clause', '款(?![式项項待])'],
  ['item', '[项項](?![目链鏈])'],
  ['subItem', '目(?![标標录錄的前光])'],
  ['part', '部分'],
  ['point', '[点點](?![钟鐘半])']
]

/** A word for a part, each in a group of its own. */
const unitWord = new RegExp(units.map(([, word]) => `(${word})`).join('|'), 'y')

/** Reads the word for a part at an offset. */
export function readUnit(text: string, start: number): {unit: ReferenceUnit; end: number} | null {
  unitWord.lastIndex = start
  const match = unitWord.exec(text)
  if (match === null) return null
  const index = match.findIndex((group, place) => place > 0 && group !== undefined)
  return {unit: (units[index - 1] as (typeof units)[number])[0], end: start + match[0].length}
}

/** The order of the parts, the outermost first (立法法 §65). In Taiwan 項 is the paragraph and 款 the numbered item below it (中央法規標準法 §8). */
const ranks: Readonly<Record<ReferenceUnit, number>> = {
  annex: 5,
  book: 10,
  part: 11,
  subBook: 12,
  chapter: 14,
  section: 16,
  article: 20,
  number: 20,
  clause: 30,
  item: 40,
  point: 40,
  subItem: 50,
  member: 60
}

export function rankOf(unit: ReferenceUnit, isTaiwan: boolean): number {
  if (isTaiwan && unit === 'item') return ranks.clause
  if (isTaiwan && unit === 'clause') return ranks.item
  return ranks[unit]
}

/** Those that divide a whole document, and whose numbers therefore tell them from each other. */
export const divisions: ReadonlySet<ReferenceUnit> = new Set([
  'book',
  'part',
  'subBook',
  'chapter',
  'section',
  'article'
])
