import {writeNumber} from '../numbers/index.js'
import {raised} from '../raised.js'

type NoteKind = 'footnote' | 'endnote'

/** A note that the text refers to. */
export interface Note {
  readonly id: string
  /** What stands in the text where it is referred to, and before the note itself. */
  readonly mark: string
  /** The paragraph that refers to it. */
  readonly at: number
}

/** The notes that are referred to, in the order of the text. */
export interface Notes {
  /** The mark of a note: footnotes count ¹, ², ³, endnotes ⁱ, ⁱⁱ, ⁱⁱⁱ, as Word does where nobody changed it. */
  readonly refer: (kind: NoteKind, id: string) => string
  readonly of: (kind: NoteKind) => ReadonlyMap<string, Note>
}

/** @param paragraph the number of the paragraph that is being read */
export function createNotes(paragraph: () => number): Notes {
  const notes: Readonly<Record<NoteKind, Map<string, Note>>> = {footnote: new Map(), endnote: new Map()}
  return {
    refer: (kind, id) => {
      const known = notes[kind].get(id)
      if (known !== undefined) return known.mark
      const mark = raised(writeNumber(notes[kind].size + 1, kind === 'footnote' ? 'decimal' : 'lowerRoman'))
      notes[kind].set(id, {id, mark, at: paragraph()})
      return mark
    },
    of: (kind) => notes[kind]
  }
}
