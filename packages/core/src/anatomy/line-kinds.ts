import {blank, standsIn} from '../characters.js'

/** What a block is, where its form alone tells it. Everything else is `text`: the search decides. */
export type BlockKind =
  | 'title'
  | 'subtitle'
  | 'documentNumber'
  | 'byline'
  | 'date'
  | 'salutation'
  | 'contents'
  /** wording that an amendment quotes over several paragraphs: no outline of this document */
  | 'quoted'
  /** a note, or an entry of a bibliography: numbered, and no outline */
  | 'notes'
  /** the list of what is attached: 附件：1.报名表 */
  | 'attachments'
  /** nothing but the formula that closes: 特此通知。 */
  | 'closing'
  /** who signs, and when */
  | 'signature'
  /** what a page prints around the text */
  | 'furniture'
  /** a table, code: no running text */
  | 'verbatim'
  | 'text'

/** One part of a salutation: 同志们, 各位代表, 女士们. */
const audience =
  /^(?:尊敬的|亲爱的|親愛的)?(?:各位[一-鿿]{1,8}|(?:同志|朋友|代表|委员|委員|来宾|來賓|领导|領導|女士|先生|同学|同學|老师|老師|乡亲|鄉親|战友|戰友|嘉宾|嘉賓|同仁|同胞|家长|家長|伙伴|夥伴)[们們]?|女士[们們]先生[们們])$/

/** Nobody greets more groups than these. */
const mostAudiences = 12

/** The first characters of these. Every short line is asked, and nearly all of them begin otherwise. */
const beginningOfAudience = '尊亲親各同朋代委来來领領女先老乡鄉战戰嘉家伙夥'

/** 尊敬的用户：, 全院职工同志们：: people of one kind, named as such. */
const wholeAudience = /^(?:(?:尊敬的|[亲親][爱愛]的)[一-鿿]{2,10}|[一-鿿]{0,12}全[体體][一-鿿]{1,10}[们們])[：:！!]$/

/** 各位领导、同志们：: nothing but groups of an audience, and the punctuation that turns to them. */
function isSalutation(text: string): boolean {
  if (!/[：:！!]$/.test(text)) return false
  if (!beginningOfAudience.includes(text.charAt(0)) && !'们們'.includes(text.charAt(text.length - 2))) return false
  if (wholeAudience.test(text)) return true
  const parts = text.slice(0, -1).split(/[、，,\s]+/, mostAudiences + 1)
  return parts.length <= mostAudiences && parts.every((part) => audience.test(part))
}

const contentsHeading = /^目\s*[录錄次]$/
/**
 * 国发〔2019〕4号 (GB/T 9704-2012, 7.2.5): the issuing authority's short name, the year in brackets, the number; and the
 * number of a case, which begins with the year: （2022）京0108民初6078号.
 */
const documentNumberLine =
  /^(?:[^\s，。：:]{1,12}\s?[〔[［(（【]\s*(?:19|20)\d\d\s*[〕\]］)）】]\s*(?:第\s*)?[\d０-９]+|[〔[［(（【](?:19|20)\d\d[〕\]］)）】][一-鿿][一-鿿\d]{2,16}\d)\s*[号號]$/
export const date = '(?:19|20)\\d\\d\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?'
/** 中華民國一一三年三月五日, as the authorities of Taiwan write it (文書處理手冊). */
const republicDate =
  '(?:中[華华])?民[國国]\\s*[\\d〇○零一二三四五六七八九十百]{2,5}\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日'
const dottedDate = '\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d'
/** 〇 is typed in many ways: ○, 零, the letter O. */
export const hanDate =
  '[一二]\\s*[〇○零OＯo九]\\s*[〇○零OＯo一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日'
/** 2024年3月: a month alone is a date in a head, and at the end of a text; elsewhere it is when something was done. */
const month =
  '(?:(?:19|20)\\d\\d\\s*年\\s*\\d{1,2}\\s*月|[一二]\\s*[〇○零OＯo九]\\s*[〇○零OＯo一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月)'
const monthLine = new RegExp(`^[（(]?\\s*${month}\\s*[）)]?$`)

/** Whether a date names no day. */
export function isMonth(line: string): boolean {
  return monthLine.test(line)
}

const dateLine = new RegExp(
  `^[（(]?\\s*(?:${date}|${dottedDate}|${hanDate}|${republicDate}|${month})(?:\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?)?(?:根[据據][录錄]音整理)?\\s*[）)]?$`
)
const subtitleLine = /^(?:——|--|——|－－|—)(?=.*[一-鿿])[^。；]{2,60}$/
const office =
  '(?:书记|書記|市长|市長|县长|縣長|区长|區長|镇长|鎮長|乡长|鄉長|省长|省長|州长|州長|主席|主任|局长|局長|院长|院長|校长|校長|部长|部長|厅长|廳長|总理|總理|主任委员|主任委員)'
const bylineLine = new RegExp(`^[^\\s，。；：:、]{0,16}${office}\\s+[一-鿿·]{2,4}(?:\\s[一-鿿])?$`)

/** What stands in a head besides the title, and only there. */
export const headLines: ReadonlySet<BlockKind> = new Set(['subtitle', 'documentNumber', 'byline', 'date'])

/** Whether all blocks from one on are of some kinds: then nothing of the text stands there. */
export function areAllFrom(kinds: readonly BlockKind[], from: number, allowed: ReadonlySet<BlockKind>): boolean {
  for (let block = from; block < kinds.length; block++) if (!allowed.has(kinds[block] as BlockKind)) return false
  return true
}

/** Blocks that are paragraphs in the tree, whatever they are for the outline. */
export type ParagraphKind = 'text' | 'quoted' | 'notes'

export function isParagraph(kind: BlockKind): kind is ParagraphKind {
  return kind === 'text' || kind === 'quoted' || kind === 'notes'
}

/** Whether the search decides to whom a block belongs: all that is written as text, and what closes a text or signs it. */
export function isText(kind: BlockKind): boolean {
  return isParagraph(kind) || kind === 'attachments' || kind === 'closing' || kind === 'signature'
}

/** Whether a block belongs to what is open: it goes on with the text, and nothing in it tells where it belongs. */
export function goesWithText(kind: BlockKind): boolean {
  return kind === 'quoted' || kind === 'contents' || kind === 'verbatim'
}

const beginningOfDate = '0123456789一二中民（('
const beginningOfSubtitle = '—-－'

/** The kind of a short line, from its form: its first or last character rules out most of them. */
export function kindOfLine(text: string): BlockKind {
  const first = text.charAt(0)
  if (isSalutation(text)) return 'salutation'
  if (first === '目' && contentsHeading.test(text)) return 'contents'
  if (beginningOfDate.includes(first) && dateLine.test(text)) return 'date'
  if ('号號'.includes(text.charAt(text.length - 1)) && documentNumberLine.test(text)) return 'documentNumber'
  if (beginningOfSubtitle.includes(first) && subtitleLine.test(text)) return 'subtitle'
  // a blank parts the name from the office, and a name is short
  if (standsIn(text, Math.max(0, text.length - longestName), text.length, blank) && bylineLine.test(text))
    return 'byline'
  return 'text'
}

/** 某某 某某, and the blank before it. */
const longestName = 7
