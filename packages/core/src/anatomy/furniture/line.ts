import {isDocumentKind} from '../kinds-of-documents.js'
import {folded} from './folded.js'
import {
  buttons,
  counter,
  editors,
  labels,
  likelyPatterns,
  pageLines,
  pagePatterns,
  prompts,
  scrap,
  weakButtons,
  weakLabels
} from './words.js'

/** How much the words of a line say for furniture of a page. */
export const likeness = {
  /** a text has such lines */
  none: 0,
  /** nothing that a reader of Chinese reads: a piece of a template, a number */
  scrap: 1,
  /** pages have such lines, and documents too */
  likely: 2,
  /** a button or a prompt: two of them are sure */
  button: 3,
  /** several buttons, or where an article is from */
  sure: 4,
  /** only a page has such a line, wherever it stands */
  page: 5
} as const

export type Likeness = (typeof likeness)[keyof typeof likeness]

/** Furniture is short, but for link farms. */
const longestLine = 160

/** A sentence of more characters is text. */
const shortestSentence = 8

/** What a line is, by its words alone. */
export function likenessOf(line: string): Likeness {
  if (isLinkFarm(line)) return likeness.page
  if (line.length > longestLine) return likeness.none
  const whole = folded(line)
  const text = withoutBrackets(whole)
  if (pageLines.some((pattern) => pattern.test(text))) return likeness.page
  // 扫码支付管理办法 is no button, and 版权所有者享有…。 no remark on rights
  if (isDocumentKind(text) || (/[。；;]$/.test(line) && text.length > shortestSentence)) return likeness.none
  if (counter.test(text) || pagePatterns.some((pattern) => pattern.test(text))) return likeness.page
  if (prompts.some((pattern) => pattern.test(text))) return likeness.button
  const parts = likenessOfParts(text, text !== whole)
  if (parts !== likeness.none) return parts
  if (likelyPatterns.some((pattern) => pattern.test(text))) return likeness.likely
  return scrap.test(text) ? likeness.scrap : likeness.none
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
function likenessOfParts(text: string, bracketed: boolean): Likeness {
  let sure = 0
  let weak = 0
  let unknown = 0
  let words = 0
  let labelled = false
  for (const part of text.split(separators)) {
    if (part === '') continue
    const colon = part.indexOf(':')
    const label = colon > 0 ? part.slice(0, colon) : null
    if (label !== null && editors.has(label)) return likeness.page
    const named = label !== null && (labels.has(label) || weakLabels.has(label))
    if (!dateOrNumber.test(part)) words++
    if (buttons.has(part) || (label !== null && labels.has(label))) sure++
    else if (weakButtons.has(part) || dateOrNumber.test(part) || named) weak++
    // what a label names can have blanks in it: 来源: 河湾报 青石
    else if (!(labelled && part.length <= longestValue)) unknown += part.length > longestValue ? 2 : 1
    labelled ||= named
  }
  // numbers alone can be those of a table
  if (unknown > 1 || (unknown === 1 && sure < 2) || words === 0) return likeness.none
  if (sure > 1 || (sure === 1 && (bracketed || weak > 0 || medium.test(text)))) return likeness.sure
  return sure === 1 ? likeness.button : likeness.likely
}

const separators = /[\s|/[\]【】〖〗()]+/

const dateOrNumber = /^(?:\d{2,4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}:\d\d(?::\d\d)?|\d+|-+)$/

/** What an article is from: a paper, a site, an office. 来源：财政资金 is an entry of a form. */
const medium =
  /来源:.*(?:[报網网社台刊》]|杂志|频道|客户端|公众号|微信|日报|晚报|[局厅部院委办]|政府|中心|学会|协会)$|来源:.*[《]/

const longestValue = 16

/** So many names of places side by side are a farm of links. */
const fewestLinks = 8

/** So many of them are surely names of places. */
const leastPlaces = 0.7

const place = /[市县縣区區州盟旗省乡鄉镇鎮]$/

/** The name of one place, with blanks around it. */
export const longestLink = 12

export const beginsLinkFarm = /^[^|｜]{1,12}[|｜]/

/** 河湾市| 青石县| 柳溪区| …: links to pages about places, which some sites hide below their texts. */
export function isLinkFarm(line: string): boolean {
  if (!beginsLinkFarm.test(line)) return false
  const names = line.split(/[|｜]/).map((name) => name.trim())
  if (names.length < fewestLinks || names.some((name) => name.length > longestLink)) return false
  return names.filter((name) => place.test(name)).length > names.length * leastPlaces
}
