import {isAbout, isChrome} from './chrome-lines.js'
import type {Evidence} from './evidence.js'
import type {MainText} from './main-text.js'
import {attribute, elementsOf, type PageElement, textOf} from './tree.js'
import {beginsWithNumber} from './typed-numbers.js'

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
  return {exact: [...exact, ...leading(whole)].map(bare).filter((title) => title !== ''), article, whole, at}
}

const separator = /\s*[_|｜»›>]+\s*|\s+[-–—]+\s+|-+|—{1,2}|–/

/** What a <title> begins with: all of it, less the last name of those behind it, less the last but one … */
function leading(whole: string): string[] {
  const parts = whole
    .split(separator)
    .filter((part) => part !== '')
    .slice(0, 10)
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join(''))
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
  let best: {first: number; end: number; score: number} | undefined
  let seen = 0
  for (let first = 0; first < evidence.lines.length && seen < depth; first++) {
    if (accepted[first] === 1) seen++
    const candidate = candidateAt(first, evidence, accepted, told)
    if (candidate === undefined) continue
    const near = firstMain - first >= 0 && firstMain - first <= 6 ? 1 : 0
    const score = candidate.score + near
    if (score >= 4 && (best === undefined || score >= best.score)) best = {first, end: candidate.end, score}
  }
  return best ?? headTitle(told, evidence, container)
}

/** What speaks for a line as the title; with the lines that it goes on in. */
function candidateAt(
  first: number,
  evidence: Evidence,
  accepted: Uint8Array,
  told: Told
): {score: number; end: number} | undefined {
  const line = evidence.lines[first]
  const text = line?.text.trim() ?? ''
  if (line === undefined || line.hiddenBy !== null || line.verbatim !== undefined || line.beside) return undefined
  if (text.length < 2 || text.length > 150 || isChrome(text) || isAbout(text)) return undefined
  const {end, match} = matching(first, evidence, accepted, told)
  const isSite = match === 0 && told.whole.length > text.length && told.whole.endsWith(text)
  let score = match
  if (line.heading === 1) score += 4
  if (line.heading === 2) score += 2
  if (line.heading === 3) score += 1
  if (isNamedTitle(line.element)) score += 2
  if (accepted[first] === 1) score += 1.5
  if (evidence.weights[first]?.isLink) score -= 3
  if (accepted[first] === 0 && evidence.excluded[first] === 1 && line.heading !== 1) score -= 3
  if (isSite) score -= 5
  if (/[。；]$/.test(text)) score -= 4
  if (match < 4 && beginsWithNumber(text)) score -= 4
  return {score, end}
}

/** How well lines match what the page says is its title; lines are put together as long as they do. */
function matching(first: number, evidence: Evidence, accepted: Uint8Array, told: Told): {end: number; match: number} {
  let joined = ''
  let found = {end: first + 1, match: 0}
  for (let end = first + 1; end <= Math.min(first + longest, evidence.lines.length); end++) {
    const line = evidence.lines[end - 1]
    if (line === undefined || accepted[end - 1] !== accepted[first] || line.text.length > 150) break
    joined += bare(line.text)
    const match = matchOf(joined, told.exact)
    if (match > found.match || (match > 0 && match === found.match)) found = {end, match}
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
