/** The faults underlined, as far as they can be seen, with their messages on hover and on F8. */
import {type Range, StateEffect, StateField} from '@codemirror/state'
import {
  type Command,
  Decoration,
  type DecorationSet,
  EditorView,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
  ViewPlugin,
  type ViewUpdate
} from '@codemirror/view'
import {firstWhere} from '../reader/ordered.js'
import type {Fault} from '../reader/types.js'
import type {Found} from './types.js'

/** There are faults to show. */
export const faultsFound = StateEffect.define<Found<readonly Fault[]>>()

/** One fault where it stands now. */
interface Standing {
  readonly fault: Fault
  readonly from: number
  readonly to: number
}

const underlines: Readonly<Record<Fault['severity'], Decoration>> = {
  error: Decoration.mark({class: 'fault fault-error'}),
  warning: Decoration.mark({class: 'fault fault-warning'}),
  info: Decoration.mark({class: 'fault fault-info'})
}

/** Faults begin in their order but can end in any: the longest decides how far before a range its faults can begin. */
class FaultMarks {
  found: Found<readonly Fault[]> | null = null
  longest = 0
  decorations: DecorationSet = Decoration.none

  update(update: ViewUpdate) {
    let found = this.found
    for (const transaction of update.transactions) {
      for (const effect of transaction.effects) if (effect.is(faultsFound)) found = effect.value
    }
    if (found !== this.found) {
      this.found = found
      this.longest = 0
      for (const {start, end} of found?.what ?? []) this.longest = Math.max(this.longest, end - start)
    } else if (!update.docChanged && !update.viewportChanged) return
    const marks: Range<Decoration>[] = []
    for (const range of update.view.visibleRanges) {
      for (const {fault, from, to} of this.within(range.from, range.to)) {
        marks.push(underlines[fault.severity].range(Math.max(from, range.from), Math.min(to, range.to)))
      }
    }
    this.decorations = Decoration.set(marks, true)
  }

  /** The faults that touch a range, in their order; those whose characters are gone are none. */
  within(from: number, to: number): Standing[] {
    if (!this.found) return []
    const {what, moment} = this.found
    const startOf = (index: number) => moment.now((what[index] as Fault).start)
    const standing: Standing[] = []
    const first = firstWhere(
      what.length,
      (index) => moment.now((what[index] as Fault).start + this.longest, 'end') >= from
    )
    for (let index = first; index < what.length && startOf(index) <= to; index++) {
      const fault = what[index] as Fault
      const end = moment.now(fault.end, 'end')
      if (startOf(index) < end && end >= from) standing.push({fault, from: startOf(index), to: end})
    }
    return standing.filter((each) => each.from < to)
  }

  /** The first fault that begins after an offset, or the last that begins before it; from the other end where there is none. */
  beside(offset: number, direction: 1 | -1): Standing | null {
    const all = this.within(0, Number.MAX_SAFE_INTEGER)
    if (direction === 1) return all.find(({from}) => from > offset) ?? all[0] ?? null
    return all.findLast(({from}) => from < offset) ?? all.at(-1) ?? null
  }
}

const marks = ViewPlugin.fromClass(FaultMarks, {decorations: (plugin) => plugin.decorations})

function tooltipFor(faults: readonly Standing[]): Tooltip | null {
  const first = faults[0]
  if (!first) return null
  const end = Math.max(...faults.map(({to}) => to))
  return {pos: first.from, end, above: true, create: () => ({dom: describe(faults.map(({fault}) => fault))})}
}

function describe(faults: readonly Fault[]): HTMLElement {
  const list = document.createElement('div')
  list.className = 'fault-messages'
  for (const {message, severity} of faults) {
    const line = list.appendChild(document.createElement('p'))
    line.className = `fault-message fault-message-${severity}`
    line.textContent = message
  }
  return list
}

const hover = hoverTooltip((view, offset, side) => {
  const faults = view.plugin(marks)?.within(offset, offset + 1) ?? []
  const under = faults.filter(
    ({from, to}) => from <= offset && to >= offset && !(from === offset && side < 0) && !(to === offset && side > 0)
  )
  return tooltipFor(under)
})

/** The fault that F8 has led to, until the cursor goes elsewhere. */
const visited = StateEffect.define<Tooltip | null>()
const visit = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) if (effect.is(visited)) return effect.value
    return transaction.docChanged || transaction.selection ? null : tooltip
  },
  provide: (field) => showTooltip.from(field)
})

const goTo =
  (direction: 1 | -1): Command =>
  (view) => {
    const fault = view.plugin(marks)?.beside(view.state.selection.main.from, direction)
    if (!fault) return false
    view.dispatch({
      selection: {anchor: fault.from, head: fault.to},
      effects: [
        visited.of(tooltipFor([fault])),
        EditorView.scrollIntoView(fault.from, {y: 'nearest', yMargin: 96}),
        EditorView.announce.of(fault.fault.message)
      ]
    })
    return true
  }

const leave: Command = (view) => {
  if (!view.state.field(visit)) return false
  view.dispatch({effects: visited.of(null)})
  return true
}

/** F8 goes to the next fault, Shift-F8 to the one before; both tell its message. */
export const faultMarks = [
  marks,
  hover,
  visit,
  keymap.of([
    {key: 'F8', run: goTo(1), shift: goTo(-1)},
    {key: 'Escape', run: leave}
  ])
]
