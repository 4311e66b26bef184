import type {PDFPageProxy} from 'unpdf/pdfjs'
import {type Placed, product} from './orientation.js'
import type {Rule} from './run.js'

/** What PDF.js would draw of a page: numbers of operations, and what each is given. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The numbers of the operations, by name. */
type Codes = Readonly<Record<string, number>>

/** Nothing on a page with more paths than this is looked at: it is a drawing or a map. */
const mostPaths = 20_000
/** A table has fewer lines than this. */
const mostRules = 10_000
/** What is filled and no thicker than this is a line, in points. */
const thick = 3

type Matrix = readonly number[]

/** Whether text of a page stands side by side: where it does not, to look for lines would be a waste of time. */
export function hasGaps(placed: readonly Placed[]): boolean {
  if (placed.some(({turn}) => turn !== 0)) return true
  const sorted = [...placed].sort((a, b) => a.y - b.y)
  for (let start = 0; start < sorted.length; ) {
    const {y, size} = sorted[start] as Placed
    let end = start
    // Cells beside each other need not be level.
    while (end < sorted.length && (sorted[end] as Placed).y - y <= size) end++
    if (isGapped(sorted.slice(start, end))) return true
    start = end
  }
  return false
}

function isGapped(tier: readonly Placed[]): boolean {
  let end = Number.POSITIVE_INFINITY
  return [...tier]
    .sort((a, b) => a.x - b.x)
    .some(({x, width, size}) => {
      const gapped = x - end > 0.35 * size
      end = Math.max(Number.isFinite(end) ? end : x, x + width)
      return gapped
    })
}

/**
 * The lines of a page that run along or across it, where they would be drawn; none where it cannot be drawn.
 *
 * @param matrix turns the coordinates of the file into those of the page as it is shown
 */
export async function rulesOf(page: PDFPageProxy, matrix: Matrix): Promise<Rule[]> {
  const {getResolvedPDFJS} = await import('unpdf')
  const {OPS} = await getResolvedPDFJS()
  const operators = await page.getOperatorList().catch(() => null)
  return operators === null ? [] : rulesDrawn(operators as Operators, OPS as Codes, matrix)
}

/** The lines that operations draw. */
export function rulesDrawn({fnArray, argsArray}: Operators, codes: Codes, matrix: Matrix): Rule[] {
  const paintOf = paintsOf(codes)
  const saved: Matrix[] = []
  const rules: Rule[] = []
  let current = matrix
  let paths = 0
  for (let index = 0; index < fnArray.length; index++) {
    const code = fnArray[index]
    const given = (argsArray[index] ?? []) as unknown[]
    if (code === codes.save) saved.push(current)
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) current = saved.pop() ?? matrix
    else if (code === codes.transform) current = product(current, given as number[])
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(current)
      if (given[0]) current = product(current, Array.from(given[0] as ArrayLike<number>))
    } else if (code === codes.constructPath) {
      const [paint, data] = given as [number, readonly (ArrayLike<number> | null)[]]
      const how = paintOf.get(paint)
      if (how === undefined || !data[0]) continue
      if (++paths > mostPaths || rules.length > mostRules) return []
      for (const part of partsOf(data[0], current)) addRules(part, how, rules)
    }
  }
  return rules
}

interface Paint {
  readonly strokes: boolean
  readonly closes: boolean
}

function paintsOf(codes: Codes): Map<number | undefined, Paint> {
  const stroke = {strokes: true, closes: false}
  const fill = {strokes: false, closes: true}
  const both = {strokes: true, closes: true}
  return new Map<number | undefined, Paint>([
    [codes.stroke, stroke],
    [codes.closeStroke, both],
    [codes.fill, fill],
    [codes.eoFill, fill],
    [codes.fillStroke, stroke],
    [codes.eoFillStroke, stroke],
    [codes.closeFillStroke, both],
    [codes.closeEOFillStroke, both]
  ])
}

interface Point {
  readonly x: number
  readonly y: number
}

/** How many numbers follow each code of a path: to move, a line, two kinds of curves, the end. */
const lengths = [2, 2, 6, 4, 0]
const move = 0
const line = 1
const close = 4

/** The parts of a path that are made of straight lines alone. */
function partsOf(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = []
  let part: Point[] = []
  let straight = true
  const end = (): void => {
    if (straight && part.length > 1) parts.push(part)
    part = []
    straight = true
  }
  for (let index = 0; index < data.length; ) {
    const code = data[index] ?? close
    const length = lengths[code]
    if (length === undefined) break
    if (code === move) end()
    if (code === move || code === line) part.push(placed(data[index + 1] ?? 0, data[index + 2] ?? 0, matrix))
    else if (code === close) part = [...part, ...part.slice(0, 1)]
    else straight = false
    index += 1 + length
  }
  end()
  return parts
}

function placed(x: number, y: number, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point {
  return {x: a * x + c * y + e, y: b * x + d * y + f}
}

function addRules(part: readonly Point[], {strokes, closes}: Paint, rules: Rule[]): void {
  if (!strokes) {
    addRule(boundsOf(part), rules)
    return
  }
  const points = closes ? [...part, ...part.slice(0, 1)] : part
  points.slice(1).forEach((point, index) => {
    addRule(boundsOf([points[index] as Point, point]), rules)
  })
}

function boundsOf(points: readonly Point[]): Rule {
  const bounds = {x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity}
  for (const {x, y} of points) {
    bounds.x0 = Math.min(bounds.x0, x)
    bounds.y0 = Math.min(bounds.y0, y)
    bounds.x1 = Math.max(bounds.x1, x)
    bounds.y1 = Math.max(bounds.y1, y)
  }
  return bounds
}

/** Thin and long is a line; what is as long as it is thick is the corner of two. */
function addRule({x0, y0, x1, y1}: Rule, rules: Rule[]): void {
  const width = x1 - x0
  const height = y1 - y0
  const x = (x0 + x1) / 2
  const y = (y0 + y1) / 2
  if (height <= thick && width > 2 * height && width > thick) rules.push({x0, x1, y0: y, y1: y})
  else if (width <= thick && height > 2 * width && height > thick) rules.push({x0: x, x1: x, y0, y1})
}
