/** The markers in the colours of their depths, and the title of the document, as far as they can be seen. */
import {type Range, StateEffect} from '@codemirror/state'
import {Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate} from '@codemirror/view'
import {colourIndexOf, depthColours} from '../app/depth-colours.js'
import {firstWhere} from '../reader/ordered.js'
import type {OutlineColumns} from '../reader/types.js'
import type {Found} from './types.js'

/** There is an outline to show. */
export const outlineFound = StateEffect.define<Found<OutlineColumns>>()

const markerMarks = depthColours.map((_, index) => Decoration.mark({class: `marker marker-depth-${index + 1}`}))
const titleMark = Decoration.mark({class: 'document-title'})

/** Shows the last outline that was found; what has changed since is followed by its moment. */
export const outlineMarks = ViewPlugin.fromClass(
  class {
    found: Found<OutlineColumns> | null = null
    decorations: DecorationSet = Decoration.none

    update(update: ViewUpdate) {
      let found = this.found
      for (const transaction of update.transactions) {
        for (const effect of transaction.effects) if (effect.is(outlineFound)) found = effect.value
      }
      if (found === this.found && !update.docChanged && !update.viewportChanged) return
      this.found = found
      this.decorations = found ? Decoration.set(listMarks(found, update.view), true) : Decoration.none
    }
  },
  {decorations: (plugin) => plugin.decorations}
)

function listMarks({what, moment}: Found<OutlineColumns>, {visibleRanges}: EditorView): Range<Decoration>[] {
  const marks: Range<Decoration>[] = []
  const {markerStart, markerEnd, markerDepth, title} = what
  const startOf = (index: number) => moment.now(markerStart[index] as number)
  const endOf = (index: number) => moment.now(markerEnd[index] as number, 'end')
  let next = 0
  for (const {from, to} of visibleRanges) {
    next = firstWhere(markerStart.length, (index) => endOf(index) > from, next)
    for (; next < markerStart.length && startOf(next) < to; next++) {
      const mark = markerMarks[colourIndexOf(markerDepth[next] as number)] as Decoration
      // One whose characters are gone is empty.
      if (startOf(next) < endOf(next)) marks.push(mark.range(startOf(next), endOf(next)))
    }
  }
  if (title && moment.now(title.start) < moment.now(title.end, 'end')) {
    marks.push(titleMark.range(moment.now(title.start), moment.now(title.end, 'end')))
  }
  return marks
}
