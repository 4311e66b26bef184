import {beginsWithNumber} from '../begins-with-number.js'
import {isAbout, isRecord, opensComments} from './chrome-lines.js'
import {containerOf} from './container.js'
import {childrenWithLines, type Evidence, linkDensity, type Sum} from './evidence.js'
import {excludeSurroundings} from './surroundings.js'
import type {PageElement} from './tree.js'

/** Which lines are the text of the page; the others are printed around it. */
export interface MainText {
  /** 1 for a line of the text. */
  readonly accepted: Uint8Array
  readonly container: PageElement
}

/** Finds the text of a page: its container, less what is no part of the article, and what belongs to it beside the container. */
export function mainTextOf(page: PageElement, evidence: Evidence): MainText {
  excludeSurroundings(page, evidence)
  const container = containerOf(page, evidence)
  excludeWithin(container, evidence)
  const accepted = new Uint8Array(evidence.lines.length)
  for (let index = container.firstLine; index < container.endLine; index++) accepted[index] = 1
  acceptBeside(container, evidence, accepted)
  for (let index = 0; index < accepted.length; index++) if (evidence.excluded[index] === 1) accepted[index] = 0
  dropAbout(evidence, accepted)
  return {accepted, container}
}

/** Excludes lists of links, and what stands below headings such as 相关阅读. */
function excludeWithin(container: PageElement, evidence: Evidence): void {
  const pending: PageElement[] = [container]
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element !== container && isLinkList(element, evidence)) evidence.exclude(element.firstLine, element.endLine)
    else for (const child of [...childrenWithLines(element, evidence)].reverse()) pending.push(child)
  }
  for (let index = container.firstLine; index < container.endLine; index++) {
    if (evidence.openers[index] === 1) index = excludeFrom(index, container, evidence)
  }
}

function isLinkList(element: PageElement, evidence: Evidence): boolean {
  const {firstLine, endLine} = element
  const {lines, weights} = evidence
  if (endLine - firstLine < 2 || linkDensity(evidence, firstLine, endLine) < 0.6) return false
  // 附件 and numbered links are part of what the article says.
  const before = lines[firstLine - 1]?.text ?? ''
  if (/附件|附\s*[:：]|目\s*录/.test(before.slice(0, 20)) || /^\s*附件/.test(lines[firstLine]?.text ?? '')) return false
  let numbered = 0
  for (let index = firstLine; index < endLine; index++) {
    if (weights[index]?.isProse) return false
    if (beginsWithNumber(lines[index]?.text ?? '')) numbered++
  }
  return numbered * 2 < endLine - firstLine
}

/** Excludes a heading and what stands below it; gives back the last line that is excluded. */
function excludeFrom(opener: number, container: PageElement, evidence: Evidence): number {
  const {lines, weights} = evidence
  const comments = opensComments(lines[opener]?.text ?? '')
  const end = endOfSection(opener, container, evidence)
  // A heading of the article can be called so, too: what has most of the text is no appendix.
  if (evidence.between('mass', opener, end) > evidence.mass(container) * 0.5) return opener
  let last = opener
  for (let index = opener + 1; index < end; index++) {
    const isPlain = weights[index]?.isProse === true && weights[index]?.isLink === false
    if (isPlain && !comments) break
    last = index
  }
  evidence.exclude(opener, last + 1)
  return last
}

/** Where the outermost element ends that begins with a line; that of the element around the line where none does. */
function endOfSection(opener: number, container: PageElement, evidence: Evidence): number {
  const whole = evidence.mass(container)
  let end = 0
  let element = evidence.lines[opener]?.element ?? null
  for (; element !== null && element !== container; element = element.parent) {
    const begins = element.firstLine === opener
    if (begins && element.endLine - opener > 1 && evidence.mass(element) < whole * 0.5) end = element.endLine
    else if (!begins && end === 0) end = element.endLine
    if (!begins) break
  }
  return end === 0 ? container.endLine : end
}

/** What belongs to the article beside its container: a lead before it, a signature behind it, a section of its own. */
function acceptBeside(container: PageElement, evidence: Evidence, accepted: Uint8Array): void {
  let inner = container
  for (let outer = container.parent; outer !== null; inner = outer, outer = outer.parent) {
    if (isPageLevel(outer, inner, evidence)) return
    acceptRange(evidence, accepted, outer.firstLine, inner.firstLine, false)
    // What stands behind a heading such as 相关阅读 is no part of the article, nor is anything behind that.
    if (!acceptRange(evidence, accepted, inner.endLine, outer.endLine, true)) return
    acceptParagraphs(evidence, accepted, outer, inner)
  }
}

