/**
 * A piece of text as a page sets it. Coordinates are points of 1/72 inch, in the direction of reading: x grows along the
 * lines and y from line to line, from the top left corner of the page, however the page or its writing is turned.
 */
export interface Run {
  /** Its characters; a blank stands where the page leaves a gap. */
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly width: number
  /** The height of its type. */
  readonly size: number
  readonly font: string
}

/** A straight line that a page draws along its lines or across them; `x0` or `y0` is the same as `x1` or `y1`. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The runs of a page. */
export interface Page {
  /** From 1. */
  readonly number: number
  /** Along the lines. */
  readonly width: number
  /** From line to line. */
  readonly height: number
  /** In the order of the file. */
  readonly runs: readonly Run[]
  /** Runs that are turned another way than most of the page: a watermark, the title of an axis. */
  readonly turned: readonly Run[]
  /** Where it may have tables; their lines are among these. */
  readonly rules: readonly Rule[]
}

/** A typeface of the document. */
export interface Font {
  /** As the document names it, without the prefix of a subset; empty where it cannot be known. */
  readonly name: string
  /** Whether it is heavier than type for reading: bold, or 黑体. */
  readonly heavy: boolean
}

/** An entry of the outline that viewers show beside the pages. */
export interface Bookmark {
  readonly title: string
  /** From 1. */
  readonly level: number
  /** From 1; null where it leads to no page. */
  readonly page: number | null
}

/** What is read of a document before its layout is looked at. */
export interface Extract {
  readonly pages: readonly Page[]
  readonly fonts: ReadonlyMap<string, Font>
  readonly bookmarks: readonly Bookmark[]
  readonly comments: number
  /** Pages of which a part cannot be read. */
  readonly damagedPages: number
}
