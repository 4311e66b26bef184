import {type Flow, type Heading, type Item, type Paragraph, type Root, type Section, textOf} from '@gangmu/core'
import type {GetValues} from './options.js'

/** A part of a document: a member of its outline, or a paragraph of one (第二款), whose first can be all of its heading. */
export type Part = Section | Item | Paragraph | Heading

/** A part in the format that was asked for. Only the package of the format is loaded. */
export async function written(part: Part, format: GetValues['format']): Promise<string> {
  if (format === 'text') return `${textOf(part)}\n`
  const tree: Root = {type: 'root', children: [flowOf(part)], position: part.position}
  if (format === 'markdown') return (await import('@gangmu/markdown')).toMarkdown(tree, kept)
  return `${JSON.stringify((await import('@gangmu/exporters')).toJson(tree, kept), null, 2)}\n`
}

/** What is left out was left out before the part was looked for. */
const kept = {furniture: 'keep', duplicates: 'keep', pinyin: 'keep'} as const

/** An item stands in a list, a list and the words of a heading in a paragraph. */
function flowOf(part: Part): Flow {
  const {position} = part
  switch (part.type) {
    case 'item':
      return {type: 'paragraph', children: [{type: 'list', children: [part], position}], position}
    case 'heading':
      return {type: 'paragraph', children: part.children.map(asText), position}
    default:
      return part
  }
}

function asText(leaf: Heading['children'][number]): Exclude<typeof leaf, {type: 'marker'}> {
  return leaf.type === 'marker' ? {type: 'text', value: leaf.value, position: leaf.position} : leaf
}