/**
 * Accepts the short paragraphs of an element that has longer ones of the article right in it: a salutation before a long
 * quotation, thanks behind it.
 */
function acceptParagraphs(evidence: Evidence, accepted: Uint8Array, outer: PageElement, inner: PageElement): void {
  const {lines, weights, excluded} = evidence
  const direct: number[] = []
  for (let index = outer.firstLine; index < outer.endLine; index++) {
    if (index === inner.firstLine) index = inner.endLine
    const {tag, parent} = lines[index]?.element ?? {}
    if (index < outer.endLine && tag === 'p' && parent === outer) direct.push(index)
  }
  if (!direct.some((index) => accepted[index] === 1 && weights[index]?.isProse === true)) return
  for (const index of direct) if (excluded[index] === 0 && weights[index]?.isLink === false) accepted[index] = 1
}

/** Accepts lines that belong to the article; false where it met the end of it. */
function acceptRange(evidence: Evidence, accepted: Uint8Array, first: number, end: number, isBehind: boolean): boolean {
  let section = false
  for (let index = first; index < end; index++) {
    if (isBehind && evidence.openers[index] === 1) return false
    const kept: boolean = evidence.excluded[index] === 0 && belongs(evidence, index, isBehind, section)
    if (kept) accepted[index] = 1
    // Below a heading that belongs to the article stands what belongs to it, too; below 附件： stand their names.
    const {heading = 0, text = ''} = evidence.lines[index] ?? {}
    section = kept && (section || heading > 1 || attachments.test(text.trim()))
  }
  return true
}

/** Whether what stands beside an element is the rest of a site: links, mostly. */
function isPageLevel(outer: PageElement, inner: PageElement, evidence: Evidence): boolean {
  const beside = (sum: Sum): number =>
    evidence.between(sum, outer.firstLine, outer.endLine) - evidence.between(sum, inner.firstLine, inner.endLine)
  return beside('keptLinked') > beside('keptLength') * 0.3
}

const dated = /^(?:\d{4}|[二一][〇○零Oo一二三四五六七八九十]{3})\s*年.{1,4}月.{1,4}日$/
const attachments = /^附件?\s*(?:[:：\d一二三四五六七八九十]|$)/
const documentNumber = /^[（(]?[\p{Script=Han}]{1,12}[〔[［（(【]\d{4}[〕\]］）)】]\s*(?:第)?\s*\d{1,5}\s*号[）)]?$/u

function belongs(evidence: Evidence, index: number, isBehind: boolean, inSection: boolean): boolean {
  const line = evidence.lines[index]
  const weight = evidence.weights[index]
  if (line === undefined || weight === undefined || weight.isLink) return false
  const text = line.text.trim()
  if (isBehind && isSignature(evidence, index)) return true
  if (isAbout(text)) return false
  if (inSection) return true
  if (weight.isProse && line.linked < weight.length * 0.3) return true
  if (line.verbatim !== undefined) return isBehind
  if (line.heading > 1 || beginsWithNumber(text) || documentNumber.test(text) || attachments.test(text)) return true
  return isBehind && isSignature(evidence, index)
}

/** A date, or a short line before one. */
function isSignature({lines, weights}: Evidence, index: number): boolean {
  const text = lines[index]?.text.trim() ?? ''
  if (dated.test(text)) return true
  return text.length <= 30 && weights[index]?.isLink === false && dated.test(lines[index + 1]?.text.trim() ?? '')
}

/** Drops what a site says about the article, above its first sentence and below its last. */
function dropAbout({lines, weights}: Evidence, accepted: Uint8Array): void {
  let last = accepted.length - 1
  const isText = (index: number): boolean => accepted[index] === 1 && weights[index]?.isProse === true
  while (last > 0 && !isText(last)) last--
  const isMenu = (index: number): boolean => {
    const {text = '', linked = 0} = lines[index] ?? {}
    return (
      last > 0 && linked > (weights[index]?.length ?? 0) * 0.9 && !attachments.test(text) && !beginsWithNumber(text)
    )
  }
  for (let index = 0, begun = false; index < accepted.length; index++) {
    const text = lines[index]?.text.trim() ?? ''
    if (accepted[index] === 0) continue
    const isRecordOf = !begun && lines[index]?.verbatim === 'table' && isRecord(text)
    const drops =
      isRecordOf || (!begun && isMenu(index)) || (isAbout(text) && !dated.test(text) && (!begun || index >= last))
    if (drops) accepted[index] = 0
    else begun ||= isText(index)
  }
}
