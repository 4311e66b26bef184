import {withoutBlanks} from '../characters.js'
import type {BlockKind} from './line-kinds.js'
import type {Lines} from './lines.js'

const knownHeading =
  /^(?:前言|引言|[绪緒][论論]|[结結][论論语語]|[结結]束[语語]|致[谢謝]|摘要|Abstract|ABSTRACT|[参參]考(?:文[献獻]|[书書]目)|附[则則]|[后後][记記]|序言?|[导導][论論言])$/

/** The first characters of these. */
const beginnings = '前引绪緒结結致摘A参參附后後序导導'

const bareDivision = /^第[一二三四五六七八九十百\d]{1,5}[编編章节節篇]$/

/** Lines that head a part wherever they stand: 引言, 参考文献. */
export function findKnownHeadings({line, short}: Lines, kinds: readonly BlockKind[]): Set<number> {
  const headings = new Set<number>()
  for (const [block, kind] of kinds.entries()) {
    if (kind !== 'text' || !short(block) || !beginnings.includes(line(block).charAt(0))) continue
    if (!knownHeading.test(withoutBlanks(line(block)))) continue
    // 第二章 with 附则 on the line below is one heading
    if (block > 0 && short(block - 1) && bareDivision.test(withoutBlanks(line(block - 1)))) continue
    headings.add(block)
  }
  return headings
}
