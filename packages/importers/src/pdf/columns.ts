import type {Row} from './lines.js'
import type {Run} from './run.js'

/** Rows that are read one after the other, with the margins that their lines run between. */
export interface Block {
  readonly rows: readonly Row[]
  /** Whether it is one of two columns. */
  readonly column: boolean
}

/** How many rows two columns have at least. */
const fewest = 5

/**
 * The blocks of a page in the order of reading: one, or more where text is set in two columns.
 *
 * @param known where other pages have the gap between their columns: a few rows with it are enough then
 */
export function blocksOf(rows: readonly Row[], known: number | null = null): Block[] {
  const gutter = gutterOf(rows) ?? known
  const least = known === null ? fewest : 2
  if (gutter === null) return rows.length === 0 ? [] : [{rows, column: false}]
  const blocks: Block[] = []
  let whole: Row[] = []
  for (const band of bandsOf(rows, gutter)) {
    const columns = columnsOf(band, gutter, least)
    if (columns === null) {
      whole.push(...band)
      continue
    }
    if (whole.length > 0) blocks.push({rows: whole, column: false})
    whole = []
    for (const column of columns) blocks.push({rows: column, column: true})
  }
  return whole.length > 0 ? [...blocks, {rows: whole, column: false}] : blocks
}

/** Where most rows have a gap, near the middle of what is printed. */
export function gutterOf(rows: readonly Row[]): number | null {
  const runs = rows.flatMap((row) => row.runs)
  const left = smallest(runs, (run) => run.x)
  const right = -smallest(runs, (run) => -run.x - run.width)
  const edges = tiersOf(rows)
    .flatMap(gapsOf)
    .sort((a, b) => a.x - b.x || a.opens - b.opens)
  let depth = 0
  let best = {depth: fewest - 1, x: 0}
  edges.forEach(({x, opens}, index) => {
    depth += opens
    const middle = (x + (edges[index + 1]?.x ?? x)) / 2
    const place = (middle - left) / (right - left)
    if (opens > 0 && depth > best.depth && place > 0.3 && place < 0.7) best = {depth, x: middle}
  })
  return best.depth >= fewest ? best.x : null
}

/** Rows with those that stand beside them: the lines of two columns need not be level. */
function tiersOf(rows: readonly Row[]): Row[] {
  const tiers: Row[] = []
  let above: Row | undefined
  for (const row of rows) {
    const last = tiers.at(-1)
    if (last !== undefined && above !== undefined && row.y - above.y < 0.75 * Math.min(row.size, above.size))
      last.runs.push(...row.runs)
    else tiers.push({...row, runs: [...row.runs]})
    above = row
  }
  for (const tier of tiers) tier.runs.sort((a, b) => a.x - b.x)
  return tiers
}

function smallest(runs: readonly Run[], measure: (run: Run) => number): number {
  return runs.reduce((smallest, run) => Math.min(smallest, measure(run)), Number.POSITIVE_INFINITY)
}

function gapsOf({runs, size}: Row): {x: number; opens: 1 | -1}[] {
  let end = Number.POSITIVE_INFINITY
  return runs.flatMap((run) => {
    const gap: {x: number; opens: 1 | -1}[] =
      run.x - end >= 0.9 * size
        ? [
            {x: end, opens: 1},
            {x: run.x, opens: -1}
          ]
        : []
    end = Math.max(Number.isFinite(end) ? end : run.x, run.x + run.width)
    return gap
  })
}

/** Rows that cross the gutter stand in bands of their own. */
function bandsOf(rows: readonly Row[], gutter: number): Row[][] {
  const bands: Row[][] = []
  let crossed: boolean | null = null
  for (const row of rows) {
    const crosses = row.runs.some((run) => run.x < gutter && run.x + run.width > gutter)
    if (crosses === crossed) bands.at(-1)?.push(row)
    else bands.push([row])
    crossed = crosses
  }
  return bands
}

/** The columns of a band, if both are as full as running text is. */
function columnsOf(band: readonly Row[], gutter: number, least: number): [Row[], Row[]] | null {
  const part = (inside: (run: Run) => boolean): Row[] =>
    band.map((row) => ({...row, runs: row.runs.filter(inside)})).filter(({runs}) => runs.length > 0)
  const columns: [Row[], Row[]] = [part((run) => run.x < gutter), part((run) => run.x >= gutter)]
  return columns.every((rows) => isFull(rows, least)) ? columns : null
}

function isFull(rows: readonly Row[], fewestRows: number): boolean {
  if (rows.length < fewestRows) return false
  const extents = rows.map(({runs}) => ({
    x0: smallest(runs, (run) => run.x),
    x1: -smallest(runs, (run) => -run.x - run.width)
  }))
  const width = Math.max(...extents.map(({x1}) => x1)) - Math.min(...extents.map(({x0}) => x0))
  const full = extents.filter(({x0, x1}) => x1 - x0 >= 0.75 * width)
  // Cells of a table stand apart from each other, and have few characters in a line.
  const divided = rows.filter((row) => gapsOf(row).length > 0)
  return full.length >= 0.5 * rows.length && divided.length <= 0.2 * rows.length && width >= 9 * (rows[0]?.size ?? 0)
}
