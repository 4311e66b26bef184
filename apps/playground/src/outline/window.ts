/** Which rows are drawn: those in sight, some around them, and the one that the keyboard is at. */

/** How many rows are drawn above and below those in sight, so that scrolling shows no gap. */
const around = 8

/** What is in sight of a list that scrolls, in pixels. */
export interface Sight {
  readonly top: number
  readonly height: number
  readonly rowHeight: number
}

/** The rows to draw, in their order. */
export function drawnRows({top, height, rowHeight}: Sight, count: number, active: number): number[] {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - around)
  const last = Math.min(count - 1, Math.ceil((top + height) / rowHeight) + around)
  const rows: number[] = []
  if (active >= 0 && active < first) rows.push(active)
  for (let row = first; row <= last; row++) rows.push(row)
  if (active > last && active < count) rows.push(active)
  return rows
}

/** Where to scroll so that a row is in sight, with the next one beside it; the place where it is where nothing need move. */
export function scrollTo({top, height, rowHeight}: Sight, row: number): number {
  const highest = Math.max(0, (row - 1) * rowHeight)
  const lowest = (row + 2) * rowHeight - height
  if (top > highest) return highest
  return top < lowest ? lowest : top
}
