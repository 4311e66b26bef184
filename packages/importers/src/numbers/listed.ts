const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']

/** Characters that follow each other in Unicode. */
const run = (first: string, count: number): readonly string[] =>
  Array.from({length: count}, (_, index) => String.fromCodePoint((first.codePointAt(0) ?? 0) + index))

const circled = [...run('①', 20)]

/** Formats that are a list of signs: beyond its end, Word writes decimal. */
export const listedFormats = {
  decimalEnclosedCircle: listed(circled),
  decimalEnclosedCircleChinese: listed(circled),
  decimalEnclosedFullstop: listed(run('⒈', 20)),
  decimalEnclosedParen: listed(run('⑴', 20)),
  ideographEnclosedCircle: listed(run('㈠', 10)),
  ideographTraditional: listed(stems),
  ideographZodiac: listed(branches),
  ideographZodiacTraditional: sexagenary,
  // What style sheets have beside these.
  circledIdeograph: listed(run('㊀', 10)),
  circledDecimal: listed([...circled, ...run('㉑', 15), ...run('㊱', 15)]),
  filledCircledDecimal: listed([...run('❶', 10), ...run('⓫', 10)]),
  doubleCircledDecimal: listed(run('⓵', 10)),
  parenthesizedLowerLatin: listed(run('⒜', 26)),
  circledUpperLatin: listed(run('Ⓐ', 26)),
  circledLowerLatin: listed(run('ⓐ', 26))
}

function listed(signs: readonly string[]): (value: number) => string | undefined {
  return (value) => signs[value - 1]
}

/** The cycle of sixty: 甲子, 乙丑, and after 癸亥 again 甲子. */
function sexagenary(value: number): string | undefined {
  if (value < 1) return undefined
  return `${stems[(value - 1) % stems.length]}${branches[(value - 1) % branches.length]}`
}
