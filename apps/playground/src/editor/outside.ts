/** What comes from outside: what is pasted and dropped. */
import {EditorView} from '@codemirror/view'
import type {EditorEvents} from './types.js'

/** Offers pasted HTML to the page, and leaves files to it: CodeMirror would put their bytes into the text as UTF-8. */
export function listenOutside(events: Pick<EditorEvents, 'pasted'>) {
  return EditorView.domEventHandlers({
    paste(event) {
      const html = event.clipboardData?.getData('text/html')
      return html ? events.pasted(html, event.clipboardData?.getData('text/plain') ?? '') : false
    },
    // True keeps CodeMirror out; the event goes on to the page.
    drop: (event) => hasFiles(event)
  })
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
