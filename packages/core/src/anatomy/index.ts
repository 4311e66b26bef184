import {afterLetters, lineEndsIn} from '../characters.js'
import type {Source} from '../source.js'
import {markContents, withoutLeaders} from './contents.js'
import {type BlockKind, closesSections, isText, kindOfLine, turnsToAudience} from './line-kinds.js'
import {markNotes} from './notes.js'
import {markQuotations} from './quotations.js'
import {findTitle, headLength} from './title.js'

export {type BlockKind, isText, type TextKind} from './line-kinds.js'

/** The parts of a document that are no outline. */
export interface Anatomy {
  readonly kinds: readonly BlockKind[]
  /** Blocks that turn to the audience (同志们，…), close the document (特此通知。) or sign it: no section holds them. */
  readonly closings: ReadonlySet<number>
  /** Those of them that turn to the audience and go on: 同志们！十年来，…. */
  readonly addresses: ReadonlySet<number>
  /** Blocks at which the document begins anew: its title or its salutation stands there again. */
  readonly restarts: ReadonlySet<number>
  /** Blocks that are the title of a document that this one carries. */
  readonly carried: ReadonlySet<number>
  /** Lines that head a part wherever they stand: 引言, 结语, 参考文献. They close the sections before. */
  readonly headings: ReadonlySet<number>
  /** How many blocks the head of the document has: title, date, names. */
  readonly head: number
}

/** Longer blocks are text, whatever they look like; most of a document is passed over without a look. */
const longestLine = 80

/** The beginning of a block that tells whether it closes the sections. */
const tellingLength = 48

/** Finds the parts around the outline whose form gives them away. `beginsMarker` tells whether a block begins with more than a look-alike of a marker. */
export function readAnatomy(source: Source, beginsMarker: (block: number) => boolean): Anatomy {
  const {text, blockStarts, blockEnds} = source
  const count = blockStarts.length
  const kinds: BlockKind[] = new Array(count)
  const closings = new Set<number>()
  const addresses = new Set<number>()
  const line = (block: number) => text.slice(blockStarts[block], blockEnds[block])
  const short = (block: number) =>
    afterLetters(text, blockStarts[block] as number, longestLine, blockEnds[block] as number) === blockEnds[block]
  const isBelowHeading = (block: number) =>
    block > 0 && short(block - 1) && beginsMarker(block - 1) && !/[。；]$/.test(line(block - 1))
  for (let block = 0; block < count; block++) {
    kinds[block] = short(block) ? kindOfLine(line(block)) : 'text'
    const start = blockStarts[block] as number
    const beginning = text.slice(start, Math.min(start + tellingLength, blockEnds[block] as number))
    const closes = closesSections(beginning) && !(inForce.test(beginning) && isBelowHeading(block))
    if (kinds[block] === 'salutation' || closes) closings.add(block)
    if (kinds[block] === 'text' && turnsToAudience(beginning)) addresses.add(block)
  }
  markContents(kinds, line, short, beginsMarker)
  markQuotations(source, kinds)
  markNotes(source, kinds, line, short)
  // 本条例自公布之日起施行 in the wording that is quoted closes nothing here
  for (const block of closings) if (kinds[block] === 'quoted') closings.delete(block)
  const head = headLength(kinds, line, short, beginsMarker)
  const title = findTitle(kinds, line, head, beginsMarker, (block) => followsClosely(source, block))
  if (title !== null) kinds.fill('title', title.first, title.last + 1)
  markSignatures(kinds, head, line, short, closings)
  const restarts = findRestarts(kinds, line, short, title)
  keepHeadLines(kinds, head, restarts)
  const carried = findCarried(source, kinds, line, short)
  return {kinds, closings, addresses, restarts, carried, headings: findHeadings(kinds, line, short), head}
}

/** 本法自公布日施行。 right below 第二十四條（施行日期） is the text of the article. */
const inForce = /^本.{1,4}自/

/** A date of its own below the text, and the name above it: the signature (GB/T 9704-2012 7.3.5). */
function markSignatures(
  kinds: readonly BlockKind[],
  head: number,
  line: (block: number) => string,
  short: (block: number) => boolean,
  closings: Set<number>
): void {
  for (let block = head; block < kinds.length; block++) {
    const above = block - 1
    // 日期： with the date on the next line is an entry of a form
    if (kinds[block] !== 'date' || (above >= 0 && short(above) && /[：:]$/.test(line(above)))) continue
    closings.add(block)
    if (above >= head && short(above) && kinds[above] === 'text' && signer.test(line(above))) closings.add(above)
  }
}

