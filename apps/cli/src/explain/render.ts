import {
  type Explanation,
  explain,
  explainImplicit,
  explanationMessage,
  type HintedText,
  type ImplicitExplanation,
  implicitExplanationMessage
} from '@gangmu/core'
import {blankLines, type Frame, jsonFrame, jsonResult, type Renderer} from '../convert/renderer.js'
import type {ExplainMessages} from '../messages/index.js'
import {oneLine, shortLead} from './one-line.js'
import {alignTable} from './table.js'

/** More ancestors than these are left out before a marker: its place shows without them. */
const mostAncestors = 4

/** What is asked of a document. */
export interface ExplainWanted {
  readonly format: 'table' | 'json'
  /** Whether several results make one text, and are told apart by the names of their documents. */
  readonly several: boolean
  readonly implicit: boolean
}

/** The renderer for the format that was asked for. A single result stands alone; each of several has the name of its document. */
export function explainRendererFor({format, several, implicit}: ExplainWanted, messages: ExplainMessages): Renderer {
  return (document, name) => {
    const data = dataOf(document, implicit)
    if (format === 'json') return {result: jsonResult(several, name, data), leftOut: {}}
    const table = tableOf(data, messages)
    return {result: several ? `${oneLine(name)}\n${table}` : table, leftOut: {}}
  }
}

/** What stands around the results of a format. */
export function explainFrameOf(format: ExplainWanted['format'], several: boolean): Frame {
  return format === 'json' ? jsonFrame(several) : blankLines
}

/** What is explained of a text. */
interface Data {
  readonly version: 1
  readonly candidates: readonly Explanation[]
  /** Paragraphs that begin alike, where sections of them are asked for. */
  readonly parallels?: readonly ImplicitExplanation[]
}

function dataOf(text: HintedText, implicit: boolean): Data {
  const candidates = explain(text, {implicit})
  return {version: 1, candidates, ...(implicit && {parallels: explainImplicit(text)})}
}

/** A row, and where it belongs: what it is about begins there. */
interface Row {
  readonly start: number
  readonly cells: readonly string[]
}

function tableOf({candidates, parallels = []}: Data, messages: ExplainMessages): string {
  if (candidates.length + parallels.length === 0) return `${messages.none}\n`
  const paths = new Map<number, readonly string[]>()
  const rows = candidates.map((candidate) => markerRow(candidate, paths, messages))
  const all = [...rows, ...parallels.flatMap((group) => parallelRows(group, paths, messages))]
  all.sort((a, b) => a.start - b.start)
  return alignTable([messages.columns, ...all.map(({cells}) => cells)])
}

/** The row of a candidate. The path of one that is a marker is kept for what stands below it. */
function markerRow(explanation: Explanation, paths: Map<number, readonly string[]>, messages: ExplainMessages): Row {
  const {line, column, marker, accepted, decision, start} = explanation
  const above = decision.parent === null ? [] : (paths.get(decision.parent.start) ?? [])
  const path = [...above, oneLine(marker)].slice(-mostAncestors - 2)
  if (accepted) paths.set(start, path)
  const what = accepted ? `▸ ${written(path)}` : `· ${messages.prose}`
  const cells = [
    `${line}:${column}`,
    oneLine(marker),
    readingsOf(explanation),
    what,
    explanationMessage(explanation, messages.language)
  ]
  return {start, cells}
}

/** A row for each of the paragraphs that begin alike. */
function parallelRows(
  explanation: ImplicitExplanation,
  paths: ReadonlyMap<number, readonly string[]>,
  messages: ExplainMessages
): Row[] {
  const {leads, accepted, parent} = explanation
  const above = parent === null ? [] : (paths.get(parent.start) ?? [])
  const why = implicitExplanationMessage(explanation, messages.language)
  return leads.map((lead, index) => {
    const short = shortLead(lead)
    const what = accepted ? `▸ ${written([...above, short].slice(-mostAncestors - 2))}` : `· ${messages.prose}`
    const reading = messages.parallel(index + 1, leads.length)
    return {start: lead.start, cells: [`${lead.line}:${lead.column}`, short, reading, what, why]}
  })
}

/** A marker below those of the items that contain it. */
function written(path: readonly string[]): string {
  const shown = path.slice(-mostAncestors - 1)
  return [...(shown.length < path.length ? ['…'] : []), ...shown].join(' › ')
}

/** The reading that was decided for, or against, and after it the others. */
function readingsOf({construct, ordinals, end, readings}: Explanation): string {
  const others = readings.filter((reading) => reading.construct !== construct || reading.end !== end)
  return [{construct, ordinals}, ...others]
    .map((reading) => [reading.construct, reading.ordinals.join('.')].join(' ').trim())
    .join(' | ')
}
