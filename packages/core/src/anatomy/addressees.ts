import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'

/** What addressees are, by their last characters: authorities, organisations, people. */
const addressee =
  /(?:政府|委|[部局委办辦][门門]?|[厅廳]|院|[会會]|校|公司|[单單]位|[机機][构構关關]|社|[处處]|中心|所|站|[队隊]|[团團]|[银銀]行|企[业業]|支部|系|村|[组組]|[们們])(?:[（(][^）)]{1,20}[）)])?$/

/** All of a kind: then it is an addressee, whoever that is. */
const collective = /^(?:各|全[体體]|[尊亲親][敬爱愛]的)/

/** What stands between the title and the addressees. */
const headLines: ReadonlySet<BlockKind> = new Set(['subtitle', 'documentNumber', 'byline', 'date', 'furniture'])

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
  while (headLines.has(kinds[block] as BlockKind)) block++
  if (kinds[block] !== 'text' || !short(block) || !isAddressed(line(block))) return null
  kinds[block] = 'salutation'
  return block
}

function isAddressed(line: string): boolean {
  if (!/[：:]$/.test(line) || /[。；！？]/.test(line)) return false
  return line
    .slice(0, -1)
    .split(/[，,；;]/)
    .every((part) => collective.test(part.trim()) || addressee.test(part.trim()))
}
