import {type Root, walk} from '@gangmu/core'

/** The annotations of a source that a text leaves out. */
export interface Annotations {
  /** Whether the tree has said where they stand. A tree that was settled before says nothing of them: then their form tells. */
  readonly known: boolean
  /** Just past the annotation that begins at an offset; the offset itself where none does. */
  readonly endOf: (offset: number) => number
}

/** Finds the annotations of a tree in its source; none where they are kept. */
export function annotationsOf(tree: Root, source: string, use: 'omit' | 'keep'): Annotations {
  if (use === 'keep') return {known: true, endOf: (offset) => offset}
  const ends = new Map<number, number>()
  walk(tree, (node) => {
    const {start, end} = node.position
    if (node.type === 'annotation') ends.set(start.offset, end.offset)
    if (node.type !== 'marker') return
    for (const {0: found, index} of node.written?.matchAll(pinyin) ?? [])
      ends.set(start.offset + index, start.offset + index + found.length)
  })
  if (ends.size > 0) return {known: true, endOf: (offset) => ends.get(offset) ?? offset}
  return {known: false, endOf: (offset) => annotationEnd(source, offset)}
}

/** Just past the pinyin in brackets that stands at an offset. */
function annotationEnd(source: string, offset: number): number {
  const code = source.charCodeAt(offset)
  if (code !== 0x28 && code !== 0xff08) return offset
  atOffset.lastIndex = offset
  return atOffset.test(source) ? atOffset.lastIndex : offset
}

const pinyin = /[(（][\p{Script=Latin}\p{Mark}]+[)）]/gu
const atOffset = new RegExp(pinyin.source, 'uy')
