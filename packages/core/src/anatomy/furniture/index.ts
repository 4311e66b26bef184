import {withoutBlanks} from '../../characters.js'
import type {BlockKind} from '../line-kinds.js'
import type {Lines} from '../lines.js'
import {beginsLinkFarm, countsComments, isLinkFarm, type Likeness, likeness, likenessOf, longestLink} from './line.js'

/** Above and below a text a page has so many lines at most. */
const mostLines = 80

/** Plain lines between those of a page: a title and names above the text; below it a name or two. So many end the search. */
const plainAbove = 5
const plainBelow = 2

/** The lines of a document, and what their words say, read once each. */
interface Page {
  readonly lines: Lines
  readonly kinds: BlockKind[]
  readonly likenessAt: (block: number) => Likeness
}

/** Marks the furniture of a page. */
export interface FurnitureMarker {
  /**
   * Marks what stands above the text and below it. Returns the first line of the page below the text: what follows belongs
   * to the page as well, and to no section. Null where there is none.
   */
  readonly around: () => number | null
  /** Marks what stands above places at which the text begins anew, in rising order: there a page ends, too. */
  readonly above: (starts: readonly number[]) => void
}

/**
 * What a page prints around its text: buttons, switches, where the article comes from, who put it there, comments, links. It
 * is looked for only above the text and below it: in between the same words are what a document says.
 *
 *     打开APP                    a button
 *     点击右上角“…”按钮           a second one: both are sure
 *     温馨提示                    likely, and beside them
 *     关于春耕的讲话              the title
 *     同志们：                    here the text begins
 */
export function createFurnitureMarker(lines: Lines, kinds: BlockKind[]): FurnitureMarker {
  const page: Page = {lines, kinds, likenessAt: remembered(lines, kinds)}
  return {
    around: () => {
      const begin = mark(page, 0, lines.count, 1)
      // without a text there is nothing that it stands around
      if (begin === lines.count) {
        for (const [block, kind] of kinds.entries()) if (kind === 'furniture') kinds[block] = 'text'
        return null
      }
      const end = mark(page, lines.count - 1, begin, -1)
      const foot = kinds.indexOf('furniture', end + 1)
      return foot === -1 ? null : foot
    },
    above: (starts) => {
      let before = 0
      for (const start of starts) {
        mark(page, start - 1, before, -1)
        before = start
      }
    }
  }
}

/** Marks the lines from one on, up or down, until the text stands there. Returns where it stopped. */
function mark(page: Page, from: number, limit: number, step: 1 | -1): number {
  let run: number[] = []
  let plain = 0
  let block = from
  for (let seen = 0; block !== limit && seen < mostLines; block += step) {
    // those that the format tells are no end of a search
    if (page.kinds[block] !== 'furniture') seen++
    if (page.likenessAt(block) !== likeness.none) {
      run.push(block)
      plain = 0
      continue
    }
    if (isTextAt(page, block, step)) break
    settle(page, run)
    run = []
    // names, dates and signatures are told by themselves
    if (page.kinds[block] === 'text' && ++plain >= (step === 1 ? plainAbove : plainBelow)) break
  }
  settle(page, run)
  return block
}

/** Marks the lines of a run, if they are sure; scraps among them where lines of the page stand on both sides, and behind them a bracket, or at the top of the page a number. */
function settle({lines, kinds, likenessAt}: Page, run: number[]): void {
  const blocks = run.sort((a, b) => a - b)
  const first = blocks[0]
  if (first === undefined) return
  const buttons = blocks.filter((block) => likenessAt(block) === likeness.button).length
  // Folded: what a format calls furniture can be more than a call takes arguments.
  const surest = blocks.reduce<number>((most, block) => Math.max(most, likenessAt(block)), likeness.none)
  if (surest < likeness.button || (surest === likeness.button && buttons < 2)) return
  // 二、缺陷 with 打印 below it: the words are all that the section has
  if (surest < likeness.page && isHeading(lines, first - 1)) return
  const isLine = (block: number) => likenessAt(block) > likeness.scrap
  const firstLine = blocks.findIndex(isLine)
  const lastLine = blocks.findLastIndex(isLine)
  for (const [index, block] of blocks.entries()) {
    const between = index > firstLine && index < lastLine
    const behind = index > firstLine && (first === 0 ? /^[^a-z]+$/i : /^\W{1,4}$/).test(lines.line(block))
    if (isLine(block) || between || behind) kinds[block] = 'furniture'
  }
}

