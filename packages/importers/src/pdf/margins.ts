import type {Line} from './line.js'

/** The lines of a block, in the order of reading. */
export interface LineBlock {
  readonly lines: readonly Line[]
  readonly column: boolean
}

/** Between what the lines of a block run: points from the left. */
export interface Margins {
  readonly left: number
  readonly right: number
  /** The distance of the lines of a paragraph. */
  readonly pitch: number
}

/** Finds the margins of each block: a block of few lines takes what it cannot show from the others. */
export function marginsOf(blocks: readonly LineBlock[], bodySize: number): Margins[] {
  const own = blocks.map(({lines}) => ownMargins(lines, bodySize))
  // Paragraphs can stand farther from each other than lines do: a small distance that is not rare.
  const distances = own.flatMap((margins) => margins.distances).sort((a, b) => a - b)
  const pitch = distances[Math.floor(distances.length / 12)] ?? bodySize * 1.75
  const kindOf = ({column, lines}: LineBlock): string => (column ? 'column' : `${(lines[0]?.page ?? 0) % 2}`)
  const kinds = new Map<string, {left: number | undefined; width: number}>()
  for (const kind of ['column', '0', '1']) {
    const like = own.filter((margins, at) => margins.lines >= 4 && kindOf(blocks[at] as LineBlock) === kind)
    // Pages of a bound document have their margins the other way round on every second page.
    const left = kind === 'column' ? undefined : median(like.map((margins) => margins.left))
    kinds.set(kind, {left, width: median(like.map((margins) => margins.right - margins.left)) ?? 0})
  }
  return blocks.map((block, index) => {
    const mine = own[index] ?? {left: 0, right: 0}
    const {left, width} = kinds.get(kindOf(block)) ?? {left: undefined, width: 0}
    const near = left !== undefined && Math.abs(left - mine.left) < 5 * bodySize
    const settled = near ? Math.min(left, mine.left) : mine.left
    return {left: settled, right: Math.max(mine.right, settled + width), pitch}
  })
}

interface Own {
  readonly left: number
  readonly right: number
  readonly distances: readonly number[]
  /** How many lines tell of them. */
  readonly lines: number
}

function ownMargins(all: readonly Line[], bodySize: number): Own {
  const lines = all.filter(({table}) => table === undefined)
  const body = lines.filter(({size}) => Math.abs(size - bodySize) <= 0.1 * bodySize)
  const telling = body.length >= 3 ? body : lines
  const lefts = telling.map(({x0}) => x0).sort((a, b) => a - b)
  const rights = telling.map(({x1}) => -x1).sort((a, b) => a - b)
  const distances = telling.flatMap(({y}, index) => {
    const distance = y - (telling[index - 1]?.y ?? y)
    return distance > 0.5 * bodySize && distance < 4 * bodySize ? [distance] : []
  })
  return {
    left: outermost(lefts, 0.4 * bodySize),
    right: -outermost(rights, 1.2 * bodySize),
    distances,
    lines: distances.length === 0 ? 0 : telling.length
  }
}

/** The first value; the second one where a single line sticks out and many others do not. */
function outermost(sorted: readonly number[], close: number): number {
  const [first = 0, second = first] = sorted
  if (second - first <= close) return first
  const others = sorted.filter((value) => Math.abs(value - second) <= close)
  return others.length >= 4 ? second : first
}

export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
}
