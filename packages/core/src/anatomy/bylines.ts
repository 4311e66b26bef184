import {withoutBlanks} from '../characters.js'
import {isDocumentKind} from './kinds-of-documents.js'
import {type BlockKind, headLines} from './line-kinds.js'
import type {Lines} from './lines.js'
import {isPersonName} from './surnames.js'

const labelled =
  /^(?:本[报報])?(?:作者|撰稿|撰文|文|[记記]者|通[讯訊][员員]|主[讲講]人?|演[讲講][人者]?|[报報]告人|[发發]言人)\s*[：:／/]\s*(.{2,40})$/

/** What parts two names. */
const between = /[\s、，,]+/

/** More names than these do not stand above one text. */
const mostNames = 8

/** What a byline stands below. */
const above: ReadonlySet<BlockKind> = new Set(['title', ...headLines])

/** What stands right below a byline. */
const beside: ReadonlySet<BlockKind> = new Set(['date', 'salutation', 'furniture', 'byline'])

/**
 * Marks the names of those who speak or write, where they stand alone below the title, or say themselves what they are.
 *
 *     治水先治人
 *     陆望川　沈青
 *     ^ two names below a title
 */
export function markBylines(
  {line, short}: Lines,
  kinds: BlockKind[],
  title: {last: number} | null,
  head: number
): void {
  for (let block = 0; block < head; block++) {
    if (kinds[block] !== 'text' || !short(block)) continue
    const text = line(block)
    const names = labelled.exec(text)?.[1]
    if (names !== undefined ? areNames(names) : isBelowTitle(kinds, title, block) && standsAlone(kinds, block, text))
      kinds[block] = 'byline'
  }
}

/** 高山 can be anything: a word of two characters is a name beside a date, or above the salutation. */
function standsAlone(kinds: readonly BlockKind[], block: number, text: string): boolean {
  return areNames(text) && (text.length > 2 || beside.has(kinds[block + 1] as BlockKind))
}

/** Whether only lines of a head stand between the title and a block. */
function isBelowTitle(kinds: readonly BlockKind[], title: {last: number} | null, block: number): boolean {
  let before = block - 1
  while (before >= 0 && kinds[before] === 'furniture') before--
  return title !== null && block > title.last && above.has(kinds[before] as BlockKind)
}

function areNames(text: string): boolean {
  const words = text.trim().split(between)
  if (words.length > mostNames || isDocumentKind(withoutBlanks(text))) return false
  // 陆　望 is one name, set wide
  return isPersonName(withoutBlanks(text)) || words.every(isPersonName)
}

const aboutAuthor = /^[（(]\s*(?:本文)?作者(?:[为為系]|[单單]位|[：:]|[简簡]介)[^）)]*[）)]$/

/** （作者为河湾市水利局局长）: says below the text who wrote it. It is no part of the outline. */
export function markAuthorNotes({line, short, source}: Lines, kinds: BlockKind[]): void {
  for (const [block, start] of source.blockStarts.entries()) {
    if (!'（('.includes(source.text.charAt(start)) || kinds[block] !== 'text' || !short(block)) continue
    if (aboutAuthor.test(line(block))) kinds[block] = 'byline'
  }
}
