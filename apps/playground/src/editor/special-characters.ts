/**
 * A dot for each character that shows nothing of itself. CodeMirror's own `highlightSpecialChars` reads to the end of the line
 * after every change, which is felt where a text of a million characters is one line, and its pictures of control characters
 * are in few fonts.
 */
import {type Range, RangeSet} from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType
} from '@codemirror/view'

/** Controls without tab and line end, soft hyphen, blanks without width, marks of direction and what is left of a broken file. */
const special =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/g

/** The special characters of a text, in their order, with the offset of each. */
export function specialCharactersIn(text: string): {readonly at: number; readonly name: string}[] {
  return Array.from(text.matchAll(special), ({index, 0: character}) => ({at: index, name: nameOf(character)}))
}

/** U+200B, as Unicode calls a character by its number. */
function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

class Dot extends WidgetType {
  readonly name: string

  constructor(name: string) {
    super()
    this.name = name
  }

  override eq(other: Dot) {
    return other.name === this.name
  }

  override toDOM(view: EditorView) {
    const dot = document.createElement('span')
    dot.className = 'special-character'
    dot.textContent = '·'
    dot.title = `${view.state.phrase('Control character')} ${this.name}`
    dot.setAttribute('role', 'img')
    dot.setAttribute('aria-label', dot.title)
    return dot
  }
}

/** Shows the special characters that are in sight. */
export const specialCharacters = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = dotsIn(view)
    }
    update({docChanged, viewportChanged, view}: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = dotsIn(view)
    }
  },
  {decorations: ({decorations}) => decorations}
)

function dotsIn({state, visibleRanges}: EditorView): DecorationSet {
  const dots: Range<Decoration>[] = []
  for (const {from, to} of visibleRanges) {
    for (const {at, name} of specialCharactersIn(state.sliceDoc(from, to))) {
      dots.push(Decoration.replace({widget: new Dot(name)}).range(from + at, from + at + 1))
    }
  }
  return RangeSet.of(dots)
}