/** Whether a block is a heading with a marker, and no sentence. */
function isHeading({count, line, short, beginsMarker}: Lines, block: number): boolean {
  return block >= 0 && block < count && short(block) && beginsMarker(block) && !/[。；;！!？?]$/.test(line(block))
}

/** What the words of each line say, read once. */
function remembered({line, short, beginsMarker, source, count}: Lines, kinds: readonly BlockKind[]) {
  const known = new Int8Array(count).fill(-1)
  // rows of a table that name places follow each other
  const hasCells = (block: number) => block >= 0 && block < count && /[|｜]/.test(line(block))
  const read = (block: number): Likeness => {
    // a farm of links is the only long one
    const start = source.blockStarts[block] as number
    if (!short(block) && !beginsLinkFarm.test(source.text.slice(start, start + longestLink + 1))) return likeness.none
    if (isLinkFarm(line(block)) && [block - 1, block + 1].some(hasCells)) return likeness.none
    if (beginsMarker(block) && !(short(block) && countsComments(line(block)))) return likeness.none
    return likenessOf(line(block))
  }
  return (block: number): Likeness => {
    if (kinds[block] === 'furniture') return likeness.page
    if (kinds[block] !== 'text') return likeness.none
    if (known[block] === -1) known[block] = read(block)
    return known[block] as Likeness
  }
}

/** Whether the text of the document stands here: what is no line of a head, or of a signature. */
function isTextAt({lines, kinds}: Page, block: number, step: 1 | -1): boolean {
  const {line, short, beginsMarker} = lines
  const kind = kinds[block] as BlockKind
  if (!short(block) || beginsMarker(block) || kind === 'contents' || kind === 'quoted') return true
  if (step === 1 && kind === 'salutation') return true
  return /[。；;！!]$/.test(line(block)) && line(block).length > shortestText
}

/** A sentence of more characters is text. */
const shortestText = 8

/** What a page adds to the title of an article for the title of its own: the site's name, the speaker's. */
const longestAddition = 16

/** The title stands so close below the headline of its page. */
const mostBetween = 6

/** A title has so many characters at least. */
const shortestTitle = 4

/**
 * Marks lines of the head that one below says again without an addition: the headline of the page, to which the site has
 * added its name or that of the speaker.
 *
 *     治水先治人_河湾网
 *     治水先治人
 *     ^ the title
 */
export function markHeadlines({line, short}: Lines, kinds: BlockKind[], head: number): void {
  for (let block = 0; block < head; block++) {
    if (kinds[block] !== 'text' || !short(block)) continue
    const headline = withoutBlanks(line(block))
    for (let below = block + 1; below < Math.min(head, block + 1 + mostBetween); below++)
      if (kinds[below] === 'text' && short(below) && addsTo(headline, withoutBlanks(line(below))))
        kinds[block] = 'furniture'
  }
}

function addsTo(headline: string, title: string): boolean {
  const at = title.length < shortestTitle || headline === title ? -1 : headline.indexOf(title)
  if (at === -1 || headline.length - title.length > longestAddition) return false
  const [before, after] = [headline.slice(0, at), headline.slice(at + title.length)]
  return (before === '' || /[:：|｜_—-]$/.test(before)) && (after === '' || /^[|｜_—-]/.test(after))
}

const withClock = /\d:\d\d/

/** Marks a date with the time of day above the title: then the page was made, and no document has its date there. */
export function markTimeStamps({line}: Lines, kinds: BlockKind[], title: {first: number}): void {
  for (let block = 0; block < title.first; block++)
    if (kinds[block] === 'date' && withClock.test(line(block))) kinds[block] = 'furniture'
}
