import type {Position} from '@gangmu/core'
import type {Element, ElementContent, Text} from 'hast'

/** An element with its place in the source. */
export function placed(element: Element, position: Position): Element {
  return {...element, position}
}

/** Blocks with a line for each, so that people can read the page as HTML, too. */
export function onLines(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.length === 0 ? [] : [lineEnd, ...blocks.flatMap((block) => [block, lineEnd])]
}

const lineEnd: Text = {type: 'text', value: '\n'}
