/** The pieces that a function gives for 1, 2, 3…, as many as make `characters` UTF-16 code units. */
export function series(characters: number, piece: (number: number) => string): string {
  const pieces: string[] = []
  for (let length = 0, number = 1; length < characters; number++) {
    const next = piece(number)
    pieces.push(next)
    length += next.length
  }
  // A pair of surrogates may be cut in two: that, too, is what people paste.
  return pieces.join('').slice(0, characters)
}

/** One piece again and again. */
export function repeat(characters: number, piece: string): string {
  return series(characters, () => piece)
}
