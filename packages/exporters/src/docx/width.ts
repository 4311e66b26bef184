/** Where the characters of East Asia begin. */
const firstWide = 0x2e80

/** The width of a text in characters: a Han character is one, a digit half of it. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + widthOfCharacter(character), 0)
}

const widthOfCharacter = (character: string): number => ((character.codePointAt(0) as number) < firstWide ? 0.5 : 1)
