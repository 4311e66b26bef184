import {isFirstBelow, isNext} from './ordinals.js'

/** 1.1 or 2.3.1, a blank, and a title: a decimal has no blank behind it, or a unit. */
const chain = /(?<!\d|\d[.．])(\d{1,2}(?:[.．]\d{1,2}){1,2})[^\S\n\r]+(?=[一-鿿]{2})/g

/** A bare number above the first chain of its own: 2　结果与讨论2.1　…. A cell of a table can stand right before it. */
const outer = /(\d{1,2})[^\S\n\r]+[一-鿿]{2,16}[^\S\n\r]*$/

/** Where the title of a chapter can begin before the first number below it. */
const longestTitle = 24

/** What every line that is split holds: chains begin with the first below the first. */
export const firstOfChains = ['1.1', '1．1'] as const

/** Fewer numbers than these that count on from each other are chance. */
const leastChains = 4

/**
 * Where lines began in a line that lost its line ends and has nothing in their place, as the numbers of its sections tell:
 *
 *     …成为污染源.1 材料与方法1.1 实验材料健康成年…1.2 仪器与条件…
 *                 ^           ^                    ^
 *
 * Each number is the next one of the chain before it, on its level, one below or one above; decimals are not.
 */
export function chainStarts(text: string, start: number, end: number): number[] {
  const starts: number[] = []
  let last: readonly number[] = [0, 0]
  for (const match of text.slice(start, end).matchAll(chain)) {
    const numbers = (match[1] as string).split(/[.．]/).map(Number)
    if (!follows(last, numbers)) continue
    const at = start + match.index
    const above =
      numbers.at(-1) === 1 && numbers.length === 2 ? outerStart(text, start, at, numbers[0] as number) : null
    if (above !== null) starts.push(above)
    starts.push(at)
    last = numbers
  }
  return starts.length < leastChains ? [] : [...new Set(starts)].sort((a, b) => a - b)
}

/** Whether a number is the next one on its level, or the first of a level: 1.1.1 after 1.1, and 2.1 after 1.4. */
function follows(before: readonly number[], after: readonly number[]): boolean {
  const level = after.length - 1
  if (after[level] !== 1) return isNext(before.slice(0, level + 1), after)
  return isFirstBelow(before, after) || isNext(before.slice(0, level), after.slice(0, level))
}

function outerStart(text: string, start: number, at: number, number: number): number | null {
  const from = Math.max(start, at - longestTitle)
  const match = outer.exec(text.slice(from, at))
  if (match === null || !(match[1] as string).endsWith(String(number))) return null
  return from + match.index + (match[1] as string).length - String(number).length
}
