import type {Extension} from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate
} from '@codemirror/view'

/** What stands out in a result: the headings of Markdown by their rank, and the names of fields in JSON. */
export const syntaxes = {
  markdown: marked(/^(#{1,6}) .*$/gm, ([, signs = '']) => `syntax-heading syntax-heading-${signs.length}`),
  json: marked(/"(?:[^"\\]|\\.)*"(?=:)/g, () => 'syntax-name')
} as const

export type SyntaxName = keyof typeof syntaxes

/** Marks what an expression matches, in the lines that are in sight. */
function marked(regexp: RegExp, classOf: (match: RegExpExecArray) => string): Extension {
  const matcher = new MatchDecorator({regexp, decoration: (match) => Decoration.mark({class: classOf(match)})})
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet
      constructor(view: EditorView) {
        this.decorations = matcher.createDeco(view)
      }
      update(update: ViewUpdate) {
        this.decorations = matcher.updateDeco(update, this.decorations)
      }
    },
    {decorations: ({decorations}) => decorations}
  )
}
