import {blank, standsIn} from '../characters.js'
import {withoutBlanks} from './lines.js'

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
  | 'text'

/** One part of a salutation: 同志们, 各位代表, 女士们. */
const audience =
  /^(?:尊敬的|亲爱的|親愛的)?(?:各位[一-鿿]{1,8}|(?:同志|朋友|代表|委员|委員|来宾|來賓|领导|領導|女士|先生|同学|同學|老师|老師|乡亲|鄉親|战友|戰友|嘉宾|嘉賓|同仁|同胞|家长|家長|伙伴|夥伴)[们們]?|女士[们們]先生[们們])$/

/** Nobody greets more groups than these. */
const mostAudiences = 12

/** The first characters of these. Every short line is asked, and nearly all of them begin otherwise. */
const beginningOfAudience = '尊亲親各同朋代委来來领領女先老乡鄉战戰嘉家伙夥'

/** 各位领导、同志们：: nothing but groups of an audience, and the punctuation that turns to them. */
function isSalutation(text: string): boolean {
  if (!beginningOfAudience.includes(text.charAt(0)) || !/[：:！!]$/.test(text)) return false
  const parts = text.slice(0, -1).split(/[、，,\s]+/, mostAudiences + 1)
  return parts.length <= mostAudiences && parts.every((part) => audience.test(part))
}

const addressStart =
  /^(?:各位[一-鿿]{2,4}|(?:全[体體][一-鿿]{0,6})?(?:同志|朋友|同[学學]|[乡鄉][亲親]|[战戰]友|代表|委[员員]|老[师師]|女士|先生|[来來][宾賓])[们們])[，,！!：:]/
/** What ends a letter, a report or a law, and belongs to no part of it (党政机关公文处理工作条例; 立法技术规范). */
const closingFormula =
  /^(?:特此(?:通知|[报報]告|[汇匯][报報]|函[复復告达達]?|公告|通告|[说說説]明|[批决]复|致函|[请請]示)|此致|[谢謝][谢謝](?:大家|各位)|以上(?:[报報]告|意[见見]|[请請]示)[，,]?[请請]|妥否|附(?:件|[录錄])[：:]|好[，,。]?我?今?天?就[讲講]|我?今天就?[讲講]到?[这這]|我就[讲講][这這]|(?:甲方|乙方|出租方|承租方|委托方|受托方|[买買]方|[卖賣]方)[^：:，。]{0,8}[（(](?:盖章|签字|签章|公章|蓋章|簽字|簽章)|[当當]否|本(?:法|[决決]定|[办辦]法|[规規]定|[条條]例|通知|意[见見]|方案|[细細][则則]|[规規][则則]|[预預]案|[标標][准準])自[^。]{1,30}(?:施行|[实實]施|[执執]行|生效)|最[后後][，,](?:[预預]?祝|送|[让讓]我[们們]|借|衷心|再次|感[谢謝]))/
const contentsHeading = /^目\s*[录錄次]$/
/** 国发〔2019〕4号 (GB/T 9704-2012, 7.2.5): the issuing authority's short name, the year in brackets, the number. */
const documentNumberLine =
  /^[^\s，。：:]{1,12}\s?[〔[［(（【]\s*(?:19|20)\d\d\s*[〕\]］)）】]\s*(?:第\s*)?[\d０-９]+\s*[号號]$/
const date = '(?:19|20)\\d\\d\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?'
const dottedDate = '\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d'
const hanDate =
  '二\\s*[〇○零]\\s*[〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日'
const dateLine = new RegExp(
  `^[（(]?\\s*(?:${date}|${dottedDate}|${hanDate})(?:\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?)?(?:根[据據][录錄]音整理)?\\s*[）)]?$`
)
const subtitleLine = /^(?:——|--|——|－－|—)[^。；]{2,60}$/
const office =
  '(?:书记|書記|市长|市長|县长|縣長|区长|區長|镇长|鎮長|乡长|鄉長|省长|省長|州长|州長|主席|主任|局长|局長|院长|院長|校长|校長|部长|部長|厅长|廳長|总理|總理|主任委员|主任委員)'
const bylineLine = new RegExp(`^[^\\s，。；：:、]{0,16}${office}\\s+[一-鿿·]{2,4}(?:\\s[一-鿿])?$`)

/** Blocks that are paragraphs in the tree, whatever they are for the outline. */
export type TextKind = 'text' | 'quoted' | 'notes'

export function isText(kind: BlockKind): kind is TextKind {
  return kind === 'text' || kind === 'quoted' || kind === 'notes'
}

const beginningOfDate = '0123456789二（('
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

/** Whether a block says when the document comes into force. */
export function takesEffect(beginning: string): boolean {
  return /^本.{1,4}自/.test(beginning)
}

/** Whether a block turns to the audience: 同志们，…. */
export function turnsToAudience(beginning: string): boolean {
  return addressStart.test(beginning)
}

/** Whether a block closes the document: 特此通知。 Its beginning tells. */
export function closesDocument(beginning: string): boolean {
  return closingFormula.test(beginning) || signsForParty(beginning)
}

/** Whether a block is name and date of a signature on one line: 县政府办公室　2023年3月20日. */
export function isSigned(beginning: string): boolean {
  // every block is asked, and nearly all of them end otherwise
  return endOfDate.includes(beginning.charAt(beginning.length - 1)) && signedLine.test(beginning)
}

const endOfDate = '日0123456789'

const signedLine = new RegExp(`^[^，。；：:、\\d]{2,24}\\s+(?:${date}|${hanDate})$`)

const party =
  /^(?:[甲乙丙丁]方|(?:发包|發包|承包|出租|承租|委托|委託|受托|受託|转让|轉讓|受让|受讓|出借|借款|采购|採購|用人|[供需买買卖賣])(?:人|方|单位|單位))$/

/** The first characters of parties. */
const beginningOfParty = '甲乙丙丁发發包承出委受转轉让讓借采採用供需买買卖賣'

/** 发　包　人：＿＿＿＿: a party of a contract, and room for its name or its seal. */
function signsForParty(beginning: string): boolean {
  if (!beginningOfParty.includes(beginning.charAt(0))) return false
  const colon = beginning.search(/[：:]/)
  if (colon === -1 || !party.test(withoutBlanks(beginning.slice(0, colon)))) return false
  const rest = beginning.slice(colon + 1)
  const next = rest.search(/[：:]/)
  return /^[\s_＿]{4,}/.test(rest) || (next !== -1 && party.test(withoutBlanks(rest.slice(0, next))))
}
