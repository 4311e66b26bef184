import type {Verbatim} from '@gangmu/core'
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

/** A larger table is no table to look at: GitHub fills up half a million cells at most, and each takes memory. */
const mostCells = 200_000

/**
 * The first row is the head, because Markdown has no table without one; all rows are as wide as the widest. One long row makes
 * all others as long: what gets too large is written as it is.
 */
function tableOf(value: string): mdast.Table | mdast.Code {
  const rows = value.split('\n').map((line) => line.split('\t'))
  const width = rows.reduce((widest, {length}) => Math.max(widest, length), 0)
  if (rows.length * width > mostCells) return codeOf(value)
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
  const yaml = /^---[ \t]*\n(?:([\s\S]*)\n)?---\s*$/.exec(value.trim())
  return yaml ? {type: 'yaml', value: yaml[1] ?? ''} : {type: 'html', value: value.trim()}
}

/** Metadata has to be first: elsewhere its fences would be read as a thematic break and the underline of a heading. */
export function withMetadataFirst<Block extends mdast.Nodes>(blocks: readonly Block[]): (Block | mdast.Code)[] {
  return blocks.map((block, index) => (index > 0 && block.type === 'yaml' ? asCode(block) : block))
}

/** Metadata that does not stand at the beginning of a document. */
export function asCode({value, position}: mdast.Yaml): mdast.Code {
  return {type: 'code', lang: 'yaml', value, ...(position ? {position} : {})}
}
