import type {ComponentChildren} from 'preact'

/** What the outline says. */
export interface OutlineWords {
  /** What a screen reader calls the tree. */
  readonly label: string
  /** Stands where the text has no outline. */
  readonly empty: ComponentChildren
  /** The filter, and what it says where no title matches. */
  readonly filter: string
  readonly nothingFound: string
  /** What the level buttons are for; each of them; the one that shows all; the same on the button itself. */
  readonly levels: string
  readonly level: (level: number) => string
  readonly all: string
  readonly allShort: string
}
