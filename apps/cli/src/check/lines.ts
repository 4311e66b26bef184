import type {Point} from '@gangmu/core'

/** Finds the points of a text. Lines end with LF, CRLF and CR, and a byte order mark takes no column: editors do not show it. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = lineStarts(text)
  const mark = text.startsWith('\ufeff') ? 1 : 0
  return (offset) => {
    let low = 1
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const start = starts[low - 1] ?? 0
    return {line: low, column: Math.max(offset - Math.max(start, mark), 0) + 1, offset}
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const {index, 0: end} of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}
