import type {Root, Verbatim} from '@gangmu/core'
import type * as mdast from 'mdast'
import {lineSeparator} from './from-mdast/tables.js'
import {lineOf} from './leaves.js'

/** What a Verbatim becomes in Markdown. */
export type VerbatimBlock = mdast.Table | mdast.Code | mdast.Html | mdast.Yaml | mdast.ThematicBreak

/** What is no running text, as the block of Markdown that it is: nothing where it holds only blanks. */
export function verbatimBlocks(node: Verbatim): VerbatimBlock[] {
  const value = node.value.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD')
  if (value.trim() === '') return []
  return [{...blockOf(node, value), position: node.position}]
}

function blockOf({content, language}: Verbatim, value: string): VerbatimBlock {
  switch (content) {
    case 'table':
      return tableOf(value)
    case 'code':
      return codeOf(value, language)
    case 'frontMatter':
      return metadataOf(value)
    default:
      return thematicBreak.test(value) ? {type: 'thematicBreak'} : {type: 'html', value: value.trim()}
  }
}

/** A line of three or more of one of these: remark-stringify writes all the same. */
const thematicBreak = /^\s*([-*_])(?:[ \t]*\1){2,}\s*$/

/** So many empty cells beside each of those that stand in a table are too many, where they are many. */
const mostEmpty = 10
const manyEmpty = 100_000

/**
 * The first row is the head, because Markdown has no table without one; all rows are as wide as the widest. One wide row
 * among many narrow ones would make the square of what stands there: such a table is code, its cells parted by tabs.
 */
function tableOf(value: string): mdast.Table | mdast.Code {
  const rows = value.split('\n').map((line) => line.split('\t'))
  const width = rows.reduce((widest, {length}) => Math.max(widest, length), 0)
  const cells = rows.reduce((count, {length}) => count + length, 0)
  const empty = rows.length * width - cells
  if (empty > manyEmpty && empty > mostEmpty * cells) return codeOf(value)
  return {
    type: 'table',
    align: new Array(width).fill(null),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: Array.from({length: width}, (_, index) => ({
        type: 'tableCell',
        children: cellContent(cells[index] ?? '')
      }))
    }))
  }
}

function cellContent(cell: string): mdast.PhrasingContent[] {
  return cell
    .split(lineSeparator)
    .map((line) => lineOf(line).trim())
    .flatMap((value, index) => [
      ...(index > 0 ? [{type: 'html', value: '<br>'} as const] : []),
      ...(value === '' ? [] : [{type: 'text', value} as const])
    ])
}

function codeOf(value: string, language = ''): mdast.Code {
  const [lang = '', ...meta] = language.trim().split(/\s+/)
  return {type: 'code', lang: lang || null, meta: meta.join(' ') || null, value}
}

function metadataOf(value: string): VerbatimBlock {
  const yaml = metadataIn(value)
  return yaml === null ? {type: 'html', value: value.trim()} : {type: 'yaml', value: yaml}
}

/** The lines between the fences of metadata; null where it has not those of YAML. */
export function metadataIn(value: string): string | null {
  const lines = value.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').trim()
  const yaml = /^---[ \t]*\n(?:([\s\S]*)\n)?---$/.exec(lines)
  return yaml ? (yaml[1] ?? '') : null
}

/** Metadata has to be first: elsewhere its fences would be read as a thematic break and the underline of a heading. */
export function withMetadataFirst<Block extends mdast.Nodes>(blocks: readonly Block[]): (Block | mdast.Code)[] {
  return blocks.map((block, index) => (index > 0 && block.type === 'yaml' ? asCode(block) : block))
}

/** Metadata that does not stand at the beginning of a document. */
export function asCode({value, position}: mdast.Yaml): mdast.Code {
  return {type: 'code', lang: 'yaml', value, ...(position ? {position} : {})}
}

/** The metadata that stands before a text already; null where there is none. */
export function ownMetadata({children: [first]}: Root): Verbatim | null {
  return first?.type === 'verbatim' && first.content === 'frontMatter' ? first : null
}
