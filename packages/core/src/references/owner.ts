import {beforeBlanks} from '../characters.js'

/** Whose part a reference names: one of this document, of another one, or of the one that was named last (该办法第五条). */
export type Owner = 'own' | 'other' | 'last'

/** How a document calls itself, and what it is called: what tells 本法 and 《…法》 from those of others. */
export interface Names {
  /** The title without blanks; '' where the document has none. */
  readonly title: string
  /** What 本 stands before and means another document: 本法 in rules that carry out a law (以下简称本法). */
  readonly foreign: ReadonlySet<string>
}

/** What a legal document, a contract and their like end their names with. The longer ones come first. */
const kinds =
  '修正案|法典|法|条例|條例|规定|規定|办法|辦法|细则|細則|规则|規則|章程|准则|準則|通则|通則|总则|總則|规程|規程|规范|規範|标准|標準|公约|公約|条约|條約|协定|協定|协议书|協議書|协议|協議|议定书|議定書|合同书|合同|契约|契約|宪章|憲章|宪法|憲法|决定|決定|决议|決議|解释|解釋|批复|批復|通知|公告|意见|意見|纲要|綱要|规划|規劃|方案|预案|預案|要点|要點|指南|手册|手冊|须知|須知|指引|守则|守則|条款|條款|令|[号號]'

/** Documents of which others say how they are carried out: the title tells which of them a document is, 办法 or 法. */
const statute = /(?:法典|条例|條例|规定|規定|办法|辦法|细则|細則|规则|規則|章程|准则|準則|通则|通則|规程|規程|法)$/

/** The characters before a reference that can name a document: a title of a book is cut at this. */
const longestName = 80

const ownName = new RegExp(`本([^，。；、：！？《》（）()“”\\s本和与與及或]{0,12}?)(${kinds})$`)
const lastName = new RegExp(`(?:[该該此]|[上前]述)(?:${kinds})$|(?<!合)同(?:${kinds})$`)
const anyName = new RegExp(`(?:${kinds})$`)

/**
 * Whose part a reference is that begins at an offset, as far as the words directly before it tell; null where they name no
 * document.
 *
 *     依照《民法典》（以下简称本法）第三条      本办法第三条      刑法第三条      该办法第三条
 *          ^ other                             ^ own            ^ other         ^ last
 */
export function ownerBefore(text: string, start: number, names: Names): Owner | null {
  const {name, isShortened} = nameBefore(text, start)
  if (isShortened) return 'other'
  if (/[》〉]$/.test(name)) return ownerOfTitled(name, names)
  if (lastName.test(name)) return 'last'
  const own = ownName.exec(name)
  if (own !== null) return isForeign(own[2] as string, own[1] as string, names) ? 'other' : 'own'
  return anyName.test(name) ? 'other' : null
}

/** What stands before an offset, without 的 behind a title and without brackets, and whether those give a name in short. */
function nameBefore(text: string, start: number): {name: string; isShortened: boolean} {
  const from = Math.max(0, start - longestName)
  let before = text.slice(from, beforeBlanks(text, from, start))
  if (/》(?:中|里|裡)?[的之]$/.test(before)) before = before.slice(0, before.lastIndexOf('》') + 1)
  const open = /[）)]$/.test(before) ? Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) : -1
  if (open === -1) return {name: before, isShortened: false}
  return {name: before.slice(0, beforeBlanks(before, 0, open)), isShortened: /[称稱]/.test(before.slice(open))}
}

/** 《…》 is another document, save where it is the title of this one, or 本 stands before it. */
function ownerOfTitled(name: string, {title}: Names): Owner {
  const open = Math.max(name.lastIndexOf('《'), name.lastIndexOf('〈'))
  if (open === -1) return 'other'
  const words = name.slice(open + 1, -1).replace(/\s/g, '')
  if (name.charAt(open - 1) === '本' || (words !== '' && words === title)) return 'own'
  return /[该該同]$/.test(name.slice(0, open)) ? 'last' : 'other'
}

/** Whether 本 with such a word means another document: it was defined so, or the title says that this one is of another kind. */
function isForeign(kind: string, between: string, {title, foreign}: Names): boolean {
  if (foreign.has(kind)) return true
  // 本公司章程 in a contract is another document, 本实施细则 names this one
  if (between !== '') return title !== '' && !withoutBrackets(title).endsWith(between + kind)
  const own = statuteOf(title)
  return statute.test(kind) && own !== null && own !== kind
}

/** What kind of a statute a title names; null where it names none. */
function statuteOf(title: string): string | null {
  return statute.exec(withoutBrackets(title))?.[0] ?? null
}

/** A title without what stands in brackets at its end: （试行）. */
function withoutBrackets(title: string): string {
  return title.replace(/[（(〔【][^（(〔【）)〕】]*[）)〕】]$/, '')
}

const defined = new RegExp(`(?:以下|下)[简簡]?[称稱]\\s*[“「"『]?本(${kinds})`, 'g')

/**
 * The words that a text defines for other documents: 依法官法（以下簡稱本法）. A document that is of that kind itself, or no
 * statute (本合同 in a contract), defines its own name.
 */
export function foreignNames(texts: readonly string[], title: string): Set<string> {
  const foreign = new Set<string>()
  for (const text of texts) {
    for (const [, kind = ''] of text.matchAll(defined)) {
      if (statute.test(kind) && statuteOf(title) !== kind) foreign.add(kind)
    }
  }
  return foreign
}
