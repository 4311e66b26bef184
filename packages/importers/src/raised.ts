/** Raised characters, as pages print the marks of notes: no enumeration is written with them. */
const raisedCharacters: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((character, digit) => [digit, character])),
  ...{i: 'ⁱ', v: 'ᵛ', x: 'ˣ', l: 'ˡ', c: 'ᶜ', d: 'ᵈ', m: 'ᵐ'}
}

/** A number as the mark of a note, or a power: 2 is ², iv is ⁱᵛ. Characters that have no raised form stay. */
export function raised(number: string): string {
  return [...number].map((character) => raisedCharacters[character] ?? character).join('')
}
