import type {XmlElement} from '../xml.js'
import {childrenOf} from '../xml-tree.js'

/** Drawings that stand between paragraphs, or are anchored in one (ODF 1.3, part 3, 10.3 and 10.4). */
export const drawings: readonly string[] = [
  'frame',
  'g',
  'a',
  'custom-shape',
  'rect',
  'line',
  'polyline',
  'polygon',
  'regular-polygon',
  'path',
  'circle',
  'ellipse',
  'connector',
  'caption',
  'measure',
  'control',
  'page-thumbnail'
].map((name) => `draw:${name}`)

/** What a drawing holds: text, other drawings, or nothing that is text. */
export type Drawing =
  | {readonly kind: 'text'; readonly elements: readonly XmlElement[]}
  | {readonly kind: 'group'; readonly drawings: readonly XmlElement[]}
  | {readonly kind: 'picture'}

const text = new Set(['text:p', 'text:h', 'text:list', 'table:table', 'text:section'])

export function readDrawing(drawing: XmlElement): Drawing {
  const children = childrenOf(drawing)
  if (drawing.name === 'draw:g' || drawing.name === 'draw:a')
    return {kind: 'group', drawings: children.filter(({name}) => name.startsWith('draw:'))}
  const box = children.find(({name}) => name === 'draw:text-box')
  if (box !== undefined) return {kind: 'text', elements: childrenOf(box)}
  // A picture that stands for an object has no text of its own.
  const elements = children.filter(({name}) => text.has(name))
  return drawing.name !== 'draw:frame' && elements.some(hasText) ? {kind: 'text', elements} : {kind: 'picture'}
}

const hasText = (element: XmlElement): boolean =>
  element.children.some((child) => (typeof child === 'string' ? child.trim() !== '' : hasText(child)))
