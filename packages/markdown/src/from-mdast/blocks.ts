import type * as mdast from 'mdast'
import type {MarkdownText} from './index.js'
import {openItem} from './items.js'
import {linesOf} from './lines.js'
import {writeLines, writePlain, writeRaw} from './paragraphs.js'
import {isHanProse, isMetadata} from './prose.js'
import type {Reading, Row} from './reading.js'
import {rowCount, tableLines} from './tables.js'
import {countComments, endOf, startOf, type Token, tokensOf} from './tokens.js'
import {createWriter} from './writer.js'

/** Writes all blocks of a document. They stand in each other as deep as a text wants, so none is read by recursion. */
export function writeBlocks(tree: mdast.Root, source: string): MarkdownText {
  const reading: Reading = {source, writer: createWriter(), pictures: 0, comments: 0}
  const rows: Row[] = [{children: tree.children, index: 0, quoted: false, level: 0}]
  for (let row = rows.at(-1); row !== undefined; row = rows.at(-1)) {
    const node = row.children[row.index++]
    if (node === undefined) {
      rows.pop()
      // an item without a text has its number for a line
      if (row.isItem) reading.writer.flush()
    } else {
      const below = openItem(node, row, reading)
      if (below) rows.push(below)
      else writeBlock(node, row, reading)
    }
  }
  return {...reading.writer.finish(), pictures: reading.pictures, comments: reading.comments}
}

function writeBlock(node: mdast.Nodes, row: Row, reading: Reading): void {
  switch (node.type) {
    case 'heading':
      writeHeading(node, row, reading)
      break
    case 'paragraph':
      writeLines(tokensOf(node.children, reading.source), row, reading)
      break
    case 'table':
      writeTable(node, row, reading)
      break
    case 'code':
      writeCode(node, row, reading)
      break
    case 'html':
      writeHtml(node, row, reading)
      break
    default:
      if (isMetadataNode(node)) writeMetadata(node, row, reading)
      // footnotes, definitions, thematic breaks, blocks of other extensions
      else writeRaw(startOf(node), endOf(node), reading)
  }
}

/** TOML is no node of mdast itself: remark-frontmatter adds it. */
function isMetadataNode(node: mdast.Nodes): node is mdast.Yaml {
  return node.type === 'yaml' || (node.type as string) === 'toml'
}

function writeHeading(node: mdast.Heading, row: Row, reading: Reading): void {
  const {source, writer} = reading
  const tokens = tokensOf(node.children, source)
  const isUnderlined = source.charAt(startOf(node)) !== '#'
  // Text with a line of hyphens below it: Markdown takes all lines for a heading, whose author meant to part two texts.
  if (isUnderlined && tokens.some(({type}) => type === 'lineEnd')) {
    writeLines(tokens, row, reading)
    const [underline = ''] = /[^\r\n]*$/.exec(source.slice(startOf(node), endOf(node))) ?? []
    writeRaw(endOf(node) - underline.trimStart().length, endOf(node), reading)
    return
  }
  reading.comments += countComments(tokens)
  const lines = linesOf(tokens.map((token) => (token.type === 'lineEnd' ? blank : token)))
  for (const line of lines) {
    if (line.text.trim() === '') {
      writeRaw(startOf(node), endOf(node), reading)
      continue
    }
    reading.pictures += line.pictures?.count ?? 0
    writer.line(line, row.quoted ? {} : {heading: node.depth})
  }
}

/** It stands nowhere in the source. */
const blank: Token = {type: 'text', value: ' ', at: -1}

function writeTable(node: mdast.Table, row: Row, reading: Reading): void {
  const {source, writer} = reading
  const count = rowCount(node, source)
  writer.verbatim(tableLines(node.children.slice(0, count), reading), 'table')
  for (const {children} of node.children.slice(count)) {
    const content = children.flatMap((cell) => cell.children)
    writeLines(tokensOf(content, source), row, reading)
  }
}

function writeCode(node: mdast.Code, row: Row, reading: Reading): void {
  const {source, writer} = reading
  const at = startOf(node)
  const isFenced = /^[`~]{3}/.test(source.slice(at, at + 3))
  if (!isFenced && isHanProse(node.value)) {
    writePlain(node.value, at, row, reading)
    return
  }
  // What stands behind the language has no place elsewhere, and words in Han are no language.
  if (node.meta || node.value.trim() === '' || /\p{Script=Han}/u.test(node.lang ?? '')) {
    writeRaw(at, endOf(node), reading)
    return
  }
  const fence = isFenced ? (/[^\r\n]*(?:\r\n?|\n)/y.exec(source.slice(at, endOf(node)))?.[0].length ?? 0) : 0
  writer.verbatim([{text: node.value, at: at + fence}], 'code', node.lang)
}

/** HTML ends at a blank line for Markdown; text that follows its last tag without one is text. */
function writeHtml(node: mdast.Html, row: Row, reading: Reading): void {
  const at = startOf(node)
  const [tail = ''] = /(?<=<\/[A-Za-z][^<>]*>[ \t]*(?:\r\n?|\n))[^<>]*$/.exec(node.value) ?? []
  const html = node.value.slice(0, node.value.length - tail.length).trimEnd()
  reading.writer.verbatim([{text: html, at}], 'markdown')
  if (tail.trim() !== '') writePlain(tail, endOf(node) - tail.length, row, reading)
}

/** Front matter with its fences; or what stands between two thematic breaks. */
function writeMetadata(node: mdast.Yaml, row: Row, reading: Reading): void {
  const {source, writer} = reading
  const at = startOf(node)
  const end = endOf(node)
  if (isMetadata(node.value)) {
    writer.verbatim([{text: source.slice(at, end), at}], 'frontMatter')
    return
  }
  writeRaw(at, at + 3, reading)
  writePlain(node.value, at + 3, row, reading)
  writeRaw(end - 3, end, reading)
}
