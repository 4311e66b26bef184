import {type Numeral, unwritable} from './numeral.js'

const forms = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1]
] as const

/** Longer series than this are not numbered i, ii, iii. */
const most = 39

function write(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > most) throw unwritable(value, 1, most)
  let rest = value
  let result = ''
  for (const [form, worth] of forms) {
    for (; rest >= worth; rest -= worth) result += form
  }
  return result
}

const values = new Map(Array.from({length: most}, (_, index) => [write(index + 1), index + 1]))

/** The longest form is xxxviii. */
const longest = 7

/** Roman numbers of Latin letters: i, ii, iv, or I, II, IV. A letter after them makes a word of them. */
function roman(letters: string, normalise: (run: string) => string, back: (run: string) => string): Numeral {
  return {
    first: letters,
    rest: letters,
    read(text, start) {
      let end = start
      while (end - start <= longest && letters.includes(text.charAt(end)) && end < text.length) end++
      if (end === start || end - start > longest || /[A-Za-z]/.test(text.charAt(end))) return null
      const value = values.get(normalise(text.slice(start, end)))
      return value === undefined ? null : {value, end}
    },
    write: (value) => back(write(value))
  }
}

export const romanLettersLower = roman(
  'ivx',
  (run) => run,
  (run) => run
)
export const romanLettersUpper = roman(
  'IVX',
  (run) => run.toLowerCase(),
  (run) => run.toUpperCase()
)
