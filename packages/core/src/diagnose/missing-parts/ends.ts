import {withoutBlanks} from '../../characters.js'
import type {Member} from '../../references/members.js'
import {textOf} from '../../tree/text-of.js'
import type {AnyNode, Flow, Root} from '../../types.js'

/** What the last articles of a law or a contract say: when it takes effect, who interprets it, how many copies there are. */
const lastWords =
  /(?:自|於|于|从|從).{1,24}(?:施行|实施|實施|生效)|施行日期|(?:公布|公佈|发布|發布)[後后]?(?:日|之日)|[废廢]止|[负負][责責]解[释釋]|未[尽盡]事宜|一式.{1,4}份|[签簽盖蓋]章?[後后].{0,4}生效/

/** What stands behind the articles of a document that ends. */
const endings: ReadonlySet<Flow['type']> = new Set(['signature', 'closing', 'attachments'])

/** Whether a document shows its end: by what its last articles say, or by what stands behind them. */
export function isEnded(tree: Root, articles: readonly Member[]): boolean {
  if (tree.children.some(({type}) => endings.has(type))) return true
  return articles.slice(-2).some(({node}) => lastWords.test(textOf(node)))
}

/** The title of a document of which parts were left out. */
const leftOut = /节选|節選|摘录|摘錄|选登|選登/

/** A text that ends like this was cut off. */
const openEnd = /[，、；：,]\s*$/

/** Whether a document says that it is an excerpt, or ends within a sentence. */
export function isCutOff(tree: Root): boolean {
  const head = tree.children.filter(({type}) => type === 'title' || type === 'subtitle')
  return head.some((node) => leftOut.test(textOf(node))) || openEnd.test(lastTextOf(tree))
}

function lastTextOf(tree: Root): string {
  let node: AnyNode | undefined = tree
  while (node !== undefined && 'children' in node) node = node.children.at(-1)
  return node?.value ?? ''
}

/** What a table of contents calls divisions. */
const division = /第[^第]{1,8}?(?:分?[编編]|[章节節条條]|部分)/g

/** The divisions that the tables of contents list, without blanks: 第三章. */
export function listedIn(tree: Root): ReadonlySet<string> {
  const listed = new Set<string>()
  for (const node of tree.children) {
    if (node.type !== 'contents') continue
    for (const [words] of withoutBlanks(textOf(node)).matchAll(division)) listed.add(words)
  }
  return listed
}
