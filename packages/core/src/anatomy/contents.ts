import {pastBlanks, withoutBlanks} from '../characters.js'
import {digitAt} from '../numerals/arabic.js'
import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'

/** A table of contents is a page or two. */
const mostEntries = 400

const leaders = /(?:\.{3,}|…|·{3,}|．{3,})\s*\d{1,4}$/

/** An entry as it stands again in the body: without blanks, leader dots and page. */
export function withoutLeaders(line: string): string {
  return withoutBlanks(endsInLeaders(line) ? line.replace(leaders, '') : line)
}

/** Whether a line ends in leader dots and a page. Few lines end in a digit, and only those are looked through. */
function endsInLeaders(line: string): boolean {
  return digitAt(line, line.length - 1) >= 0 && leaders.test(line)
}

/**
 * Marks the entries of tables of contents: below 目录, and without such a heading where lines say that they are entries,
 * by leader dots and a page, or by standing again as the headings of parts.
 */
export function markContents(lines: Lines, kinds: BlockKind[]): void {
  const named = withNames(lines)
  for (let block = 0; block < kinds.length; block++) {
    if (kinds[block] !== 'contents') continue
    const end = endByRepetition(named, block) ?? endByEntries(named, block) ?? endByLeaders(lines, block)
    if (end === block + 1) kinds[block] = 'text'
    else kinds.fill('contents', block, end)
    block = end - 1
  }
  markEntries(kinds, lines)
  markAnnounced(kinds, named)
}

/** Lines that end in leader dots and a page are entries wherever they stand, where two follow each other: an excerpt begins inside them. */
function markEntries(kinds: BlockKind[], {line, short}: Lines): void {
  let run = 0
  for (let block = 0; block < kinds.length; block++) {
    const entry = kinds[block] === 'text' && short(block) && endsInLeaders(line(block))
    run = entry ? run + 1 : 0
    if (run > 1) kinds.fill('contents', block - 1, block + 1)
  }
}

/** The lines with what an entry and the heading that it names have in common, read once. */
interface NamedLines extends Lines {
  readonly name: (block: number) => string
  /** Where each name of a short line stands for the last time. */
  readonly lastPlaces: () => ReadonlyMap<string, number>
}

function withNames(lines: Lines): NamedLines {
  const names: string[] = new Array(lines.count)
  const name = (block: number) => (names[block] ??= nameOf(lines, block))
  let places: Map<string, number> | null = null
  const lastPlaces = () => {
    if (places !== null) return places
    places = new Map()
    for (let block = 0; block < lines.count; block++) if (lines.short(block)) places.set(name(block), block)
    return places
  }
  return {...lines, name, lastPlaces}
}

function nameOf({line}: Lines, block: number): string {
  const entry = withoutLeaders(line(block).slice(0, longestEntry)).replace(page, '')
  let end = entry.length
  while (end > 0 && leader.includes(entry.charAt(end - 1))) end--
  return entry.slice(0, end)
}

const page = /(?:\d{1,4}|[IVXⅠ-Ⅻ]{1,5})$/

/** What stands between an entry and its page, and what can close an entry. */
const leader = '.·…．-。；;，,'

/** Entries are short, but for those that lost their line ends: their beginning tells enough. */
const longestEntry = 400

/** A number alone is no name. */
const title = /[^\d.．、]{2}/

/**
 * Where the body begins: its first line stands among the entries already.
 *
 *     目录
 *     第一章 总则…………1
 *     第二章 附则…………9
 *     第一章 总则
 *     ^
 */
function endByRepetition({count, short, beginsMarker, name: nameAt}: NamedLines, heading: number): number | null {
  if (heading + 1 >= count || !(short(heading + 1) || beginsMarker(heading + 1))) return null
  const first = nameAt(heading + 1)
  const names = new Set<string>()
  const last = Math.min(count, heading + 2 + mostEntries)
  for (let block = heading + 2; block < last && short(block); block++) {
    const name = nameAt(block)
    if (name === first) return block
    // entries that lost their line ends stand in one line
    const again = names.has(name) || first.startsWith(name)
    if (again && beginsMarker(block) && title.test(name)) return block
    names.add(name)
  }
  return null
}

