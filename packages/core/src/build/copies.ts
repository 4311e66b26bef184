import type {Copy} from '../anatomy/index.js'
import type {Source} from '../source.js'
import type {Flow} from '../types.js'
import type {BuildContext} from './phrasing.js'

/** Notes on the nodes of a body that stands again which range they say again: on the outermost ones, which hold the others. */
export function noteCopy(context: BuildContext, source: Source, nodes: readonly Flow[], copy: Copy): void {
  const {blockStarts, blockEnds} = source
  const start = blockStarts[copy.from] as number
  const end = blockEnds[copy.to - 1] as number
  let block = copy.from
  for (const node of nodes) {
    const from = node.position.start.offset
    const to = node.position.end.offset
    if (to <= start || from >= end) continue
    if (from < start || to > end) {
      // a section that began before: what it holds of the copy is noted by itself
      if (node.type === 'section') noteCopy(context, source, node.children.slice(1) as Flow[], copy)
      continue
    }
    while ((blockEnds[block] as number) <= from) block++
    const first = block
    while (block < copy.to - 1 && (blockStarts[block + 1] as number) < to) block++
    const shift = copy.from - copy.original
    const copyOf = context.position(blockStarts[first - shift] as number, blockEnds[block - shift] as number)
    node.data = {...node.data, copyOf}
  }
}
