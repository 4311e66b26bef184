import type {Line} from './types.js'

/** Lines that are looked at before it is said which are the title; and those among them that can be. */
const looked = 40
const atTop = 12
const longest = 60

/** Passes lines on, and says of some what they are. */
export interface LineStage {
  readonly add: (line: Line) => void
  /** Passes on what is still held. */
  readonly end: () => void
}

/**
 * Finds a title that no style calls so: the first centred lines in the largest type, before any heading and any number, and
 * larger than the text. The name of an office over a document (某市人民政府文件) is printed larger and is none.
 */
export function createTitleFinder(add: (line: Line) => void): LineStage {
  let held: Line[] | undefined = []
  const release = (): void => {
    const lines = held ?? []
    held = undefined
    const title = titleOf(lines)
    for (const line of lines) add(title.has(line) ? {...line, title: true} : line)
  }
  return {
    add: (line) => {
      if (held === undefined) add(line)
      else if (held.push(line) === looked) release()
    },
    end: release
  }
}

function titleOf(lines: readonly Line[]): ReadonlySet<Line> {
  if (lines.some(({title}) => title)) return new Set()
  const body = commonSize(lines.filter(({centred, verbatim}) => !centred && verbatim === undefined))
  const end = lines.findIndex(({heading, marker, verbatim}) => (heading ?? marker ?? verbatim) !== undefined)
  const top = lines.slice(0, Math.min(atTop, end < 0 ? lines.length : end))
  const size = Math.max(0, ...top.filter(canBeTitle).map((line) => line.size))
  if (body === undefined || size <= body) return new Set()
  const isOfTitle = (line: Line): boolean => canBeTitle(line) && line.size === size
  const first = top.findIndex(isOfTitle)
  const length = top.slice(first).findIndex((line) => !isOfTitle(line))
  return new Set(length < 0 ? top.slice(first) : top.slice(first, first + length))
}

/** The name of an office over its document, of a school over the kind of a thesis, and the head of a table of contents. */
const otherLine =
  /文\s*件$|^\s*(?:.{2,14}(?:学|院|校))?\s*.{0,5}(?:毕\s*业|学\s*位|学\s*年|课\s*程)\s*(?:论\s*文|设\s*计)\s*(?:[（(].{1,10}[）)])?$|^\s*目\s*[录錄次]\s*$/

const canBeTitle = ({text, centred}: Line): boolean =>
  centred && text.length <= longest && !/[。；：]$/.test(text) && !otherLine.test(text)

/** The size of most characters. */
function commonSize(lines: readonly Line[]): number | undefined {
  const characters = new Map<number, number>()
  for (const {size, text} of lines) characters.set(size, (characters.get(size) ?? 0) + text.length)
  return [...characters].sort(([, count], [, other]) => other - count)[0]?.[0]
}
