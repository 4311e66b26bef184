import type {BlockKind} from './line-kinds.js'

/** A table of contents is a page or two. */
const mostEntries = 400

const leadersAndPage = /(?:[.·…．\s]|--)*\d{1,4}$/
const leaders = /(?:\.{3,}|…|·{3,}|．{3,})\s*\d{1,4}$/

/** An entry as it stands again in the body: without blanks, leader dots and page. */
export function withoutLeaders(line: string): string {
  return line.replace(leaders, '').replace(/\s+/g, '')
}

/**
 * Marks the entries below 目录: up to where the first of them stands again, as the heading of its part; where none does,
 * the lines that end in leader dots and a page.
 */
export function markContents(
  kinds: BlockKind[],
  line: (block: number) => string,
  short: (block: number) => boolean
): void {
  for (let block = 0; block < kinds.length; block++) {
    if (kinds[block] !== 'contents') continue
    const end = endByRepetition(kinds.length, block, line, short) ?? endByLeaders(kinds.length, block, line, short)
    if (end === block + 1) kinds[block] = 'text'
    else kinds.fill('contents', block, end)
    block = end - 1
  }
  markEntries(kinds, line, short)
}

/** Lines that end in leader dots and a page are entries wherever they stand, where two follow each other: an excerpt begins inside them. */
function markEntries(kinds: BlockKind[], line: (block: number) => string, short: (block: number) => boolean): void {
  let run = 0
  for (let block = 0; block < kinds.length; block++) {
    const entry = kinds[block] === 'text' && short(block) && leaders.test(line(block))
    run = entry ? run + 1 : 0
    if (run > 1) kinds.fill('contents', block - 1, block + 1)
  }
}

function endByRepetition(
  count: number,
  heading: number,
  line: (block: number) => string,
  short: (block: number) => boolean
) {
  if (heading + 1 >= count || !short(heading + 1)) return null
  const first = withoutLeaders(line(heading + 1)).replace(leadersAndPage, '')
  const last = Math.min(count, heading + 2 + mostEntries)
  for (let block = heading + 2; block < last && short(block); block++) {
    if (withoutLeaders(line(block)).replace(leadersAndPage, '') === first) return block
  }
  return null
}

function endByLeaders(
  count: number,
  heading: number,
  line: (block: number) => string,
  short: (block: number) => boolean
) {
  let end = heading + 1
  while (end < count && short(end) && leaders.test(line(end))) end++
  return end
}
