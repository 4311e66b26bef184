import {isChrome, opensChrome} from './chrome-lines.js'
import type {Line} from './line.js'
import {createNames, type NameEvidence} from './names.js'
import {type Weight, weigh} from './prose.js'
import type {PageElement} from './tree.js'

/** What speaks for and against the lines of a page: sums over the lines of any element cost the same. */
export interface Evidence {
  readonly lines: readonly Line[]
  readonly weights: readonly Weight[]
  /** Lines that are no part of the article. */
  readonly excluded: Uint8Array
  /** Lines that are headings such as 相关阅读. */
  readonly openers: Uint8Array
  readonly name: (element: PageElement) => NameEvidence
  /** Tables of data: what stands in them has no lines of its own. */
  readonly dataTables: ReadonlySet<PageElement>
  /** Excludes lines from the first to before the last. */
  readonly exclude: (first: number, end: number) => void
  /** Sums up again what `mass` tells, after lines were excluded. */
  readonly update: () => void
  /** What an element has of the running text. */
  readonly mass: (element: PageElement) => number
  readonly between: (sum: Sum, first: number, end: number) => number
}

/** What is summed up; the kept ones leave out what is excluded, as mass and prose do. */
export type Sum = 'mass' | 'prose' | 'length' | 'linked' | 'keptLength' | 'keptLinked'

export function createEvidence(lines: readonly Line[], dataTables: ReadonlySet<PageElement>): Evidence {
  const weights = lines.map(weigh)
  const excluded = new Uint8Array(lines.length)
  lines.forEach((line, index) => {
    if (line.hiddenBy !== null || line.beside || isChrome(line.text.trim())) excluded[index] = 1
  })
  const openers = Uint8Array.from(lines, ({text}) => (opensChrome(text.trim()) ? 1 : 0))
  const sums = emptySums(lines.length)
  const update = (): void => {
    weights.forEach((weight, index) => {
      const kept = excluded[index] === 0 ? 1 : 0
      const linked = Math.min(weight.length, lines[index]?.linked ?? 0)
      const add = (sum: Sum, amount: number): void => {
        sums[sum][index + 1] = (sums[sum][index] ?? 0) + amount
      }
      add('mass', kept * weight.mass)
      add('prose', kept * (weight.isProse ? 1 : 0))
      add('length', weight.length)
      add('linked', linked)
      add('keptLength', kept * weight.length)
      add('keptLinked', kept * linked)
    })
  }
  update()
  const between = (sum: Sum, first: number, end: number): number => {
    const values = sums[sum]
    return (values[Math.min(end, lines.length)] ?? 0) - (values[Math.min(first, lines.length)] ?? 0)
  }
  return {
    lines,
    weights,
    excluded,
    openers,
    name: createNames(),
    dataTables,
    exclude: (first, end) => excluded.fill(1, first, end),
    update,
    mass: (element) => between('mass', element.firstLine, element.endLine),
    between
  }
}

/** Sums of all lines before each line. */
function emptySums(lines: number): Record<Sum, Float64Array> {
  const empty = (): Float64Array => new Float64Array(lines + 1)
  return {mass: empty(), prose: empty(), length: empty(), linked: empty(), keptLength: empty(), keptLinked: empty()}
}

/** The elements in an element that have lines, and their lines of their own. */
export function* childrenWithLines(element: PageElement, evidence: Evidence): Generator<PageElement> {
  if (evidence.dataTables.has(element)) return
  for (const child of element.children) if (child.kind === 'element' && child.endLine > child.firstLine) yield child
}

/** How much of an element is links to other pages, 0 to 1. */
export function linkDensity(evidence: Evidence, first: number, end: number): number {
  const length = evidence.between('length', first, end)
  return length === 0 ? 0 : evidence.between('linked', first, end) / length
}