/** The lines below 目录 up to the first that is no entry, where most of them stand again later: a preface can come between. */
function endByEntries(
  {count, short, line, beginsMarker, name, lastPlaces}: NamedLines,
  heading: number
): number | null {
  const last = Math.min(count, heading + 1 + mostEntries)
  let end = heading + 1
  while (end < last && short(end) && (beginsMarker(end) || entry.test(line(end)))) end++
  if (end - heading < leastAnnounced) return null
  let again = 0
  for (let block = heading + 1; block < end; block++) {
    if (title.test(name(block)) && (lastPlaces().get(name(block)) ?? -1) >= end) again++
  }
  return again > 1 && again * 3 >= end - heading - 1 ? end : null
}

/** A page at the end, or a number at the beginning. */
const entry = /[\s.·…．](?:\d{1,4}|[IVXⅠ-Ⅻ]{1,5})$|^\d{1,2}(?:\.\d{1,2}){0,3}\D/

function endByLeaders({count, short, line}: Lines, heading: number): number {
  let end = heading + 1
  while (end < count && short(end) && endsInLeaders(line(end))) end++
  return end
}

/** Fewer lines than this that stand again are a heading said twice. */
const leastAnnounced = 3

/**
 * Marks lines with numbers that follow each other and all stand again, there with text between them: they name the parts
 * of the document before it begins.
 *
 *     本政策将帮助您了解以下内容：
 *     一、我们收集哪些信息
 *     二、我们如何使用信息
 *     三、如何联系我们
 *
 *     一、我们收集哪些信息
 *     我们只收集…
 */
function markAnnounced(kinds: BlockKind[], lines: NamedLines): void {
  const isEntry = (block: number) => kinds[block] === 'text' && lines.short(block) && lines.beginsMarker(block)
  // after the first part has begun, such lines are what the text speaks of
  let from = 0
  while (from < kinds.length && !(isEntry(from) && lines.name(from) !== '')) from++
  if (!standsAgain(lines, from, isEntry)) return
  const names = kinds.map((_, block) => (isEntry(block) ? lines.name(block) : ''))
  const last = new Map<string, number>()
  for (const [block, name] of names.entries()) if (title.test(name)) last.set(name, block)
  let to = from
  while (to < kinds.length && (last.get(names[to] as string) ?? -1) > to) to++
  if (to - from < leastAnnounced || !partedLater(names, last, from, to)) return
  // an excerpt ends before the last parts begin
  const known = new Set(names.slice(from, to))
  while (to < kinds.length && names[to] !== '' && !known.has(names[to] as string)) to++
  kinds.fill('contents', from, to)
}

/** Whether an entry stands again later: in most documents none does, and no name is read but the first one. */
function standsAgain(lines: NamedLines, entry: number, isEntry: (block: number) => boolean): boolean {
  if (entry >= lines.count || !title.test(lines.name(entry))) return false
  for (let block = entry + 1; block < lines.count; block++) {
    const alike = lines.short(block) && beginAlike(lines, entry, block)
    if (alike && lines.name(block) === lines.name(entry) && isEntry(block)) return true
  }
  return false
}

/** So many characters tell most lines from each other. */
const tellingLetters = 4

/** Whether two lines begin with the same characters, blanks left out. Their names are not made for that. */
function beginAlike({source}: Lines, a: number, b: number): boolean {
  const {text, blockStarts, blockEnds} = source
  let left = blockStarts[a] as number
  let right = blockStarts[b] as number
  for (let count = 0; count < tellingLetters; count++) {
    left = pastBlanks(text, left, blockEnds[a] as number)
    right = pastBlanks(text, right, blockEnds[b] as number)
    if (left === blockEnds[a] || right === blockEnds[b]) return true
    if (text.charCodeAt(left++) !== text.charCodeAt(right++)) return false
  }
  return true
}

/** Whether lines stand again after all of them, with others between: a body that stands twice has the same lines between them. */
function partedLater(names: readonly string[], last: ReadonlyMap<string, number>, from: number, to: number): boolean {
  let first = Number.POSITIVE_INFINITY
  let farthest = 0
  for (let block = from; block < to; block++) {
    const place = last.get(names[block] as string) as number
    first = Math.min(first, place)
    farthest = Math.max(farthest, place)
  }
  return first >= to && farthest - first >= 2 * (to - from - 1)
}
