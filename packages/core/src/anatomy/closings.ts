import {withoutBlanks} from '../characters.js'
import {type BlockKind, date, hanDate} from './line-kinds.js'
import type {Lines} from './lines.js'

/** How a block begins that turns to the audience: 同志们，… */
const addressStart =
  /^(?:各位[一-鿿]{2,4}|(?:全[体體][一-鿿]{0,6})?(?:同志|朋友|同[学學]|[乡鄉][亲親]|[战戰]友|代表|委[员員]|老[师師]|女士|先生|[来來][宾賓])[们們])[，,！!：:]/

/** 特此通知: what a document is for (党政机关公文处理工作条例). */
const hereby =
  '[特专專]此(?:通知|[报報]告|[汇匯][报報]|函[复復告达達]?|公告|公示|通告|[证證]明|[说說説]明|批[复復]|致函|[请請]示|[奉函][达達])'
const thanks = '[谢謝][谢謝](?:大家|各位[一-鿿]{0,4}|同志[们們]|[领領][导導])'
const toReview = '以上(?:[报報]告|意[见見]|[请請]示|[汇匯][报報])(?:[妥当當]否)?[，,]?[请請]'

/** What ends a letter, a report or a law, and belongs to no part of it (党政机关公文处理工作条例; 立法技术规范). */
const closingFormula = new RegExp(
  `^(?:${hereby}|${thanks}|${toReview}|此致|[妥当當]否|附(?:件|[录錄])[：:]|好[，,。]?我?今?天?就[讲講]|我?今天就?[讲講]到?[这這]|我就[讲講](?:到)?[这這]|(?:甲方|乙方|出租方|承租方|委托方|受托方|[买買]方|[卖賣]方)[^：:，。]{0,8}[（(](?:盖章|签字|签章|公章|蓋章|簽字|簽章)|本(?:法|[决決]定|[办辦]法|[规規]定|[条條]例|通知|意[见見]|方案|[细細][则則]|[规規][则則]|[预預]案|[标標][准準])自[^。]{1,30}(?:施行|[实實]施|[执執]行|生效)|最[后後][，,](?:[预預]?祝|送|[让讓]我[们們]|借|衷心|再次|感[谢謝]))`
)

/** The same, where a block says nothing else: 特此通知。谢谢大家！ And what closes only so: 谢谢！敬请鉴核。 */
const bareFormula = new RegExp(
  `^(?:${hereby}|(?:${thanks}|[谢謝][谢謝])|${toReview}[一-鿿]{2,10}|此致(?:敬[礼禮])?|敬[礼禮]|此令|敬?[请請](?:[鉴鑒鑑]核|[查鉴鑒鑑察]照)|[妥当當]否[，,]?[请請][一-鿿]{2,8}|我?(?:今天)?的?(?:[讲講][话話]|[发發]言|[汇匯][报報]|[报報]告)(?:完了|完[毕畢]|到此[结結]束|就到[这這][里裡裏]?)|我?(?:今天)?就[讲講](?:到[这這][里裡裏]?|[这這]些))[。！!.，,]*$`
)

/** The beginning of a block that tells whether it closes the sections. */
const tellingLength = 48

/**
 * Finds the blocks that close the sections by what they say, and those of them that turn to the audience; marks those that
 * say nothing else.
 */
export function markClosings({source, short, line, beginsMarker}: Lines, kinds: BlockKind[]) {
  const closings = new Set<number>()
  const addresses = new Set<number>()
  const isBelowHeading = (block: number) =>
    block > 0 && short(block - 1) && beginsMarker(block - 1) && !/[。；]$/.test(line(block - 1))
  for (const [block, kind] of kinds.entries()) {
    if (kind === 'salutation') closings.add(block)
    // 本条例自公布之日起施行 in wording that is quoted closes nothing here
    if (kind === 'salutation' || kind === 'quoted') continue
    const start = source.blockStarts[block] as number
    const beginning = source.text.slice(start, Math.min(start + tellingLength, source.blockEnds[block] as number))
    // a name and a date can be a heading as well, where the outline goes on below it
    const address = turnsToAudience(beginning) || (isSigned(beginning) && !beginsMarker(block))
    // 本法自公布日施行。 right below 第二十四條（施行日期） is the text of the article
    const closes = address || (closesDocument(beginning) && !(takesEffect(beginning) && isBelowHeading(block)))
    if (closes) closings.add(block)
    if (address && kind === 'text') addresses.add(block)
    if (kind === 'text' && short(block) && bareFormula.test(line(block))) {
      kinds[block] = 'closing'
      closings.add(block)
      // thanks are said within a text, too, and end nothing where its parts go on
      addresses.add(block)
    }
  }
  return {closings, addresses}
}

/** Whether a block says when the document comes into force. */
function takesEffect(beginning: string): boolean {
  return /^本.{1,4}自/.test(beginning)
}

/** Whether a block turns to the audience: 同志们，…. */
function turnsToAudience(beginning: string): boolean {
  return addressStart.test(beginning)
}

/** Whether a block closes the document: 特此通知。 Its beginning tells. */
function closesDocument(beginning: string): boolean {
  return closingFormula.test(beginning) || signsForParty(beginning)
}

/** Whether a block is name and date of a signature on one line: 县政府办公室　2023年3月20日. */
function isSigned(beginning: string): boolean {
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
