import {afterLetters, isBlankAt, withoutBlanks} from '../characters.js'
import {withoutLeaders} from './contents.js'
import {type BlockKind, headLines, isText} from './line-kinds.js'
import type {Lines} from './lines.js'

/** Where the title or the salutation of the document stands again: a page that holds its text twice. */
export function findRestarts(
  {line, short}: Lines,
  kinds: readonly BlockKind[],
  title: {first: number; last: number} | null
): Set<number> {
  const restarts = new Set<number>()
  const titleText = title === null ? null : withoutLeaders(line(title.first))
  let salutation: string | null = null
  for (const [block, kind] of kinds.entries()) {
    if (kind === 'salutation') {
      if (salutation === line(block)) restarts.add(block)
      salutation ??= line(block)
    } else if (title !== null && kind === 'text' && block > title.last && short(block)) {
      if (line(block).charAt(0) === titleText?.charAt(0) && withoutLeaders(line(block)) === titleText)
        restarts.add(block)
    }
  }
  return restarts
}

/** The blocks of the head of the document, and of each place at which it begins anew: all before the text. */
export function findHeads(kinds: readonly BlockKind[], head: number, restarts: ReadonlySet<number>): Uint8Array {
  const heads = new Uint8Array(kinds.length)
  let inHead = true
  for (const [block, kind] of kinds.entries()) {
    if (block >= head && isText(kind)) inHead = false
    if (restarts.has(block)) inHead = true
    heads[block] = inHead ? 1 : 0
  }
  return heads
}

/** Dates, names and numbers of documents stand in a head; elsewhere they are text. */
export function keepHeadLines(kinds: BlockKind[], heads: Uint8Array): void {
  for (const [block, kind] of kinds.entries()) if (heads[block] === 0 && headLines.has(kind)) kinds[block] = 'text'
}

/** A body that stands again: the blocks `[from, to)` say what those from `original` on say. */
export interface Copy {
  readonly from: number
  readonly to: number
  readonly original: number
}

/** A body has so many blocks and characters at least: less is a form that is printed twice, or chance. */
const fewestBlocks = 3
const fewestLetters = 200

/** With its copies a body is so much of the document at least. */
const leastShare = 0.5

/** Between a body and its copy stand lines of a page and of a head: so many at most. */
const mostBetween = 12

/**
 * Finds a body that stands twice, blanks aside: on pages that carry it for the screen and for the telephone. One character
 * more or less makes it another text, which is no copy.
 *
 *     同志们：…谢谢大家！　　手机版　　同志们：…谢谢大家！
 *     ^ original            between   ^ from            ^ to
 */
export function findCopies(lines: Lines, kinds: readonly BlockKind[]): Copy[] {
  const firsts = firstPlaces(lines)
  if (firsts === null) return []
  const text = createComparison(lines)
  const copies: Copy[] = []
  // a text that repeats itself in many ways is no body with its copy: it is not compared for ever
  let comparisons = lines.count * 4
  for (let block = 0; block < lines.count; block++) {
    const original = firsts[block] as number
    if (original === block || original === -1 || comparisons < 0) continue
    let from = block
    let to = block
    const shift = block - original
    const lowest = Math.max(copies.at(-1)?.to ?? 0, shift)
    while (from > lowest && text.same(from - 1 - shift, from - 1)) from--
    // the first body ends where the second begins
    while (to < lines.count && to - shift < from && text.same(to - shift, to)) to++
    comparisons -= to - from + 1
    const copy = {from, to, original: from - shift}
    if (!isBody(lines, kinds, text, copy, copies) || !text.equal(copy)) continue
    for (const above of headAbove(lines, kinds, text, copy, copies.at(-1)?.to ?? 0)) copies.push(above)
    copies.push(copy)
    block = to - 1
  }
  return copies
}

/** The head of a body is so many lines. */
const mostHead = 8

/**
 * Lines above a copy that stand above the original too, where a page has put lines of its own between: the title of the copy
 * says again what the title says, though 来源： stands below the one and not below the other.
 */
