import type {Declarations} from './declarations.js'
import type {ListNumber} from './lists.js'
import {attribute, type PageElement} from './tree.js'
import {isWide} from './white-space.js'

/** `mso-list: l0 level2 lfo1`, as Word saves the list of a paragraph. */
export function wordListOf(declarations: Declarations): {level: number; list: string} | undefined {
  const found = /^(l\d{1,6}) level(\d)( lfo\d{1,6})?/.exec(declarations.get('mso-list') ?? '')
  if (found === null) return undefined
  return {list: `word-${found[1]}${found[3] ?? ''}`, level: Number(found[2])}
}

/** Comments of reviewers, as Word saves them: their list and the marks that lead to it. */
export function isIgnoredComment(element: PageElement, declarations: Declarations): boolean {
  const name = attribute(element, 'class')
  return declarations.get('mso-element') === 'comment' || name === 'msocomanchor' || name === 'MsoCommentReference'
}

/** The signs that Word's bullets have in its fonts of symbols. */
const bullet = /^[·•●○■□◆◇▪–\-➢➤✓§ØüvlnuqoÜ\uf000-\uf0ff]$/

/**
 * The number that Word wrote out for programs that have no lists of its kind, without the blanks behind it that stand for
 * a tab. A bullet is no number.
 */
export function numberOfWord(written: string, list: {level: number; list: string} | undefined): ListNumber | undefined {
  const number = written.trim()
  if (number === '' || bullet.test(number)) return undefined
  const text = isWide(number.charCodeAt(number.length - 1)) ? number : `${number} `
  return {text, marker: {length: text.length, level: list?.level ?? 1, list: list?.list ?? 'word'}}
}
