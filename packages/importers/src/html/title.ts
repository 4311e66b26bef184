import {beginsWithNumber} from '../begins-with-number.js'
import {isAbout, isChrome} from './chrome-lines.js'
import type {Evidence} from './evidence.js'
import type {Line} from './line.js'
import type {MainText} from './main-text.js'
import {attribute, elementsOf, type PageElement, textOf} from './tree.js'

/** The title of an article: lines of the page, or what only its head says. */
export type Title = {readonly first: number; readonly end: number} | {readonly text: string; readonly at: number}

interface Told {
  /** What the page says for programs: the title without the name of the site. */
  readonly exact: readonly string[]
  /** The first of them as it is written. */
  readonly article: string | undefined
  /** The text of <title>. */
  readonly whole: string
  readonly at: number
}

const articleNames = /^(?:articletitle|og:title|twitter:title|dc\.title|dcterms\.title|title)$/i

function toldTitles(page: PageElement): Told {
  const exact: string[] = []
  let whole = ''
  let at = 0
  for (const element of elementsOf(page)) {
    if (element.tag === 'body') break
    if (element.tag === 'title' && whole === '') {
      whole = textOf(element, 1000).replace(/\s+/g, ' ').trim()
      at = Math.max(0, element.at)
    }
    if (element.tag !== 'meta') continue
    const name = attribute(element, 'name') ?? attribute(element, 'property') ?? ''
    const content = attribute(element, 'content')?.trim() ?? ''
    if (articleNames.test(name) && content.length > 1 && content.length < 300) exact.push(content)
  }
  const [article] = exact
  const told = article === undefined ? endsOf(whole) : exact
  return {exact: told.map(bare).filter((title) => title !== ''), article, whole, at}
}

const separator = /\s*[_|｜»›>]+\s*|\s+[-–—]+\s+|-+|—{1,2}|–/

/** What a <title> begins and ends with, by its parts: the name of the site stands behind or before that of the article. */
function endsOf(whole: string): string[] {
  const parts = whole
    .split(separator)
    .filter((part) => part !== '')
    .slice(0, 10)
  const ends = parts.flatMap((_part, index) => [parts.slice(0, parts.length - index), parts.slice(index)])
  return ends.map((some) => some.join(''))
}

