/**
 * The outline for programs that want no syntax tree. schema/outline-1.json says the same as these types.
 *
 * Offsets are UTF-16 code units into the text that was parsed, as `String.prototype.slice` takes them. Lines of a text are
 * joined by "\n"; a text that is not there is ''.
 */
export interface OutlineJson {
  /** The version of this format. */
  version: 1
  /** The name of the file, where a program writes several outlines at once. `toJson` does not set it. */
  file?: string
  /** The title of the document, without its closing punctuation. */
  title: string
  /** What stands before the outline, the title left out: subtitle, names, dates, salutation and opening words. */
  preamble: string
  /** The outermost members, in document order. */
  outline: OutlineEntry[]
  /** What stands after the outline and belongs to no entry of it: the closing words. */
  tail: string
}

/** A member of the outline: a section, or an item of a series that stands within a paragraph. */
export interface OutlineEntry {
  /** The characters that number it, as written with their delimiter; null where it has none. */
  marker: string | null
  /** Its number: [3], with suffixes [9, 1] for 第九条之一. Empty where it has no marker. */
  ordinals: number[]
  /** The name of the construct that recognised the marker; null where it has none. */
  construct: string | null
  /** 1 + the number of entries above it. */
  depth: number
  /** Its title, without marker and closing punctuation. */
  title: string
  /** What stands between the entry before it, below the same parent, and this one. '' for the first: see its parent's `text`. */
  lead: string
  /** What stands before its children. */
  text: string
  /** The members directly below it, in document order. */
  children: OutlineEntry[]
  /** What stands after its last child. */
  tail: string
  /** Where it begins, with its marker. */
  start: number
  /** Where it ends, with everything below it. */
  end: number
}
