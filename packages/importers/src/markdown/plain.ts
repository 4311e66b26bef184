import type {fromMdast} from '@gangmu/markdown'
import {sourceLines} from './lines.js'

/** The root of a Markdown tree. */
export type Root = Parameters<typeof fromMdast>[0]

/** A tree of the paragraphs that blank lines part, their lines as they are. */
export function plainTree(source: string): Root {
  const children: Root['children'] = []
  let lines: string[] = []
  let start = 0
  const close = (end: number): void => {
    if (lines.length > 0) children.push(paragraphOf(lines.join('\n'), start, end))
    lines = []
  }
  for (const line of sourceLines(source)) {
    const text = source.slice(line.start, line.end)
    const value = text.replace(/^[ \t]+/, '')
    if (value.trim() === '') close(line.start)
    else {
      if (lines.length === 0) start = line.start + text.length - value.length
      lines.push(value.trimEnd())
    }
  }
  close(source.length)
  return {type: 'root', children}
}

function paragraphOf(value: string, start: number, end: number): Root['children'][number] {
  const point = {line: 1, column: 1}
  const position = {start: {...point, offset: start}, end: {...point, offset: end}}
  return {type: 'paragraph', children: [{type: 'text', value, position}], position}
}
