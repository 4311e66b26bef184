import {boldHeadings} from '../bold-heading.js'
import type {LineStage} from './title.js'
import type {Line} from './types.js'

/**
 * Calls bold lines headings, where no style and no outline level of the document calls any line so. All lines are held until
 * the end: whether a line stands out is known when the others are. Numbers of pages that stand in the text are furniture.
 */
export function createHeadingFinder(add: (line: Line) => void): LineStage {
  const held: Line[] = []
  return {
    add: (line) => {
      held.push(line)
    },
    end: () => {
      const isStyled = held.some(({heading}) => heading !== undefined)
      const bold = isStyled ? new Set<number>() : boldHeadings(held.map(typed))
      for (const [index, line] of held.entries()) {
        if (isPageNumber(line)) add({...line, furniture: true})
        else add(bold.has(index) ? {...line, heading: null} : line)
      }
    }
  }
}

/** What programs leave of a page that they made paragraphs of: - 3 -, 第3页. */
function isPageNumber({text, marker, title}: Line): boolean {
  if (marker !== undefined || title === true) return false
  return /^\s*(?:([-—–－])\s*\d{1,4}\s*\1|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?)\s*$/.test(text)
}

function typed({text, bold = false, title, marker, verbatim}: Line) {
  const isText = title !== true && verbatim === undefined
  const isProse = isText && text.trim().length >= 15 && /[。！？；]/.test(text)
  return {text, bold: isText && marker === undefined && bold, isProse}
}
