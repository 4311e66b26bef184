import {ImportError} from '../import-error.js'
import type {Page} from './run.js'

/** Characters that every Chinese text is full of, simplified or traditional. */
const common = new Set('的一不是在有人上中大和为為国國地个個以了年到要会會这這业業行政工作管理规規定应應第条條及其与與')

/** How many characters tell whether a text is one. */
const enough = 300

/**
 * A font can show characters without saying which they are: PDF.js then gives the numbers of its glyphs. Such a text is
 * refused, for nobody would see from the result that it is none.
 *
 * @throws {ImportError} if most characters are none, or no Chinese text has them
 */
export function checkLegible(pages: readonly Page[]): void {
  let all = 0
  let none = 0
  let han = 0
  let known = 0
  for (const {runs, turned} of pages)
    for (const {text} of [...runs, ...turned])
      for (const character of text) {
        if (character === ' ') continue
        all++
        if (/[\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(character)) none++
        else if (character >= '\u3400' && character <= '\u9fff') {
          han++
          if (common.has(character)) known++
        }
      }
  if (2 * none <= all && (han < enough || known * 200 >= han)) return
  const reason = 'its fonts do not say which characters they show'
  throw new ImportError({code: 'damaged', format: 'pdf', reason})
}
