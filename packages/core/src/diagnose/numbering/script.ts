import {walk} from '../../tree/walk.js'
import type {Root} from '../../types.js'

/** Frequent characters that only one of the scripts has. */
const simplified = '与为这个们国会关务条节办发应县经书请总计设备'
const traditional = '與為這個們國會關於務條節辦發應縣經書請總計設備'

/** So many characters tell the script of a document. */
const enough = 4000

/** Whether a document is written in traditional characters. */
export function isTraditional(tree: Root): boolean {
  let balance = 0
  let seen = 0
  walk(tree, (node) => {
    if (node.type !== 'text') return undefined
    for (const character of node.value.slice(0, enough)) {
      if (traditional.includes(character)) balance++
      else if (simplified.includes(character)) balance--
    }
    seen += node.value.length
    return seen < enough ? undefined : 'stop'
  })
  return balance > 0
}
