import type {SetDocument} from '../packages/benchmark/src/faults/types.js'
import type {GoldNode} from '../packages/benchmark/src/gold.js'

/**
 * A document whose outline is written beside it: each line is `depth marker|text`, and without a depth it is body. A line that
 * begins with `+` goes on in the line before.
 *
 *     1 一、|清渠
 *     2 （一）|分段
 *     年内完成。
 */
export function goldLines(lines: string): SetDocument {
  const nodes: GoldNode[] = []
  const open: number[] = []
  let text = ''
  for (const line of lines.trim().split('\n')) {
    const [, joined = '', depth, marker = '', rest = ''] = /^\s*(\+?)(?:(\d) ([^|]+)\|)?(.*)$/.exec(line) ?? []
    if (text !== '' && joined === '') text += '\n'
    if (depth !== undefined) {
      const start = text.length
      const markerEnd = start + marker.length
      open.splice(Number(depth) - 1)
      const titleEnd = markerEnd + rest.length
      const parent = open.at(-1) ?? null
      nodes.push({
        kind: 'marked',
        depth: Number(depth),
        start,
        markerEnd,
        titleStart: markerEnd,
        titleEnd,
        parent,
        marker,
        title: rest
      })
      open.push(start)
    }
    text += marker + rest
  }
  return {set: 'invented', name: 'document', text, gold: {title: null, nodes, tails: [], leads: []}}
}
