import {withoutBlanks} from '../characters.js'
import type {BlockRoleHint} from '../hints/blocks.js'
import {isAddressed} from './addressees.js'
import {likeness, likenessOf} from './furniture/line.js'
import {isDocumentKind} from './kinds-of-documents.js'
import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'
import {createTitleHints, type TitleHints} from './title-hints.js'

/** The title stands in the head of the document, before its text begins. */
const mostHeadBlocks = 24

/** An address on the web is no title. */
const address = /https?:|www\./

/** 甲方：某某公司 is an entry of a form. */
const formLabel =
  /^[^：:]{0,10}(?:方|人|[时時][间間]|地[点點]|[单單]位|[编編][号號]|名[称稱]|日期|主持|[来來]源|[电電][话話]|受文者|[编編][辑輯校]|[责責][编編]|[审審]核|[记記]者|文|图|圖)[：:/／]/

/** The head of a standard, and its number: GB/T 37149—2018. The title stands below. */
const standardHead =
  /^[A-Z]{1,4}\d{0,4}(?:\/[A-Z]{1,8})*\d[\d.]*(?:[-—–]{1,2}\d{4})?$|^[^，。]{2,16}(?:[国國]家|行[业業]|[团團][体體]|地方|企[业業])[标標][准準]$/

/** A kind of document that stands alone: 协议书. */
const wholeKind =
  /^(?:通知|公告|通告|合同|[协協][议議][书書]?|[声聲]明|倡[议議][书書]|[启啟啓]事|章程|函|判[决決][书書]|裁定[书書])$/

/** How many lines at the head of the document can hold its title: none from the first marker, salutation or paragraph on. */
export function headLength({line, short, beginsMarker}: Lines, kinds: readonly BlockKind[]): number {
  let end = 0
  for (let lines = 0; end < kinds.length && lines < mostHeadBlocks; end++) {
    if (kinds[end] === 'furniture' || kinds[end] === 'verbatim') continue
    if (!short(end) || beginsMarker(end) || isSentence(line(end))) break
    if (kinds[end] === 'salutation' || kinds[end] === 'contents' || (end > 0 && isAddressed(line(end)))) break
    lines++
  }
  return end
}

/** A sentence of some length is text. */
function isSentence(line: string): boolean {
  return line.length > shortestSentence && /[。；]$/.test(line)
}

const shortestSentence = 14

/** A title is broken over three lines at most. */
const mostTitleLines = 3

/** The blocks of the title: one, or up to three where the title is broken over lines. Null where none is sure enough. */
export function findTitle(
  lines: Lines,
  kinds: readonly BlockKind[],
  head: number,
  hints: readonly BlockRoleHint[] = []
): {first: number; last: number} | null {
  let best: {first: number; last: number} | null = null
  let bestScore = surest
  const hinted = createTitleHints(lines, kinds, hints)
  for (let first = 0; first < head; first++) {
    for (let last = first; last < Math.min(first + mostTitleLines, head); last++) {
      const score = titleScore(lines, kinds, first, last, hinted)
      if (score > bestScore && !hasFurniture(lines, first, last)) {
        best = {first, last}
        bestScore = score
      }
    }
  }
  return best
}

/** Whether one of some lines has words of a page, though not enough of them to be furniture. Asked of the best alone, for it reads words. */
function hasFurniture({line}: Lines, first: number, last: number): boolean {
  for (let block = first; block <= last; block++) if (likenessOf(line(block)) >= likeness.likely) return true
  return false
}

/** What a line needs to be taken for the title: more than to stand first. */
const surest = 1.75

function titleScore(
  lines: Lines,
  kinds: readonly BlockKind[],
  first: number,
  last: number,
  hinted: TitleHints | null
): number {
  const parts: string[] = []
  for (let block = first; block <= last; block++) {
    const line = lines.line(block)
    // a tab parts the cells of a form
    if (kinds[block] !== 'text' || address.test(line) || line.includes('\t')) return 0
    parts.push(line)
  }
  const text = withoutBlanks(parts.join(''))
  if (/文件$(?<![招投][标標]文件)/.test(text)) return 0
  // a rule below a heading is drawn with signs
  if (text.length > 70 || !/\p{L}/u.test(text) || formLabel.test(text) || standardHead.test(text)) return 0
  if (text.length < 4 && !wholeKind.test(text)) return 0
  if (/[。；;：:，,、]$|。|^[（(]/.test(text) || /^[（(]/.test(parts.at(-1) as string)) return 0
  let score = (isFirst(kinds, first) ? 1.5 : 0) + (hinted?.(first, last) ?? 0)
  if (isDocumentKind(text)) score += 2
  if (/^[关關][于於]|^在.{2,40}[会會]上的/.test(text)) score += 1
  for (let index = 1; index < parts.length; index++) {
    const [before, after] = [withoutBlanks(parts[index - 1] as string), withoutBlanks(parts[index] as string)]
    // lines of one title stand close, but where one names the matter and the next the kind; and no label is among them
    if (!(lines.follows(first + index) || isUnfinished(before, after)) || /[：:]/.test(text)) return 0
    score += joint(before, after)
  }
  return score + below(lines, kinds, last + 1)
}

/** Whether only what a page prints stands above a line. */
function isFirst(kinds: readonly BlockKind[], block: number): boolean {
  let first = 0
  while (kinds[first] === 'furniture' || kinds[first] === 'verbatim') first++
  return first === block
}

/** Whether a title goes on in the next line: where the first breaks off, or names the authority and the next the matter. */
function joint(before: string, after: string): number {
  if (/[于於发發的和与與及、]$/.test(before) || /^(?:[关關][于於]|的|《)/.test(after)) return 0.5
  if (isDocumentKind(before)) return -3
  return isUnfinished(before, after) || conjunction.test(before) || conjunction.test(after) ? 0.5 : -0.8
}

const conjunction = /^(?:或者?|[和与與及暨])$/

/**
 * Whether the first line names the matter, and the next one the kind of the document: 关于 asks for it, and 招标文件 or
 * 设计合同 is nothing else.
 */
function isUnfinished(before: string, after: string): boolean {
  if (isDocumentKind(before) || !isDocumentKind(after)) return false
  return /[关關][于於]/.test(before) || after.length <= longestKind
}

const longestKind = 5

/** What stands below a title: a subtitle, a number, a date, a name, where a page has it from, how it was adopted, a salutation, or the text. */
function below({line, beginsMarker}: Lines, kinds: readonly BlockKind[], next: number): number {
  const kind = kinds[next]
  if (kind === undefined) return 0
  if (kind === 'subtitle') return 3
  if (kind === 'documentNumber' || kind === 'salutation' || kind === 'contents' || kind === 'furniture') return 1.5
  if (kind === 'date' || kind === 'byline' || beginsMarker(next)) return 1
  const text = line(next)
  if (/(?:通[过過]|[订訂制]定|修[正订訂]|公布|施行)[）)]?$/.test(text)) return 1.5
  return /^[（(]|[。！？]$|^[^，。]{2,16}[：:]/.test(text) || text.length > 60 ? 1 : 0.3
}
