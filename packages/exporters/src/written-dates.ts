/** A date that stands in a text. */
export interface WrittenDate {
  /** Where it stands, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** 2024-02-26 */
  readonly iso: string
}

/**
 * The one date of a text, where no other reading is possible: year, month and day in this order (2024年2月26日,
 * 二〇二四年二月二十六日, 2024-02-26, 2024.2.26), or counted from the founding of the Republic (民國113年2月26日). A text with two dates,
 * or with one that no calendar has, gives none.
 */
export function dateIn(text: string): WrittenDate | undefined {
  const found = [...text.matchAll(dates)]
  const [match] = found
  if (!match?.groups || found.length > 1) return undefined
  const {era, year = '', month = '', day = '', inDigits = ''} = match.groups
  const [y = '', m = '', d = ''] = inDigits === '' ? [year, month, day] : inDigits.split(/[-./]/)
  const fullYear = numberOf(y) + (era === undefined ? 0 : 1911)
  const iso = [String(fullYear).padStart(4, '0'), two(numberOf(m)), two(numberOf(d))].join('-')
  if (!isDay(iso) || (era === undefined && y.length !== 4)) return undefined
  return {start: match.index, end: match.index + match[0].length, iso}
}

const blank = '[ \\u3000]*'
const number = (most: number): string => `(?:\\d{1,${most}}|[〇○零一二三四五六七八九十百]{1,${most + 2}})`
const dates = new RegExp(
  `(?<era>(?:中[華华])?民[國国]${blank})?(?<year>${number(4)})${blank}年${blank}(?<month>${number(2)})${blank}月${blank}(?<day>${number(2)})${blank}[日号號]` +
    `|(?<![\\d.-])(?<inDigits>\\d{4}(?:-\\d{1,2}-|\\.\\d{1,2}\\.|/\\d{1,2}/)\\d{1,2})(?![\\d.-])`,
  'gu'
)

const digits = '〇一二三四五六七八九'

/** A number of these dates: 2024, 二〇二四, 二十六. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  const plain = written.replace(/[○零]/g, '〇')
  if (!/[十百]/.test(plain)) return Number([...plain].map((character) => digits.indexOf(character)).join(''))
  const [, hundreds = '', tens = '', ones = ''] = /^(?:(.)百)?〇?(?:(.?)十)?(.?)$/.exec(plain) ?? []
  const ten = plain.includes('十') ? Math.max(digits.indexOf(tens || '一'), 1) : 0
  return Math.max(digits.indexOf(hundreds || '〇'), 0) * 100 + ten * 10 + Math.max(digits.indexOf(ones || '〇'), 0)
}

const two = (value: number): string => String(value).padStart(2, '0')

function isDay(iso: string): boolean {
  const time = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso)
}
