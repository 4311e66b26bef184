/** By block: the level of a heading of the format, 0 where it is not known, null for a block that is none. */
export type Levels = readonly (number | null)[]

/** Where so much of the numbered headings have another level than most of their kind, nobody has set them with care. */
const mostSlips = 0.25

/** Where so few of the lines that could be headings are called headings, among lines with markers of the same kinds, chance has called them so. */
const leastCalled = 1 / 3

/**
 * The levels of headings as far as they agree with each other. A heading whose level is not that of most headings with a
 * marker of its kind is a slip, and its level is not known; levels that nobody has set with care are not known at all. Null
 * where most lines like those that are headings are none.
 *
 *     # 一、清淤
 *     ## 二、修闸      a slip: 一、 and 三、 have another level
 *     # 三、备料
 *
 * @param kindOf what the markers of a kind have in common; undefined for a block that begins with none
 * @param isLine whether a block could be a heading by its end
 */
export function settleLevels(
  levels: Levels,
  kindOf: (block: number) => number | undefined,
  isLine: (block: number) => boolean
): Levels | null {
  if (isChance(levels, (block) => (isLine(block) ? kindOf(block) : undefined))) return null
  const usual = usualLevels(levels, kindOf)
  let numbered = 0
  let slips = 0
  const settled = levels.map((level, block) => {
    const kind = level === null || level === 0 ? undefined : kindOf(block)
    if (kind === undefined) return level
    numbered++
    if (usual.get(kind) === level) return level
    slips++
    return 0
  })
  if (slips === 0) return levels
  return slips > numbered * mostSlips ? levels.map((level) => (level === null ? null : 0)) : settled
}

/** The level that most headings of a kind have. */
function usualLevels(levels: Levels, kindOf: (block: number) => number | undefined): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const [block, level] of levels.entries()) {
    const kind = level === null || level === 0 ? undefined : kindOf(block)
    if (kind === undefined || level === null) continue
    const ofKind = counts.get(kind) ?? new Map<number, number>()
    counts.set(kind, ofKind.set(level, (ofKind.get(level) ?? 0) + 1))
  }
  return new Map([...counts].map(([kind, ofKind]) => [kind, mostOf(ofKind)]))
}

function mostOf(counts: ReadonlyMap<number, number>): number {
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

function isChance(levels: Levels, kindOf: (block: number) => number | undefined): boolean {
  const called = new Map<number, number>()
  const all = new Map<number, number>()
  for (const [block, level] of levels.entries()) {
    const kind = kindOf(block)
    if (kind === undefined) continue
    all.set(kind, (all.get(kind) ?? 0) + 1)
    if (level !== null) called.set(kind, (called.get(kind) ?? 0) + 1)
  }
  let headings = 0
  let lines = 0
  for (const [kind, count] of called) {
    headings += count
    lines += all.get(kind) ?? 0
  }
  return headings < lines * leastCalled
}
