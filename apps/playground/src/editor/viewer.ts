import {standardKeymap} from '@codemirror/commands'
import {Compartment, EditorState} from '@codemirror/state'
import {drawSelection, EditorView, keymap} from '@codemirror/view'
import {changeBetween} from './change-between.js'
import {specialCharacters} from './special-characters.js'
import {type SyntaxName, syntaxes} from './syntax.js'
import {theme, viewerTheme} from './theme.js'

/** Shows a text that cannot be edited. */
export interface Viewer {
  show(text: string, label: string): void
  destroy(): void
}

/** Makes a viewer inside an element, in a shadow root as the editor. What two texts have in common stays where it is. */
export function createViewer(parent: HTMLElement, syntax: SyntaxName): Viewer {
  const spoken = new Compartment()
  let shown = ''
  const view = new EditorView({
    parent: parent.attachShadow({mode: 'open'}),
    state: EditorState.create({
      extensions: [
        EditorState.readOnly.of(true),
        EditorView.lineWrapping,
        drawSelection(),
        specialCharacters,
        keymap.of([...standardKeymap]),
        spoken.of([]),
        syntaxes[syntax],
        // what comes first holds
        viewerTheme,
        theme
      ]
    })
  })
  return {
    show(text, label) {
      const attributes = {'aria-label': label, 'aria-readonly': 'true', lang: 'zh', spellcheck: 'false', tabindex: '0'}
      const changes = changeBetween(shown, text)
      shown = text
      view.dispatch({
        ...(changes === null ? {} : {changes}),
        effects: spoken.reconfigure(EditorView.contentAttributes.of(attributes))
      })
    },
    destroy: () => view.destroy()
  }
}
