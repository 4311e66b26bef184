import {EditorView} from '@codemirror/view'

/**
 * Replaces a selection by what is typed. Left to itself Chromium gives that the look of what was selected, the colour of a marker,
 * by an inline style, and the policy of the page reports it. A composition cannot be taken out of its hands.
 */
export const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const {data, inputType, isComposing} = event
    const isTyped = inputType === 'insertText' && data !== null && !isComposing
    if (!isTyped || view.state.selection.main.empty || view.state.readOnly) return false
    event.preventDefault()
    view.dispatch(view.state.replaceSelection(data), {userEvent: 'input.type', scrollIntoView: true})
    return true
  }
})
