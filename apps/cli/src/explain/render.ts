import {type Explanation, explain} from '@gangmu/core'
import type {ExplainMessages} from '../messages/index.js'
import {jsonOf, type Renderer} from '../render.js'
import type {ExplainArguments} from './arguments.js'
import {alignTable} from './table.js'
import {oneLine, whyOf} from './why.js'

/** More ancestors than these are left out before a marker: its place shows without them. */
const mostAncestors = 4

/** The renderer for the format that was asked for. A single result stands alone; each of several has the name of its file. */
export function explainRendererFor({format, files}: ExplainArguments, messages: ExplainMessages): Renderer {
  const several = files.length > 1
  if (format === 'json') return jsonOf(several, (text) => ({data: {version: 1, candidates: explain(text)}, leftOut: 0}))
  return {
    begin: '',
    between: '\n',
    end: '',
    render: (text, file) => {
      const table = tableOf(explain(text), messages)
      return {result: several ? `${oneLine(file)}\n${table}` : table, leftOut: 0}
    }
  }
}

function tableOf(explanations: readonly Explanation[], messages: ExplainMessages): string {
  if (explanations.length === 0) return `${messages.none}\n`
  const paths = new Map<number, readonly string[]>()
  const rows = explanations.map((explanation) => {
    const {line, column, marker, accepted, decision, start} = explanation
    const above = decision.parent === null ? [] : (paths.get(decision.parent.start) ?? [])
    const path = [...above, oneLine(marker)].slice(-mostAncestors - 2)
    if (accepted) paths.set(start, path)
    return [
      `${line}:${column}`,
      oneLine(marker),
      readingsOf(explanation),
      accepted ? `▸ ${written(path)}` : `· ${messages.prose}`,
      whyOf(explanation, messages)
    ]
  })
  return alignTable([messages.columns, ...rows])
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
