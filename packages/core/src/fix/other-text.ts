import type {Reference} from '../references/types.js'

/** How much before a reference tells which text it is of. */
const longestBefore = 16

/** What names another text, or this one as it was: 原第三条, 修订前的第四条, 2019年版第三章, 主合同第三条, 附件1第三部分, 参考文献[3]第三章. */
const names =
  /(?<!本)(?:原|[旧舊]版?的?|(?:修[订訂改正]|[调調]整)前的?|[〇零一二三四五六七八九\d]{4}年?版?|[旧舊]版本|[主子从從原]合同|附[件录錄表]\s?[一二三四五六七八九十\d]*的?|所著|教材|教程|[论論]文|著作|文件|[文书書]中|制度|上位法|[\]］〕])$/

/** Between members of one enumeration: 原第三条、第四条. */
const between = /^[、，,和及与與至或]?$/

/**
 * The references of which it is likely that they name this text as it is now. Others keep their numbers: what is renumbered here
 * is not renumbered there.
 */
export function ofThisText(references: readonly Reference[], source: string): Reference[] {
  /** Where the last reference ends that is of another text. */
  let end = -1
  return references.filter(({position}) => {
    const start = position.start.offset
    const before = source.slice(Math.max(0, start - longestBefore), start).trimEnd()
    const goesOn = end >= 0 && end <= start && between.test(source.slice(end, start).trim())
    if (!goesOn && !names.test(before)) return true
    end = position.end.offset
    return false
  })
}
