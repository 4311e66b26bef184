import {leaveOut, type Root, titleOf, walk} from '@gangmu/core'
import type {Settings} from '../../settings/settings.js'
import type {MapNode} from '../types.js'
import {columnsOf} from './columns.js'

/** A node whose children are still added. */
interface Growing extends MapNode {
  readonly children: Growing[]
}

/** The titles of a document below its own, as @gangmu/exporters draws them; '' where the document has none. */
export function mapOf(tree: Root, settings: Settings): MapNode {
  const {furniture, duplicates, pinyin, markers} = settings
  const kept = leaveOut(tree, {furniture, duplicates, pinyin}).tree
  const columns = columnsOf(kept)
  const {count, titles, titleEnd, depth, start, end, title} = columns
  const bare = markers === 'strip' ? bareTitles(kept) : null
  const root: Growing = {title: title?.text ?? '', start: title?.start ?? 0, end: title?.end ?? 0, children: []}
  const open: Growing[] = [root]
  for (let member = 0; member < count; member++) {
    const whole = titles.slice(titleEnd[member - 1] ?? 0, titleEnd[member])
    const node: Growing = {
      title: bare?.[member] || whole,
      start: start[member] as number,
      end: end[member] as number,
      children: []
    }
    open.length = depth[member] as number
    open.at(-1)?.children.push(node)
    open.push(node)
  }
  return root
}

/** The titles without markers; '' for a member that has none. */
function bareTitles(tree: Root): string[] {
  const titles: string[] = []
  walk(tree, (node) => {
    if (node.type === 'section' || node.type === 'item') titles.push(titleOf(node.children[0]))
    return undefined
  })
  return titles
}
