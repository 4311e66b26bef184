import {writeNumber} from '../numbers/index.js'
import {bulletOf} from '../office/symbols.js'
import type {Label} from '../office/types.js'
import {type AbstractList, type Level, type List, levelCount, type Numbering} from './numbering.js'
import type {ParagraphProperties} from './properties.js'
import type {Style, Styles} from './styles.js'

export interface Counters {
  /** The number of the next paragraph, counted; undefined for one without a number. */
  readonly next: (direct: ParagraphProperties, style: Style) => Label | undefined
}

/** The numbers that an abstract list has reached, by level. */
type Reached = (number | undefined)[]

/** Counts as Word does: all lists of an abstract list count in one, and a list that sets a start does so once. */
export function createCounters(numbering: Numbering, styles: Styles): Counters {
  const reached = new Map<string, Reached>()
  const started = new Set<string>()
  return {
    next: (direct, style) => {
      const numId = direct.numId ?? style.paragraph.numId
      const list = numId === undefined ? undefined : numbering.lists.get(numId)
      if (list === undefined || numId === undefined || numId === 0) return undefined
      const abstract = abstractListOf(list, numbering, styles)
      if (abstract === undefined) return undefined
      const levelAt = (index: number): Level | undefined => list.levels.get(index) ?? abstract.levels.get(index)
      const index = levelIndexOf(direct, style, levelAt)
      const level = levelAt(index)
      if (level === undefined) return undefined
      const counts = reached.get(abstract.id) ?? new Array<undefined>(levelCount).fill(undefined)
      reached.set(abstract.id, counts)
      const startAt = (at: number): number => list.starts.get(at) ?? levelAt(at)?.start ?? 0
      if (list.starts.has(index) && !started.has(`${numId} ${index}`)) counts[index] = undefined
      started.add(`${numId} ${index}`)
      count(counts, index, levelAt, startAt)
      return labelOf(counts, index, levelAt, abstract.id)
    }
  }
}

/** A level of a style is the one that names the style: Word does not look at the level that the style names. */
function levelIndexOf(
  direct: ParagraphProperties,
  style: Style,
  levelAt: (index: number) => Level | undefined
): number {
  if (direct.level !== undefined) return Math.max(0, Math.min(direct.level, levelCount - 1))
  if (direct.numId !== undefined) return 0
  for (const id of style.lineage)
    for (let index = 0; index < levelCount; index++) if (levelAt(index)?.style === id) return index
  return Math.max(0, Math.min(style.paragraph.level ?? 0, levelCount - 1))
}

/** Word writes one link to a numbering style. More of them than this are a circle, or nobody's work. */
const mostLinks = 16

/** Follows links to numbering styles; a circle of them gives none. */
function abstractListOf(list: List, {abstractLists, lists}: Numbering, styles: Styles): AbstractList | undefined {
  let abstract = abstractLists.get(list.abstractId)
  for (let link = 0; link < mostLinks && abstract?.styleLink !== undefined; link++) {
    const linked = lists.get(styles.numbering(abstract.styleLink) ?? 0)
    if (linked === undefined) return abstract
    abstract = abstractLists.get(linked.abstractId)
  }
  return abstract
}

function count(
  counts: Reached,
  index: number,
  levelAt: (index: number) => Level | undefined,
  startAt: (index: number) => number
): void {
  const before = counts[index]
  counts[index] = before === undefined ? startAt(index) : before + 1
  // A level that was never there is shown as if it had started.
  for (let above = 0; above < index; above++) counts[above] ??= startAt(above)
  for (let below = index + 1; below < levelCount; below++) {
    const restart = levelAt(below)?.restart ?? below
    if (index < restart) counts[below] = undefined
  }
}

function labelOf(
  counts: Reached,
  index: number,
  levelAt: (index: number) => Level | undefined,
  list: string
): Label | undefined {
  const level = levelAt(index)
  if (level === undefined) return undefined
  const isBullet = level.format === 'bullet'
  const spell = (format?: string): string =>
    level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = levelAt(at)
      if (shown === undefined || shown.format === 'none' || shown.format === 'bullet') return ''
      return writeNumber(counts[at] ?? 0, format ?? (level.legal ? 'decimal' : shown.format), shown.members)
    })
  const text = isBullet ? bulletOf(level.text, level.font) : spell()
  if (text.trim() === '' || (!isBullet && namesDeeperLevel(level.text, index))) return undefined
  const spellings = (): readonly string[] => [text, ...otherFormats.map(spell)]
  return {text, suffix: level.suffix, level: index + 1, list, isBullet, spellings}
}

const otherFormats = ['decimal', 'chineseCountingThousand', 'taiwaneseCountingThousand', 'decimalFullWidth']

/** Word prints nothing at all where a number of a deeper level is to be shown (MS-OI29500, 2.1.283). */
function namesDeeperLevel(text: string, index: number): boolean {
  for (const [, digit] of text.matchAll(/%([1-9])/g)) if (Number(digit) - 1 > index) return true
  return false
}
