import {arabic, digitAt} from './arabic.js'
import {type Numeral, unwritable} from './numeral.js'

const dots = '.．﹒'

/**
 * Numbers joined by dots, as many as `parts` says: 1.2, 3.10.4. The value is the last one, `before` those before it. The
 * first one can be of another kind: A.1.
 */
export function chain(parts: number, outer: Numeral = arabic): Numeral {
  return {
    first: outer.first,
    rest: arabic.rest + dots,
    read(text, start) {
      const values: number[] = []
      let end = start
      while (values.length < parts) {
        if (values.length > 0 && !dots.includes(text.charAt(end++))) return null
        // 112.05.18 is a date: no part of a chain is filled up with a zero
        if (values.length > 0 && isFilled(text, end)) return null
        const number = (values.length === 0 ? outer : arabic).read(text, end)
        if (number === null) return null
        values.push(number.value)
        end = number.end
      }
      // one more number makes it another chain
      if (dots.includes(text.charAt(end)) && arabic.read(text, end + 1) !== null) return null
      return {value: values.at(-1) as number, before: values.slice(0, -1), end}
    },
    write(value) {
      if (!Number.isInteger(value) || value < 1 || value > 9999) throw unwritable(value, 1, 9999)
      return [outer.write(1), ...new Array<number>(parts - 2).fill(1), value].join('.')
    }
  }
}

function isFilled(text: string, start: number): boolean {
  return digitAt(text, start) === 0 && digitAt(text, start + 1) >= 0
}
