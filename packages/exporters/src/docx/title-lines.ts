import {margins, page, sizes} from './measures.js'
import {widthOf} from './width.js'

/** How many characters of the title fill a line. */
const fullLine = Math.floor((page.width - margins.left - margins.right) / (sizes.title * 10))

/** A longer one is no title, and would take long to part into words. */
const mostLines = 8

/**
 * How wide the lines of a title are, in its characters, so that none of them is a stub and none ends within a word; undefined
 * where one line holds it (GB/T 9704-2012, 7.3.1: 回行时，要做到词意完整，排列对称).
 *
 *     岚川县民政局关于申报社区        not:  岚川县民政局关于申报社区养老服务驿站的通
 *       养老服务驿站的通知                                    知
 */
export function titleWidth(title: string): number | undefined {
  const all = widthOf(title)
  if (all <= fullLine || all > mostLines * fullLine) return undefined
  const least = Math.ceil(all / Math.ceil(all / fullLine))
  let best: {width: number; cost: number} = {width: least, cost: Number.POSITIVE_INFINITY}
  let width = 0
  for (const {segment, index} of new Intl.Segmenter('zh', {granularity: 'word'}).segment(title)) {
    width += widthOf(segment)
    if (width < least || width > fullLine) continue
    const cost = width - least + breakCost(title.slice(0, index + segment.length), title.slice(index + segment.length))
    if (cost < best.cost) best = {width, cost}
  }
  return best.width
}

/** How bad it is to end a line between two words, in characters that it is longer than it need be. */
function breakCost(before: string, behind: string): number {
  if (/[《（“]$/.test(before) || /^[的和与與及、，》）”]/.test(behind)) return 8
  return /[、，》）”\s]$/.test(before) || /^(?:关于|關於)/.test(behind) ? 0 : 3
}
