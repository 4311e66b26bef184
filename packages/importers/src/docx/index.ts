import {createBudget} from '../office/budget.js'
import {createHeadingFinder} from '../office/headings.js'
import {createTitleFinder} from '../office/title.js'
import {emptyTally, omittedOf} from '../omitted.js'
import type {Reading} from '../read.js'
import {finish, type Steps} from '../signal.js'
import {createTextWriter} from '../text-writer.js'
import type {Imported} from '../types.js'
import {createXmlReader} from '../xml.js'
import {openArchive} from '../zip.js'
import {readNotes, readPageHeads} from './beside-text.js'
import {createBody} from './body.js'
import type {Context} from './context.js'
import {createCounters} from './counters.js'
import {createFields} from './fields.js'
import {namespaces} from './namespaces.js'
import {createNotes} from './notes.js'
import {readNumbering} from './numbering.js'
import {findParts} from './parts.js'
import {readStyles} from './styles.js'

/**
 * Reads a Word document (ECMA-376, transitional and strict): a line a paragraph, with its automatic number as Word prints it.
 * Notes stand after the text, and behind them page heads and page feet as furniture.
 *
 * @throws {ImportError} for one that is encrypted, damaged or beyond a limit
 */
export function* docxInSteps({bytes, limits}: Reading): Steps<Imported> {
  const archive = openArchive(bytes, 'docx', limits)
  const reader = createXmlReader('docx', namespaces, limits)
  const parts = findParts(archive, reader)
  const chunksOf = (name: string | undefined): Iterable<Uint8Array> | undefined =>
    name === undefined ? undefined : archive.chunks(name)
  const styles = readStyles(chunksOf(parts.styles), reader)
  yield
  const counters = createCounters(readNumbering(chunksOf(parts.numbering), reader), styles)
  const tally = emptyTally()
  let paragraphs = 0
  const context: Context = {
    styles,
    counters,
    fields: createFields(),
    notes: createNotes(() => paragraphs),
    tally,
    spend: createBudget('docx', limits.characters)
  }
  const writer = createTextWriter('paragraph', 'docx', limits.characters)
  const headings = createHeadingFinder(writer.add)
  const finder = createTitleFinder(headings.add)
  const body = createBody(context, finder.add, () => ++paragraphs)
  yield* reader.visitInSteps(archive.chunks(parts.main), body.visitor)
  body.end()
  finder.end()
  headings.end()

  for (const kind of ['footnote', 'endnote'] as const) {
    const chunks = chunksOf(parts[`${kind}s`])
    if (chunks === undefined) continue
    for (const note of readNotes(chunks, reader, context.notes.of(kind), {...context, fields: createFields()}))
      writer.add(note)
    yield
  }
  const heads = parts.pageHeads.map((name) => archive.chunks(name))
  for (const head of readPageHeads(heads, reader, {...context, fields: createFields()}, Math.max(1, paragraphs)))
    writer.add(head)
  return {type: 'docx', encoding: null, ...writer.finish(), omitted: omittedOf(tally)}
}

/** The same at once. */
export const readDocx = (reading: Reading): Imported => finish(docxInSteps(reading))
