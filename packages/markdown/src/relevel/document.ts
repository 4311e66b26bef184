import type {Hint, HintedText} from '@gangmu/core'
import type * as mdast from 'mdast'
import {type Line, linesIn} from './content.js'
import {withMeantBold} from './meant-bold.js'

/** A line of the text that stands for a tree. */
export interface Row {
  /** The heading or paragraph it belongs to. */
  readonly block: mdast.Heading | mdast.Paragraph
  /** The content of that block, with the emphasis that is meant. */
  readonly children: mdast.PhrasingContent[]
  readonly line: Line
  /** Where it begins in the text. */
  readonly start: number
}

/** A tree as text with hints. */
export interface Document extends HintedText {
  /** The lines of headings and paragraphs, in the order of the text. */
  readonly rows: readonly Row[]
}

/** What stands for a block that is no heading and no paragraph: lists and quotations too, in which nothing changes. */
const placeholder = '\uFFFC'

/**
 * The headings and paragraphs below the root of a tree as a text, in which each of the other blocks is one character. `source` is the Markdown, or ''.
 */
export function documentOf(tree: mdast.Root, source: string): Document {
  const parts: string[] = []
  const rows: Row[] = []
  const hints: Hint[] = []
  let length = 0
  const write = (text: string, lineEnd: string): number => {
    const start = length
    parts.push(text, lineEnd)
    length += text.length + lineEnd.length
    return start
  }
  for (const block of tree.children) {
    if (block.type !== 'heading' && block.type !== 'paragraph') {
      const start = write(placeholder, '\n\n')
      hints.push({kind: 'verbatim', content: 'markdown', start, end: start + 1})
      continue
    }
    const children = block.type === 'heading' ? block.children : withMeantBold(block.children, source)
    const found = linesIn(children)
    for (const [index, line] of (block.type === 'heading' ? [inOne(found)] : found).entries()) {
      const start = write(line.text, index === found.length - 1 || block.type === 'heading' ? '\n\n' : '\n')
      if (line.text.trim() === '') continue
      rows.push({block, children, line, start})
      const end = start + line.text.length
      if (block.type === 'heading') hints.push({kind: 'heading', level: block.depth, start, end})
      if (line.styled > 0 && line.styled < line.text.length)
        hints.push({kind: 'styled', start, end: start + line.styled})
    }
  }
  return {text: parts.join(''), hints, rows}
}

/** The lines of a heading as one. */
function inOne(lines: readonly Line[]): Line {
  if (lines.length === 1) return lines[0] as Line
  let text = ''
  const leaves = lines.flatMap((line) => {
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? line.text : `${text} ${line.text}`
    return line.leaves.map((leaf) => ({...leaf, start: start + leaf.start}))
  })
  return {text, leaves, styled: 0}
}
