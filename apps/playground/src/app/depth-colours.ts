/** The colours that tell depths apart, of which there are six in theme.css: the depths below take them again. */
export const depthColours = [1, 2, 3, 4, 5, 6].map((depth) => `var(--depth-${depth})`)

/** Which of the colours a depth has, from 0. */
export function colourIndexOf(depth: number): number {
  return (depth - 1) % depthColours.length
}

/** The colour of a depth, for a style. */
export function colourOf(depth: number): string {
  return depthColours[colourIndexOf(depth)] as string
}
