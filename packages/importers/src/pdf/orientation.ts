import type {Item} from './extract.js'
import type {Page, Rule, Run} from './run.js'

/** A run where it stands on the page, y downwards, and the direction in which its characters follow each other. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** 0 to the right, 1 down (a page turned right, or vertical writing), 2 to the left, 3 up; 4 aslant. */
  readonly turn: 0 | 1 | 2 | 3 | 4
}

interface Viewport {
  readonly width: number
  readonly height: number
}

/** Where an item of PDF.js stands. `matrix` turns the coordinates of the file into those of the page as it is shown. */
export function placedOf(item: Item, matrix: readonly number[], vertical: boolean): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = product(matrix, item.transform)
  const scale = Math.hypot(matrix[0] ?? 1, matrix[1] ?? 0)
  const [alongX, alongY] = vertical ? [-c, -d] : [a, b]
  return {
    text: legible(item.str),
    x: e,
    y: f,
    width: (vertical ? item.height : item.width) * scale,
    size: vertical ? Math.hypot(a, b) : Math.hypot(c, d),
    font: item.fontName,
    turn: turnOf(alongX, alongY)
  }
}

/** The matrix that does what `n` does and then what `m` does. */
export function product(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** A character that no device prints would break a line or vanish: it becomes the sign for what cannot be read. */
function legible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd')
}

function turnOf(x: number, y: number): Placed['turn'] {
  const slope = 0.1
  if (Math.abs(y) <= slope * Math.abs(x)) return x >= 0 ? 0 : 2
  if (Math.abs(x) <= slope * Math.abs(y)) return y >= 0 ? 1 : 3
  return 4
}

/** A page, read in the direction of most of its characters. */
export function pageOf(
  number: number,
  {width, height}: Viewport,
  placed: readonly Placed[],
  rules: readonly Rule[] = []
): Page {
  const counts = [0, 0, 0, 0, 0]
  for (const {turn, text} of placed) counts[turn] = (counts[turn] ?? 0) + text.length
  const turn = counts.indexOf(Math.max(...counts)) as Placed['turn']
  const sideways = turn === 1 || turn === 3
  const seen = (run: Placed): Run => {
    const {text, size, font} = run
    return {text, ...seenFrom(turn, {width, height}, run), width: run.width, size, font}
  }
  return {
    number,
    width: sideways ? height : width,
    height: sideways ? width : height,
    runs: placed.filter((run) => run.turn === turn).map(seen),
    turned: placed.filter((run) => run.turn !== turn).map(seen),
    rules: rules.map((rule) => ruleSeenFrom(turn, {width, height}, rule))
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

function seenFrom(turn: Placed['turn'], {width, height}: Viewport, {x, y}: Point): Point {
  if (turn === 1) return {x: y, y: width - x}
  if (turn === 2) return {x: width - x, y: height - y}
  if (turn === 3) return {x: height - y, y: x}
  return {x, y}
}

function ruleSeenFrom(turn: Placed['turn'], viewport: Viewport, {x0, y0, x1, y1}: Rule): Rule {
  const one = seenFrom(turn, viewport, {x: x0, y: y0})
  const other = seenFrom(turn, viewport, {x: x1, y: y1})
  return {
    x0: Math.min(one.x, other.x),
    y0: Math.min(one.y, other.y),
    x1: Math.max(one.x, other.x),
    y1: Math.max(one.y, other.y)
  }
}
