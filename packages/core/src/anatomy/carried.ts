import {withoutBlanks} from '../characters.js'
import {withoutLeaders} from './contents.js'
import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'
import {signer} from './signatures.js'

/** A document names what it carries where it begins. */
const namingBlocks = 16

const named = /《([^《》]{4,60})》/g

/** 附录　服务条款: an annex without a number, and its title. */
const titledAnnex = /^附(?:录|錄)[^\S\n\r]+[^\s，。；：、\d]{4,30}$/
const bareAnnex = /^附(?:件|录|錄)[：:]?$/
const numberedAnnex = /^附(?:件|录|錄)[一二三四五六七八九十\dA-Z]+[：:]?$/

/**
 * The titles of documents that this one carries: named where it begins, and standing again above what they head; or below
 * 附件.
 *
 *     现将《柴溪县水窖管理办法》印发给你们，请遵照执行。
 *     …
 *     柴溪县水窖管理办法
 *     ^ begins it
 */
export function findCarried(lines: Lines, kinds: readonly BlockKind[]): Set<number> {
  const {source, count, line, short} = lines
  const names = new Set<string>()
  const carried = new Set<number>()
  for (let block = 0; block < count; block++) {
    if (short(block) && kinds[block] === 'text' && headsCarried(lines, block, names)) {
      carried.add(block)
      names.delete(withoutLeaders(line(block)))
    } else if (block < namingBlocks) {
      const text = source.text.slice(source.blockStarts[block], source.blockEnds[block])
      if (!text.includes('《')) continue
      for (const [, name] of text.matchAll(named)) names.add(withoutBlanks(name as string))
    }
  }
  return carried
}

function headsCarried({source, line, short}: Lines, block: number, names: ReadonlySet<string>): boolean {
  // what stands above matters where it is an annex
  const above = () => {
    const isAnnex =
      block > 0 && short(block - 1) && source.text.charAt(source.blockStarts[block - 1] as number) === '附'
    return isAnnex ? withoutBlanks(line(block - 1)) : ''
  }
  // 附件1 and the title below it are one heading, and a marker heads it; 附件 alone is none
  if (names.size > 0 && names.has(withoutLeaders(line(block)))) return !numberedAnnex.test(above())
  return titledAnnex.test(line(block)) || (bareAnnex.test(above()) && signer.test(line(block)))
}
