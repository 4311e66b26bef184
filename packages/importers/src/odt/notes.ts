import {raised} from '../raised.js'
import type {XmlElement} from '../xml.js'
import {childOf, textOf} from '../xml-tree.js'

/** What stands in the text for a note, and before the note itself: ¹. '' where it has no mark. */
export function markOfNote(note: XmlElement): string {
  const citation = childOf(note, 'text:note-citation')
  return citation === undefined ? '' : raised(textOf(citation).trim())
}
