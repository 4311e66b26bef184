// biome-ignore format: a table
const symbols: readonly (readonly [value: number, symbol: string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'],
  [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']
]

/** Longer runs of M are nobody's numbers. */
const highest = 9999

/** Roman numerals; beyond 3999, M is repeated. */
export const romanFormats = {
  upperRoman: roman,
  lowerRoman: (value: number) => roman(value)?.toLowerCase()
}

function roman(value: number): string | undefined {
  if (value < 1 || value > highest) return undefined
  let rest = value
  let written = ''
  for (const [amount, symbol] of symbols)
    while (rest >= amount) {
      written += symbol
      rest -= amount
    }
  return written
}