/** A name without punctuation, or with a blank between the parts of it. */
const signer = /^[^，。；：、！？…（）()\d]{2,30}$/

/** Where the title or the salutation of the document stands again. */
function findRestarts(
  kinds: readonly BlockKind[],
  line: (block: number) => string,
  short: (block: number) => boolean,
  title: {first: number; last: number} | null
): Set<number> {
  const restarts = new Set<number>()
  const titleText = title === null ? null : withoutLeaders(line(title.first))
  let salutation: string | null = null
  for (let block = 0; block < kinds.length; block++) {
    if (kinds[block] === 'salutation') {
      if (salutation === line(block)) restarts.add(block)
      salutation ??= line(block)
    } else if (
      titleText !== null &&
      kinds[block] === 'text' &&
      block > (title as {last: number}).last &&
      short(block)
    ) {
      if (withoutLeaders(line(block)) === titleText) restarts.add(block)
    }
  }
  return restarts
}

/** Dates, names and numbers of documents stand in a head, the document's own or that of a copy; elsewhere they are text. */
function keepHeadLines(kinds: BlockKind[], head: number, restarts: ReadonlySet<number>): void {
  let inHead = true
  for (let block = 0; block < kinds.length; block++) {
    if (block >= head && isText(kinds[block] as BlockKind)) inHead = false
    if (restarts.has(block)) inHead = true
    const kind = kinds[block] as BlockKind
    if (!inHead && !staying.has(kind)) kinds[block] = 'text'
  }
}

const staying: ReadonlySet<BlockKind> = new Set(['text', 'quoted', 'notes', 'title', 'contents', 'salutation'])

/** Whether no blank line stands before a block. */
function followsClosely({text, blockStarts, blockEnds}: Source, block: number): boolean {
  return lineEndsIn(text, blockEnds[block - 1] as number, blockStarts[block] as number) === 1
}

/** A document names what it carries where it begins. */
const namingBlocks = 16

const named = /《([^《》]{4,60})》/g

/** 现将《…办法》印发给你们: the line below that is the title of the named document begins it. */
function findCarried(
  source: Source,
  kinds: readonly BlockKind[],
  line: (block: number) => string,
  short: (block: number) => boolean
): Set<number> {
  const names = new Map<string, number>()
  const carried = new Set<number>()
  for (let block = 0; block < kinds.length; block++) {
    const isShort = short(block) && kinds[block] === 'text'
    const above = block > 0 && short(block - 1) ? line(block - 1).replace(/\s+/g, '') : ''
    // 附件1 and the title below it are one heading, and a marker heads it; 附件 alone is none
    if (
      isShort &&
      ((names.has(withoutLeaders(line(block))) && !numberedAnnex.test(above)) ||
        (bareAnnex.test(above) && signer.test(line(block))) ||
        titledAnnex.test(line(block)))
    ) {
      carried.add(block)
      names.delete(withoutLeaders(line(block)))
    } else if (block < namingBlocks) {
      const text = source.text.slice(source.blockStarts[block], source.blockEnds[block])
      for (const [, name] of text.matchAll(named)) names.set((name as string).replace(/\s+/g, ''), block)
    }
  }
  return carried
}

/** 附录　服务条款: an annex without a number, and its title. */
const titledAnnex = /^附(?:件|录|錄)[^\S\n\r]+[^\s，。；：、\d]{4,30}$/
const bareAnnex = /^附(?:件|录|錄)[：:]?$/
const numberedAnnex = /^附(?:件|录|錄)[一二三四五六七八九十\dA-Z]+[：:]?$/

const knownHeading =
  /^(?:前言|引言|[绪緒][论論]|[结結][论論语語]|[结結]束[语語]|致[谢謝]|摘要|Abstract|ABSTRACT|[参參]考(?:文[献獻]|[书書]目)|附[则則]|后[记記]|序言?|[导導][论論言])$/

const bareDivision = /^第[一二三四五六七八九十百\d]{1,5}[编編章节節篇]$/

function findHeadings(
  kinds: readonly BlockKind[],
  line: (block: number) => string,
  short: (block: number) => boolean
): Set<number> {
  const headings = new Set<number>()
  for (const [block, kind] of kinds.entries()) {
    if (kind !== 'text' || !short(block) || !knownHeading.test(line(block).replace(/\s+/g, ''))) continue
    // 第二章 with 附则 on the line below is one heading
    if (block > 0 && short(block - 1) && bareDivision.test(line(block - 1).replace(/\s+/g, ''))) continue
    headings.add(block)
  }
  return headings
}
