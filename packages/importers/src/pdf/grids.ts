import type {Rule} from './run.js'

/** Where lines of a page part it into cells. */
export interface Grid {
  /** Where its columns begin, and where the last one ends. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** The cell at each row and column; the places of a merged cell have the number of the first of them. */
  readonly cells: readonly (readonly number[])[]
}

/** Pieces that stand at the same place, in points. */
const same = 1
/** Lines of a table closer than this are one: a double border, the borders of two cells. */
const one = 3
/** Lines that end so near to another one touch it. */
const touch = 2.5
/** A page with more lines than this is a drawing; so is a grid with more columns or rows. */
const mostLines = 1500
const mostColumns = 60
const mostRows = 300

/** A line along one direction: `at` across it. */
interface Bar {
  readonly at: number
  readonly from: number
  to: number
}

/** The grids that lines make, the largest first. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const level = barsOf(
    rules.filter(isLevel).map(({x0, x1, y0}) => ({at: y0, from: x0, to: x1})),
    same
  )
  const upright = barsOf(
    rules.filter((rule) => !isLevel(rule)).map(({x0, y0, y1}) => ({at: x0, from: y0, to: y1})),
    same
  )
  if (level.length > mostLines || upright.length > mostLines) return []
  const grids = connected(level, upright).flatMap((group) => gridOf(group) ?? [])
  return grids.sort((a, b) => areaOf(b) - areaOf(a))
}

function isLevel({x0, x1, y0, y1}: Rule): boolean {
  return x1 - x0 > y1 - y0
}

function areaOf({xs, ys}: Grid): number {
  return (last(xs) - (xs[0] ?? 0)) * (last(ys) - (ys[0] ?? 0))
}

export function last(values: readonly number[]): number {
  return values.at(-1) ?? 0
}

/** Pieces of one line become one: those whose places differ by no more than `close`. */
function barsOf(pieces: readonly Bar[], close: number): Bar[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at)
  const bars: Bar[] = []
  for (let start = 0; start < sorted.length; ) {
    const first = sorted[start] as Bar
    let end = start
    while (end < sorted.length && (sorted[end] as Bar).at - first.at <= close) end++
    const level = sorted.slice(start, end).sort((a, b) => a.from - b.from)
    const at = level.reduce((sum, bar) => sum + bar.at, 0) / level.length
    bars.push(...joinedBars(at, level))
    start = end
  }
  return bars
}

/** Pieces at one level, from one end to the other: those that nearly touch are one. */
function joinedBars(at: number, pieces: readonly Bar[]): Bar[] {
  const bars: Bar[] = []
  for (const {from, to} of pieces) {
    const open = bars.at(-1)
    if (open !== undefined && from - open.to <= one) open.to = Math.max(open.to, to)
    else bars.push({at, from, to})
  }
  return bars
}

interface Group {
  readonly level: Bar[]
  readonly upright: Bar[]
}

/** Lines that touch each other, and those that these touch. */
function connected(level: readonly Bar[], upright: readonly Bar[]): Group[] {
  const parents = [...level, ...upright].map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] as number
    for (let at = index; at !== root; ) {
      const next = parents[at] as number
      parents[at] = root
      at = next
    }
    return root
  }
  level.forEach((bar, row) => {
    upright.forEach((other, column) => {
      if (covers(bar, other.at, touch) && covers(other, bar.at, touch))
        parents[rootOf(row)] = rootOf(level.length + column)
    })
  })
  const groups = new Map<number, Group>()
  const groupOf = (index: number): Group => {
    const root = rootOf(index)
    const group = groups.get(root) ?? {level: [], upright: []}
    groups.set(root, group)
    return group
  }
  for (const [index, bar] of level.entries()) groupOf(index).level.push(bar)
  for (const [index, bar] of upright.entries()) groupOf(level.length + index).upright.push(bar)
  return [...groups.values()]
}

function covers({from, to}: Bar, place: number, tolerance: number): boolean {
  return place >= from - tolerance && place <= to + tolerance
}

function gridOf(group: Group): Grid | null {
  if (group.level.length === 0 || group.upright.length === 0) return null
  // Not sooner: lines of another table can stand between two that are one.
  const level = barsOf(group.level, one)
  const upright = barsOf(group.upright, one)
  const xs = withEnds(placesOf(upright), level)
  const ys = withEnds(placesOf(level), upright)
  if (xs.length < 3 || ys.length < 2 || xs.length > mostColumns + 1 || ys.length > mostRows + 1) return null
  return {xs, ys, cells: cellsOf(xs, ys, level, upright)}
}

function placesOf(bars: readonly Bar[]): number[] {
  return [...new Set(bars.map(({at}) => at))].sort((a, b) => a - b)
}

/** A table without lines at its sides is as wide as the lines across it; one that a page end cuts has no line there. */
function withEnds(places: readonly number[], across: readonly Bar[]): number[] {
  const from = Math.min(...across.map((bar) => bar.from))
  const to = Math.max(...across.map((bar) => bar.to))
  const open = 8
  return [...((places[0] ?? 0) - from > open ? [from] : []), ...places, ...(to - last(places) > open ? [to] : [])]
}

/** Places without a line between them are one cell. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  level: readonly Bar[],
  upright: readonly Bar[]
): number[][] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const cells = Array.from({length: rows * columns}, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (cells[root] !== root) root = cells[root] as number
    return root
  }
  const unite = (a: number, b: number): void => {
    const roots = [rootOf(a), rootOf(b)]
    cells[Math.max(...roots)] = Math.min(...roots)
  }
  const walls = wallsOf(upright, xs, ys)
  const floors = wallsOf(level, ys, xs)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column
      if (column + 1 < columns && !walls.has(`${column + 1} ${row}`)) unite(cell, cell + 1)
      if (row + 1 < rows && !floors.has(`${row + 1} ${column}`)) unite(cell, cell + columns)
    }
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_, column) => rootOf(row * columns + column))
  )
}

/** Which lines stand between which places: the number of the line, and of the place that it passes. */
function wallsOf(bars: readonly Bar[], across: readonly number[], along: readonly number[]): Set<string> {
  const walls = new Set<string>()
  for (const bar of bars) {
    const number = across.indexOf(bar.at)
    along.slice(1).forEach((end, index) => {
      const middle = ((along[index] ?? 0) + end) / 2
      if (covers(bar, middle, 0)) walls.add(`${number} ${index}`)
    })
  }
  return walls
}
