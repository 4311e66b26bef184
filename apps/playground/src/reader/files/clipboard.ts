import type {Hint, HintedText} from '@gangmu/core'
import {ImportError, read} from '@gangmu/importers'
import {withoutLineEnds} from '../line-ends.js'
import {isAllIn} from './said.js'

/**
 * Reads what was copied out of Word or a web page. Null where the plain text is the better one: where the HTML says no more, or
 * where something of the plain text would be lost; and where neither has a text.
 */
export async function readClipboard(html: string, plain: string): Promise<HintedText | null> {
  const document = await imported(html)
  if (document === null) return null
  const found = ofFragment(document, plain)
  // some programs give HTML alone
  if (plain === '') return found.text.trim() === '' ? null : found
  return saysMore(found, plain) && isAllIn(plain, found.text) ? found : null
}

async function imported(html: string): Promise<HintedText | null> {
  try {
    const bytes = new TextEncoder().encode(html)
    const {text, hints} = withoutLineEnds(await read(bytes, {type: 'html', encoding: 'utf-8'}))
    return {text, hints}
  } catch (error) {
    if (error instanceof ImportError) return null
    throw error
  }
}

/**
 * A document as a part of another one. Who copies a part of a page wants all of it, so nothing of it is around the text; and it
 * ends with a line end only where a whole line was copied.
 */
function ofFragment({text, hints}: HintedText, plain: string): HintedText {
  const isWhole = /[\r\n]$/.test(plain)
  const cut = isWhole ? text : text.replace(/\n+$/, '')
  const kept = hints.filter(({kind}) => kind !== 'furniture')
  return {text: cut, hints: kept.map((hint): Hint => ({...hint, end: Math.min(hint.end, cut.length)})).filter(isRange)}
}

const isRange = ({start, end}: Hint): boolean => start < end

/**
 * Whether the HTML tells more than the words: that lines are headings or a table, or numbers that lists have. Words out of a line
 * go into a line that has its own hints.
 */
function saysMore({text, hints}: HintedText, plain: string): boolean {
  const isOfLine = !plain.trim().includes('\n') && !text.trim().includes('\n')
  return hints.some(({kind}) => (isOfLine ? kind === 'marker' : kind !== 'paragraphs'))
}
