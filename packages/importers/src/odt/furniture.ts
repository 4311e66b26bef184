import type {XmlElement} from '../xml.js'
import {childrenOf} from '../xml-tree.js'
import {createFlow} from './flow.js'
import type {InlineContext} from './inline.js'

/**
 * What pages print above and below the text: each line once, and none that only holds the number of the page.
 *
 * @param masters the elements `style:master-page`
 */
export function readFurniture(masters: readonly XmlElement[], context: InlineContext): ReadonlySet<string> {
  const lines = new Set<string>()
  const write = ({text}: {readonly text: string}): void => {
    for (const line of text.split('\n')) if (/\p{L}/u.test(line)) lines.add(line.trim())
  }
  for (const master of masters)
    for (const part of childrenOf(master)) {
      if (!/:(header|footer)(-|$)/.test(part.name) || part.attributes['style:display'] === 'false') continue
      const flow = createFlow(context, {write, note: (_, text) => write({text})})
      for (const element of childrenOf(part)) flow.element(element)
    }
  return lines
}
