import {type BlockKind, headLines} from './line-kinds.js'
import type {Lines} from './lines.js'

/** What addressees are, by their last characters: authorities and organisations. */
const office =
  '(?:政府|委|[部局委办辦][门門]?|[厅廳]|院|[会會]|校|公司|[单單]位|[机機][构構关關]|社|[处處]|中心|所|站|[队隊]|[团團]|[银銀]行|企[业業]|支部|[科系股]|科室|村|街道|[乡鄉]?[镇鎮]|[县縣]|市|[区區]|州|省|[组組]|[园園])'
const people =
  '(?:同志|[业業]主|[员員]工|[职職]工|居民|村民|市民|[农農][户戶]|用[户戶]|客[户戶]|家[长長]|代表|党[员員]|黨[员員]|[干幹]部|[师師]生|老[师師]|[学學]生|[会會][员員]|股[东東]|[乡鄉][亲親]|[们們])'

/** All of a kind, or people. */
const collective = new RegExp(
  `^(?:(?:[一-鿿]{0,4}各|全[体體]|[尊亲親][敬爱愛]的)[^是于於在]*(?:${office}|${people})|[^是于於在]*[们們])$`
)

/** One authority has a whole name: 清水县人民政府. 受理单位 names what it is, and 公司 is a word. */
const authority = /^[^是于於在]+(?:政府|委[员員][会會]|[厅廳局]|公司|学校|學校|[医醫]院|法院|大[学學]|银行|銀行)$/
const offices = new RegExp(`${office}$`)

/** What stands between the title and the addressees. */
const between: ReadonlySet<BlockKind> = new Set([...headLines, 'furniture'])

/**
 * Marks the addressees of an official document (主送机关, GB/T 9704-2012, 7.3.2): the line with a colon right below the title.
 *
 *     关于封山育林的通知
 *     各村民委员会，镇直各单位：
 *     ^ a salutation
 */
export function markAddressees({line, short}: Lines, kinds: BlockKind[], title: {last: number} | null): number | null {
  if (title === null) return null
  let block = title.last + 1
  while (between.has(kinds[block] as BlockKind)) block++
  if (kinds[block] !== 'text' || !short(block) || !isAddressed(line(block))) return null
  kinds[block] = 'salutation'
  return block
}

/** Whether a line is nothing but addressees. */
export function isAddressed(line: string): boolean {
  if (!/[：:]$/.test(line) || /[。；！？]/.test(line)) return false
  const bare = line.slice(0, -1).replace(/[（(][^）)]*[）)]/g, '')
  const parts = bare.split(/[，,；;、]/).map((part) => part.trim())
  if (parts.length === 1) return collective.test(bare.trim()) || authority.test(bare.trim())
  return parts.every((part) => collective.test(part) || offices.test(part))
}
