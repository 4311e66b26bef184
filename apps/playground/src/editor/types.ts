import type {Change, Fault, OutlineColumns} from '../reader/types.js'

/** A moment of the text: what a reader found then can still be shown when the text has changed since. */
export interface Moment {
  /**
   * Where an offset of that moment is now; one whose characters are gone, where they stood. The start of a range (as usual)
   * keeps to the character behind it, the end of one to the character before it, so that what is put in beside a range stays
   * outside; a range whose characters are gone ends where it starts, or before.
   */
  now(offset: number, side?: 'start' | 'end'): number
  /** Whether nothing has changed since. */
  isNow(): boolean
  /** Forgets it: until then every change costs a little more. Afterwards it stays at what it knew. */
  end(): void
}

/** Something that was found in the text, and when. */
export interface Found<What> {
  readonly what: What
  readonly moment: Moment
}

/** A place in the text. One of the two ends it. */
export interface Place {
  /** Puts a text there, in one step that can be undone. */
  insert(text: string): void
  /** Puts nothing there. */
  leave(): void
}

/** The editor, without the page around it. Offsets are UTF-16 code units; a line end is one of them. */
export interface Editor {
  text(): string
  moment(): Moment
  /** Colours the markers by their depth. */
  showOutline(outline: Found<OutlineColumns>): void
  /** Underlines the faults. */
  showFaults(faults: Found<readonly Fault[]>): void
  /** Selects a range and scrolls to its beginning. `focus` moves the keyboard there as well. */
  select(start: number, end: number, options?: {readonly focus?: boolean}): void
  /** Puts another text in the place of this one; to undo it brings the former back. */
  replace(text: string): void
  /** Where the cursor or the selection is, to put a text there that takes a while: what is typed meanwhile comes behind it. */
  place(): Place
  /** Makes changes in one step that can be undone. */
  apply(changes: readonly Change[]): void
  undo(): void
  redo(): void
  focus(): void
  /** The words that it shows and says: the label, the placeholder, the search panel. */
  say(words: EditorWords): void
  destroy(): void
}

export interface EditorWords {
  /** The language of the page, as BCP 47 has it. */
  readonly language: string
  /** What a screen reader calls the editor. */
  readonly label: string
  readonly placeholder: string
  /** CodeMirror's own phrases, as its facet `phrases` takes them. */
  readonly phrases: Readonly<Record<string, string>>
}

/** What the editor tells. */
export interface EditorEvents {
  /** The text has changed; the changes count in the text before them. */
  changed(changes: readonly Change[]): void
  /** The cursor stands elsewhere, or the selection begins elsewhere. */
  moved(offset: number): void
  /** HTML is pasted; true where the page takes care of it, and inserts the text itself. */
  pasted(html: string, plain: string): boolean
}

/** Makes an editor inside an element, in a shadow root: its style sheets are then allowed by a policy that allows no inline style. */
export type CreateEditor = (parent: HTMLElement, words: EditorWords, events: EditorEvents) => Editor
