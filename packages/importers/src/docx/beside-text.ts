import type {Block} from '../text-writer.js'
import type {XmlElement, XmlReader} from '../xml.js'
import {childOf, childrenOf} from '../xml-tree.js'
import type {Context} from './context.js'
import type {Note} from './notes.js'
import {piecesOf} from './pieces.js'
import {valueIn} from './properties.js'

/** The notes of a part, each as a line with its mark, in the order in which the text refers to them. */
export function* readNotes(
  chunks: Iterable<Uint8Array>,
  reader: XmlReader,
  notes: ReadonlyMap<string, Note>,
  context: Context
): Generator<Block> {
  const texts = new Map<string, string>()
  reader.visit(chunks, {
    whole: new Set(['w:footnote', 'w:endnote']),
    element: (element) => {
      const id = element.attributes['w:id']
      if (id !== undefined && notes.has(id)) texts.set(id, textsOf(element, context).join(' '))
    }
  })
  for (const {id, mark, at} of notes.values()) {
    const text = texts.get(id)?.trim()
    if (text) yield {text: `${mark} ${text}`, at, note: true}
  }
}

/** The lines of page heads and page feet, each once; those that only hold a page number are none. */
export function* readPageHeads(
  parts: readonly Iterable<Uint8Array>[],
  reader: XmlReader,
  context: Context,
  at: number
): Generator<Block> {
  const seen = new Set<string>()
  for (const chunks of parts)
    reader.visit(chunks, {
      whole: new Set(['w:p']),
      element: (element) => {
        for (const text of textsOf(element, context)) if (/\p{L}/u.test(text)) seen.add(text.trim())
      }
    })
  for (const text of seen) yield {text, at, furniture: true}
}

/** The text of each paragraph, those in tables and text boxes included. */
function textsOf(element: XmlElement, context: Context): readonly string[] {
  const texts: string[] = []
  const pending = [element]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.name !== 'w:p') {
      for (const child of childrenOf(next).toReversed()) pending.push(child)
      continue
    }
    const style = context.styles.paragraph(valueIn(childOf(next, 'w:pPr'), 'w:pStyle'))
    const {pieces, boxes} = piecesOf(next, style.run, context)
    context.tally.hidden += context.fields.endParagraph()
    texts.push(pieces.map(({text}) => text).join(''))
    for (const box of boxes) pending.push(box)
  }
  return texts.filter((text) => text.trim() !== '')
}
