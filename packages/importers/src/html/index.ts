import {ImportError} from '../import-error.js'
import {omittedOf} from '../omitted.js'
import type {Reading} from '../read.js'
import {finish, type Steps} from '../signal.js'
import type {Imported} from '../types.js'
import {decodePage} from './charset.js'
import {createEvidence} from './evidence.js'
import {flowOf} from './flow.js'
import {settleHidden} from './hidden.js'
import {mainTextOf} from './main-text.js'
import {parsePage} from './parse-page.js'
import {dropSecondTitle} from './second-copy.js'
import {readStyleSheet} from './style-sheet.js'
import {titleOf} from './title.js'
import {elementsOf, type PageElement} from './tree.js'
import {writePage} from './write-page.js'

/**
 * Reads a web page: its main text with title, headings, list numbers and tables, and all that stands around it as
 * furniture. Scripts are not run and nothing is fetched, so a page that is made by a script, or of frames, has no text:
 * what it has instead is counted as hidden.
 *
 * @throws {ImportError} for bytes that cannot be decoded, and for a page beyond a limit
 */
export function* htmlInSteps({bytes, encoding, limits}: Reading): Steps<Imported> {
  if (bytes.length > limits.bytes)
    throw new ImportError({code: 'limit', format: 'html', limit: 'bytes', allowed: limits.bytes})
  const decoded = decodePage(bytes, encoding)
  yield
  const page = parsePage(decoded.text, limits)
  yield
  const flow = flowOf(page, decoded.text, readStyleSheet(page))
  const {lines, hidden} = settleHidden(flow.lines)
  yield
  const evidence = createEvidence(lines, flow.dataTables)
  const main = mainTextOf(page, evidence)
  yield
  const title = titleOf(page, evidence, main)
  dropSecondTitle(evidence, main.accepted, title)
  yield
  const written = writePage(evidence, main.accepted, title, limits)
  const unseen = hidden + flow.hidden + (written.text === '' ? unreadOf(page) : 0)
  return {type: 'html', encoding: decoded.encoding, ...written, omitted: omittedOf({...flow, hidden: unseen})}
}

/** The same at once. */
export const readHtml = (reading: Reading): Imported => finish(htmlInSteps(reading))

/** What stands for the text of a page that has none: frames, and what is shown without scripts. */
function unreadOf(page: PageElement): number {
  let count = 0
  for (const {tag} of elementsOf(page)) if (/^(?:i?frame|noscript|noframes)$/.test(tag)) count++
  return count
}
