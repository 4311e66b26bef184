import type {Line} from './line.js'
import {weigh} from './prose.js'
import type {PageElement} from './tree.js'

/**
 * Shows what is hidden where it is most of the text: such pages show it by a script. Gives back the lines as they are to be
 * read, and how many elements stay hidden.
 */
export function settleHidden(lines: readonly Line[]): {readonly lines: readonly Line[]; readonly hidden: number} {
  const masses = new Map<PageElement | null, number>()
  let whole = 0
  for (const line of lines) {
    const {hiddenBy, hiddenTwice} = line
    if (hiddenTwice) continue
    const {mass} = weigh(line)
    whole += mass
    masses.set(hiddenBy, (masses.get(hiddenBy) ?? 0) + mass)
  }
  const shown = new Set<PageElement>()
  for (const [element, mass] of masses) if (element !== null && mass > whole * 0.6 && mass >= 50) shown.add(element)
  const settled = lines.map((line) =>
    line.hiddenBy !== null && !line.hiddenTwice && shown.has(line.hiddenBy) ? {...line, hiddenBy: null} : line
  )
  return {lines: settled, hidden: new Set(settled.flatMap(({hiddenBy}) => hiddenBy ?? [])).size}
}
