const count = 26

/** A bound of our own, so that no number gets long: the standard repeats without end, and nobody counts that far. */
const mostLetters = 30

/**
 * Latin letters. Word writes one letter several times (Z, AA, BB), as `upperLetter` says in ECMA-376 17.18.59; style sheets
 * and OpenDocument count on in a second place (Z, AA, AB), which OOXML has no name for: `upperAlphabetic` here.
 */
export const letterFormats = {
  upperLetter: repeated,
  lowerLetter: (value: number) => repeated(value)?.toLowerCase(),
  upperAlphabetic: alphabetic,
  lowerAlphabetic: (value: number) => alphabetic(value)?.toLowerCase()
}

const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

function repeated(value: number): string | undefined {
  if (value < 1) return undefined
  const times = (Math.floor((value - 1) / count) % mostLetters) + 1
  return letter((value - 1) % count).repeat(times)
}

function alphabetic(value: number): string | undefined {
  if (value < 1) return undefined
  let written = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / count)) written = letter((rest - 1) % count) + written
  return written
}