/** Characters alone, so that blanks and the forms of quotes and brackets do not matter. */
function bare(text: string): string {
  return text.replace(/[\s\u3000“”"「」‘’'《》<>（）()—\-–_|·]+/g, '')
}

/** How many lines of the text are looked at for the title, and how many lines a title has at most. */
const depth = 8
const longest = 4

/** @returns undefined where nothing tells the title */
export function titleOf(page: PageElement, evidence: Evidence, {accepted, container}: MainText): Title | undefined {
  const told = toldTitles(page)
  const firstMain = accepted.indexOf(1)
  if (firstMain < 0) return undefined
  let best: {first: number; end: number; score: number; match: number} | undefined
  let seen = 0
  for (let first = 0; first < evidence.lines.length && seen < depth; first++) {
    if (accepted[first] === 1) seen++
    const candidate = candidateAt(first, evidence, accepted, told)
    if (candidate === undefined) continue
    const score = candidate.score + nearness(first, firstMain, evidence.lines, candidate.score)
    if (score >= 4 && (best === undefined || score > best.score)) best = {...candidate, first, score}
  }
  const head = headTitle(told, evidence, container)
  // Where no line says what <title> does, that is the title, not a heading such as 全部条文.
  if (best !== undefined && best.match === 0 && head !== undefined && 'text' in head && kinds.test(head.text))
    return head
  return best ?? head
}

/** A title stands near the text; one that only its form tells stands before the rest of the text. */
function nearness(first: number, firstMain: number, lines: readonly Line[], score: number): number {
  const distance = firstMain - first
  const {text = '', centered = false} = lines[first] ?? {}
  if (distance < 0) return 2
  const form = (centered ? 1 : 0) + (kinds.test(text.trim()) ? 2 : 0)
  return distance <= 12 ? form + (score >= 2 ? 3 : 1) : 0
}

/** The kinds of documents, with which their titles end. */
const kinds =
  /(?:通知|通告|公告|公报|通报|意见|办法|方案|规定|规则|规划|计划|要点|报告|讲话|发言|致辞|决定|决议|条例|细则|总结|提纲|倡议书|公开信|感谢信|函|纪要|批复|请示|章程|制度|守则|计畫|辦法|規定|要點|條例|細則|報告|講話|判决书|裁定书|裁決書|[^方做看想说用算写办犯违无]法)(?:[（(].{1,20}[）)])?$/

/** What speaks for a line as the title; with the lines that it goes on in. */
function candidateAt(
  first: number,
  evidence: Evidence,
  accepted: Uint8Array,
  told: Told
): {score: number; end: number; match: number} | undefined {
  const line = evidence.lines[first]
  const text = line?.text.trim() ?? ''
  if (line === undefined || line.hiddenBy !== null || line.verbatim !== undefined || line.beside) return undefined
  if (text.length < 2 || text.length > 150 || isChrome(text) || isAbout(text)) return undefined
  const {end, match} = matching(first, evidence, accepted, told)
  const isSite = told.whole.length > text.length && told.whole.includes(text) && siteName.test(text)
  // The name of the site, on a page whose <title> says nothing else.
  const isAlone = accepted[first] === 0 && told.whole === text && siteName.test(text)
  let score = isAlone ? -match : match
  if (line.heading === 1) score += 4
  if (line.heading === 2) score += 2
  if (line.heading === 3) score += 1
  if (isNamedTitle(line.element)) score += 2
  if (accepted[first] === 1) score += 1.5
  if (evidence.weights[first]?.isLink) score -= 5
  if (accepted[first] === 0 && evidence.excluded[first] === 1 && line.heading !== 1) score -= 3
  if (isSite && end === first + 1) score -= 6
  if (/[。；]$/.test(text)) score -= 4
  if (match < 4 && beginsWithNumber(text)) score -= 4
  return {score, end, match}
}

/** How the names of sites end, which stand in <title> beside that of the article. */
const siteName =
  /(?:网|网站|网络|数据库|資料庫|政府|局|委|委员会|大学|学院|学校|党校|频道|平台|中心|论坛|部|厅|办|办公室|公司|日报|晚报|网校|之窗|在线|門戶|門戶網|網|學校|委員會)$/

/** How well lines match what the page says is its title; lines are put together as long as they do. */
function matching(first: number, evidence: Evidence, accepted: Uint8Array, told: Told): {end: number; match: number} {
  let joined = ''
  let found = {end: first + 1, match: 0}
  for (let end = first + 1; end <= Math.min(first + longest, evidence.lines.length); end++) {
    const line = evidence.lines[end - 1]
    if (line === undefined || accepted[end - 1] !== accepted[first] || line.text.length > 150) break
    joined += bare(line.text)
    const match = matchOf(joined, told.exact)
    if (match > found.match) found = {end, match}
    const goesOn = told.exact.some((title) => title.length > joined.length && title.startsWith(joined))
    if (!goesOn) break
  }
  return found
}

function matchOf(joined: string, exact: readonly string[]): number {
  if (joined.length < 2) return 0
  if (exact.includes(joined)) return joined.length >= 5 ? 6 : 3
  // Sites cut long titles off, and put the name of a column before others.
  for (const title of exact) {
    if (title.length >= 8 && joined.startsWith(title.replace(/(?:…|\.{3})$/, ''))) return 4
    if (title.length >= 4 && joined.length <= 60 && joined.endsWith(title)) return 3
    if (joined.length >= 8 && joined.length >= title.length * 0.6 && title.includes(joined)) return 3
  }
  return 0
}

function isNamedTitle(element: PageElement): boolean {
  const names = `${attribute(element, 'class')?.slice(0, 200) ?? ''} ${attribute(element, 'id')?.slice(0, 200) ?? ''}`
  return /(?:^|[\s_-])(?:\w*title|biaoti|headline|bt|wzbt|tit|subject|activity-name)(?:$|[\s_\d-])/i.test(names)
}

const noTitle = /无标题|未命名|新建|网页|首页|主页|门户|网站|untitled|document|index|^正文$/i

/** A title that only the head of the page has, without the name of the site behind it. */
function headTitle({article, whole, at}: Told, evidence: Evidence, container: PageElement): Title | undefined {
  const [title = '', ...site] = whole.split(/\s*[_|｜]+\s*|\s+[-–—]+\s+|-(?=[^-]{2,14}$)/)
  if (article !== undefined && article.length >= 4 && !noTitle.test(article)) return {text: article, at}
  const isWord = container.attributes.some(({name, value}) => name === 'class' && value.startsWith('WordSection'))
  if (isWord || title.length < 6 || !/\p{Script=Han}{4}/u.test(title) || noTitle.test(title)) return undefined
  // Alone it could be the name of the site or of a column.
  if (site.length === 0 && title.length < 12) return undefined
  return evidence.lines.length === 0 ? undefined : {text: title, at}
}
