import {membersIn} from '../../members.js'
import type {TextRun} from '../../references/runs.js'
import type {AnyNode, Item, List, Root, Section} from '../../types.js'
import {type CountedSeries, sectionsFrom, seriesOf} from './series.js'

/** A list with the texts that can announce it. */
export interface Scope {
  readonly series: CountedSeries
  /** The text that the list follows: the rest of its paragraph, the paragraph or the heading before it; null where none does. */
  readonly before: TextRun | null
  /** Texts before that one, behind the list before this one, in order. */
  readonly opening: readonly TextRun[]
  /** The text that goes on behind an inline list in its paragraph; '' where none does. */
  readonly after: string
  /** The heading above it, where these are the first sections below that. */
  readonly heading: TextRun | null
}

/** What holds texts and lists. */
type Holder = Root | Section | Item

type Step = {readonly start: number} & (
  | {readonly type: 'run'; readonly run: TextRun}
  | {readonly type: 'list'; readonly list: List}
  | {readonly type: 'section'; readonly index: number}
)

/** Texts farther from a list than so many do not announce it. */
const longestOpening = 6

/** Every list of a document that a count can announce, with the texts that can do it. The runs are those of the tree, in order. */
export function scopesOf(tree: Root, runs: readonly TextRun[]): Scope[] {
  const byHolder = new Map<Holder, TextRun[]>()
  for (const run of runs) {
    const known = byHolder.get(run.from)
    if (known === undefined) byHolder.set(run.from, [run])
    else known.push(run)
  }
  return [tree, ...membersIn(tree)].flatMap((holder) => scopesIn(holder, byHolder.get(holder) ?? []))
}

function scopesIn(holder: Holder, runs: readonly TextRun[]): Scope[] {
  const sections = (holder.children as readonly AnyNode[]).filter((child) => child.type === 'section')
  const scopes: Scope[] = []
  const steps = stepsOf(holder, runs, sections)
  let pending: TextRun[] = []
  let heading = runs[0]?.within.type === 'heading' ? runs[0] : null
  let taken = 0
  for (const [index, step] of steps.entries()) {
    if (step.type === 'run') {
      pending.push(step.run)
      continue
    }
    const isTaken = step.type === 'section' && step.index < taken
    if (!isTaken) {
      const {members, end} =
        step.type === 'list' ? {members: step.list.children, end: taken} : sectionsFrom(sections, step.index)
      taken = end
      const series = seriesOf(members)
      const before = pending.at(-1) ?? null
      const opening = pending.slice(-1 - longestOpening, -1)
      const after = step.type === 'list' ? textBehind(step.list, steps[index + 1]) : ''
      const above = step.type === 'section' ? heading : null
      if (series !== null) scopes.push({series, before, opening, after, heading: above})
    }
    if (step.type === 'section') heading = null
    pending = []
  }
  return scopes
}

/** What stands in a section, an item or the document, in order. */
function stepsOf(holder: Holder, runs: readonly TextRun[], sections: readonly Section[]): readonly Step[] {
  const steps: Step[] = []
  for (const run of runs) steps.push({type: 'run', run, start: run.leaves[0]?.position.start.offset ?? 0})
  for (const list of listsIn(holder)) steps.push({type: 'list', list, start: list.position.start.offset})
  for (const [index, section] of sections.entries())
    steps.push({type: 'section', index, start: section.position.start.offset})
  return steps.sort((one, other) => one.start - other.start)
}

/** The text that stands behind a list, where the next step is the rest of its paragraph. */
function textBehind({position}: List, next: Step | undefined): string {
  if (next?.type !== 'run') return ''
  const {start, end} = next.run.within.position
  return start.offset <= position.start.offset && position.end.offset <= end.offset ? next.run.text : ''
}

function listsIn(holder: Holder): List[] {
  const blocks: readonly AnyNode[] = holder.children
  return blocks.flatMap((child): List[] => {
    if (child.type === 'list') return [child]
    return child.type === 'paragraph' ? child.children.filter((node) => node.type === 'list') : []
  })
}
