/** The keys that go one back and one on. */
const arrows = {horizontal: ['ArrowLeft', 'ArrowRight'], vertical: ['ArrowUp', 'ArrowDown']} as const

/** Which of some things in a circle a key leads to, from the one at `at`; undefined for a key that leads nowhere. */
export function movedTo(key: string, at: number, length: number, way: keyof typeof arrows): number | undefined {
  const [back, on] = arrows[way]
  const to = {[back]: at - 1 + length, [on]: at + 1, Home: 0, End: length - 1}[key]
  return to === undefined ? undefined : to % length
}
