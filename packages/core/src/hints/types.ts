/**
 * What the format of a document tells beside its characters. A hint is evidence: it is weighed against what the text says,
 * and a document in which every paragraph is a heading is read as if none were.
 *
 * `start` and `end` are UTF-16 code units into the text. Ranges may touch, and those of different kinds may overlap.
 */
export type Hint =
  | HeadingHint
  | TitleHint
  | MarkerHint
  | StyledHint
  | ParagraphsHint
  | VerbatimHint
  | FurnitureHint
  | NoteHint

interface Range {
  /** Where it begins, in UTF-16 code units. */
  readonly start: number
  /** Just past its end, in UTF-16 code units. */
  readonly end: number
}

/** A line that the format calls a heading: <h2>, an outline level, a bookmark, a line in larger type. */
export interface HeadingHint extends Range {
  readonly kind: 'heading'
  /** The level in the format, 1 the highest; left out where the format does not tell. */
  readonly level?: number
}

/** Lines that the format calls the title of the document. */
export interface TitleHint extends Range {
  readonly kind: 'title'
}

/** An automatic number that the importer has written out: its characters are a marker, whatever comes before and after. */
export interface MarkerHint extends Range {
  readonly kind: 'marker'
  /** The level in its list, 1 the highest. */
  readonly level?: number
  /** What the members of one list have in common. */
  readonly list?: string
}

/**
 * The beginning of a paragraph, set apart from the rest of it by weight or typeface: where it ends, a heading ends that the
 * text goes on after.
 *
 *     **（一）加强领导。**各级要…
 *     ^-----------------^
 */
export interface StyledHint extends Range {
  readonly kind: 'styled'
}

/** A range whose lines are whole paragraphs: none was broken at a width, and none is joined to the next. */
export interface ParagraphsHint extends Range {
  readonly kind: 'paragraphs'
}

/** Whole lines that are no running text. */
export interface VerbatimHint extends Range {
  readonly kind: 'verbatim'
  /** What they are: see `Verbatim`. */
  readonly content: VerbatimContent
  /** The language of code, where the format names it. */
  readonly language?: string
}

/**
 * What a Verbatim holds: a table, a row a line and its cells parted by tabs; code; the metadata before a Markdown text
 * (YAML, with its fences); a block of Markdown that is passed on as it is written (a picture, HTML, a definition).
 */
export type VerbatimContent = 'table' | 'code' | 'frontMatter' | 'markdown'

/** Whole lines that a page prints around the text: a running head, a page number, buttons. */
export interface FurnitureHint extends Range {
  readonly kind: 'furniture'
}

/** Whole lines that are a note to the text, a footnote: numbered, and no outline. */
export interface NoteHint extends Range {
  readonly kind: 'note'
}

/** A text with what its format tells. */
export interface HintedText {
  /** The text itself. */
  readonly text: string
  /** In any order. */
  readonly hints: readonly Hint[]
}