function headAbove(
  {short}: Lines,
  kinds: readonly BlockKind[],
  text: Comparison,
  {from, original}: Copy,
  limit: number
): Copy[] {
  const found: Copy[] = []
  for (let block = from - 1; block >= Math.max(limit, original + 1, from - mostHead); block--) {
    if (kinds[block] === 'furniture') continue
    if (!short(block)) break
    let above = original - 1
    while (above >= Math.max(0, original - mostHead) && !text.same(above, block)) above--
    const copy = {from: block, to: block + 1, original: above}
    if (above < Math.max(0, original - mostHead) || !text.equal(copy)) break
    found.unshift(copy)
  }
  return found
}

/** Whether blocks that say again what others said are a body, after the copies that were found before. */
function isBody(
  lines: Lines,
  kinds: readonly BlockKind[],
  text: Comparison,
  {from, to, original}: Copy,
  before: readonly Copy[]
): boolean {
  const end = before.at(-1)?.to ?? original + to - from
  if (to - from < fewestBlocks || from < end || from - end > mostBetween) return false
  for (let block = end; block < from; block++) if (kinds[block] !== 'furniture' && !canPart(lines, block)) return false
  const letters = text.letters(from, to)
  const bodies = before.filter((copy) => copy.to - copy.from >= fewestBlocks).length + 2
  return letters >= fewestLetters && letters * bodies >= text.letters(0, lines.count) * leastShare
}

/** Whether a line can stand between a body and its copy: a short one, and no sentence. */
function canPart({line, short, beginsMarker}: Lines, block: number): boolean {
  return short(block) && !beginsMarker(block) && !/[。；;]$/.test(line(block))
}

/** So many characters of a block tell one from another; shorter ones stand again and again in any document. */
const tellingLetters = 20

/** By block: the first block that begins with the same characters, or -1 for a short one; null where none stands again. */
function firstPlaces({source, count}: Lines): Int32Array | null {
  const {text, blockStarts, blockEnds} = source
  const places = new Int32Array(count).fill(-1)
  const seen = new Map<number, number>()
  let repeats = false
  for (let block = 0; block < count; block++) {
    const start = blockStarts[block] as number
    const end = blockEnds[block] as number
    if (end - start < tellingLetters) continue
    const hash = hashOf(text, start, afterLetters(text, start, tellingLetters, end))
    const first = seen.get(hash)
    if (first === undefined) seen.set(hash, block)
    else repeats = true
    places[block] = first ?? block
  }
  return repeats ? places : null
}

/** A number for a range of text that is the same for every text that differs in blanks alone (FNV-1a). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let offset = start; offset < end; offset++) {
    if (isBlankAt(text, offset)) continue
    hash = Math.imul(hash ^ text.charCodeAt(offset), 0x01000193)
  }
  return hash
}

/** Blocks as they are without their blanks: by number while a copy is looked for, and by character once one is found. */
interface Comparison {
  readonly same: (a: number, b: number) => boolean
  readonly equal: (copy: Copy) => boolean
  /** How many characters that are no blanks the blocks `[from, to)` have. */
  readonly letters: (from: number, to: number) => number
}

function createComparison({source, count}: Lines): Comparison {
  const {text, blockStarts, blockEnds} = source
  const hashes = new Int32Array(count)
  const before = new Float64Array(count + 1)
  for (let block = 0; block < count; block++) {
    const start = blockStarts[block] as number
    const end = blockEnds[block] as number
    let letters = 0
    for (let offset = start; offset < end; offset++) if (!isBlankAt(text, offset)) letters++
    hashes[block] = hashOf(text, start, end)
    before[block + 1] = (before[block] as number) + letters
  }
  const bare = (from: number, to: number) => withoutBlanks(text.slice(blockStarts[from], blockEnds[to - 1]))
  return {
    same: (a, b) => hashes[a] === hashes[b],
    equal: ({from, to, original}) => bare(from, to) === bare(original, original + to - from),
    letters: (from, to) => (before[to] as number) - (before[from] as number)
  }
}
