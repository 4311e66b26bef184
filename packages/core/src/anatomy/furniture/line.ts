import {folded} from './folded.js'
import {buttons, counter, labels, likelyPatterns, surePatterns, weakButtons, weakLabels} from './words.js'

/** How much the words of a line say for furniture of a page: 2 where nothing else has such a line, 1 where others have, 0 for text. */
export type Likeness = 0 | 1 | 2

/** Furniture is short, but for link farms. */
const longestLine = 160

/** What a line is, by its words alone. */
export function likenessOf(line: string): Likeness {
  if (isLinkFarm(line)) return 2
  if (line.length > longestLine) return 0
  const text = withoutBrackets(folded(line))
  if (text === '') return 1
  if (counter.test(text) || surePatterns.some((pattern) => pattern.test(text))) return 2
  const parts = likenessOfParts(text)
  if (parts > 0) return parts
  return likelyPatterns.some((pattern) => pattern.test(text)) ? 1 : 0
}

/** Whether a line counts comments: 3 条评论. */
export function countsComments(line: string): boolean {
  return counter.test(folded(line))
}

/** (来源：人民网), 【打印正文】 */
function withoutBrackets(text: string): string {
  return /^[([【〖〔].*[)\]】〗〕]$/.test(text) && !/[)\]】〗〕]./.test(text) ? text.slice(1, -1).trim() : text
}

/**
 * A line that is nothing but buttons, labels with a value, dates and numbers:
 *
 *     2024-05-01 10:23　来源：河湾报　【字号：大 中 小】 打印
 *
 * A name among them, as that of the site, makes no difference where two others are sure.
 */
function likenessOfParts(text: string): Likeness {
  let sure = 0
  let weak = 0
  let unknown = 0
  let labelled = false
  for (const part of text.split(separators)) {
    if (part === '') continue
    const colon = part.indexOf(':')
    const label = colon > 0 ? part.slice(0, colon) : null
    if (buttons.has(part) || (label !== null && labels.has(label))) sure++
    else if (weakButtons.has(part) || dateOrNumber.test(part) || (label !== null && weakLabels.has(label))) weak++
    // what a label names can have blanks in it: 来源: 河湾报 青石
    else if (!(labelled && part.length <= longestValue)) unknown += part.length > longestValue ? 2 : 1
    if (label !== null && (labels.has(label) || weakLabels.has(label))) labelled = true
  }
  if (unknown === 0) return sure > 0 ? 2 : weak > 0 ? 1 : 0
  return unknown === 1 && sure > 1 ? 2 : 0
}

const separators = /[\s|/[\]【】〖〗()]+/

const dateOrNumber = /^(?:\d{2,4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}:\d\d(?::\d\d)?|\d+|-+)$/

const longestValue = 16

/** So many names of places side by side are a farm of links. */
const fewestLinks = 8

const place = /[市县縣区區州盟旗省乡鄉镇鎮]$/

/** The name of one place, with blanks around it. */
export const longestLink = 12

export const beginsLinkFarm = /^[^|｜]{1,12}[|｜]/

/** 河湾市| 青石县| 柳溪区| …: links to pages about places, which some sites hide below their texts. */
function isLinkFarm(line: string): boolean {
  if (!beginsLinkFarm.test(line)) return false
  const names = line.split(/[|｜]/).map((name) => name.trim())
  if (names.length < fewestLinks || names.some((name) => name.length > longestLink)) return false
  return names.filter((name) => place.test(name)).length * 2 > names.length
}
