import type {Block} from '../text-writer.js'
import type {XmlElement} from '../xml.js'
import {createFlow} from './flow.js'
import type {InlineContext} from './inline.js'
import {elementsOf} from './names.js'

/** What pages print above and below the text, a line each; what several pages have in common is there once. */
export interface PageFurniture {
  readonly heads: ReadonlySet<string>
  readonly feet: ReadonlySet<string>
}

/** @param masters the elements `style:master-page` */
export function readFurniture(masters: readonly XmlElement[], context: InlineContext): PageFurniture {
  const heads = new Set<string>()
  const feet = new Set<string>()
  for (const master of masters)
    for (const part of elementsOf(master)) {
      if (part.attributes['style:display'] === 'false') continue
      if (/:header(-|$)/.test(part.name)) readLines(part, context, heads)
      else if (/:footer(-|$)/.test(part.name)) readLines(part, context, feet)
    }
  return {heads, feet}
}

function readLines(part: XmlElement, context: InlineContext, lines: Set<string>): void {
  const take = ({text}: Block): void => {
    for (const line of text.split('\n')) if (line.trim() !== '') lines.add(line)
  }
  const flow = createFlow(context, take)
  for (const element of elementsOf(part)) flow.element(element)
}
