import {applyEdits, type Diagnostic, diagnose, type Edit, parse, repair} from '@gangmu/core'
import {decode, type Imported, spliceBytes, UnwritableError} from '@gangmu/importers'
import {pointsOf} from '../check/lines.js'
import type {Messages} from '../messages/index.js'
import type {diagnoseOptionsOf} from '../options/diagnosing.js'
import type {Problem} from '../options/read.js'
import {sourceEdits} from './source-edits.js'

/** A file with its numbers repaired. */
export interface Repaired {
  /** The whole file. */
  readonly bytes: Uint8Array
  /** The same decoded, as it was and as it is. */
  readonly before: string
  readonly after: string
  /** How many edits were made. */
  readonly edits: number
  /** What stays, with places in the text of `document`. */
  readonly left: readonly Diagnostic[]
  /** The whole file as it is read. */
  readonly document: Imported
  /** Why nothing was repaired, although something could have been, in the user's language. */
  readonly problem?: string
}

/** Reads bytes again as they were read first. */
export type Reread = (bytes: Uint8Array) => Promise<Imported | Problem>

/**
 * Repairs a text or a Markdown file. A file in which an edit cannot be written stays whole as it is: half of a renumbering is
 * worse than none.
 */
export async function repaired(
  document: Imported,
  bytes: Uint8Array,
  options: ReturnType<typeof diagnoseOptionsOf>,
  reread: Reread,
  messages: Messages
): Promise<Repaired> {
  const {type, text, hints} = document
  const encoding = document.encoding ?? 'utf-8'
  const before = type === 'markdown' ? decode(bytes, {encoding}).text : text
  const tree = parse(document)
  const unchanged = (problem: string): Repaired => {
    const left = diagnose(tree, {...options, source: text, hints})
    return {document, bytes, before, after: before, edits: 0, left, problem}
  }
  const {edits, left} = repair(tree, text, {...options, hints})
  if (edits.length === 0) return {document, bytes, before, after: before, edits: 0, left}
  const mapped = type === 'markdown' ? sourceEdits(document, edits, before) : {edits}
  if ('unmapped' in mapped) return unchanged(notInMarkdown(text, mapped.unmapped, messages))
  const spliced = splicedOr(bytes, encoding, mapped.edits, messages)
  if ('problem' in spliced) return unchanged(spliced.problem)
  const again = await reread(spliced)
  if ('problem' in again || again.text !== applyEdits(text, edits)) return unchanged(messages.fix.notTheSame)
  return {
    document: again,
    bytes: spliced,
    before,
    after: applyEdits(before, mapped.edits),
    edits: edits.length,
    left
  }
}

function notInMarkdown(text: string, {start, end}: Edit, {fix}: Messages): string {
  return fix.notInMarkdown(pointsOf(text)(start).line, text.slice(start, end))
}

function splicedOr(bytes: Uint8Array, encoding: string, edits: readonly Edit[], {fix}: Messages): Uint8Array | Problem {
  try {
    return spliceBytes(bytes, encoding, edits)
  } catch (error) {
    if (!(error instanceof UnwritableError)) throw error
    const {character} = error
    return {problem: character === null ? fix.readOnlyEncoding(encoding) : fix.unwritable(character, encoding)}
  }
}
