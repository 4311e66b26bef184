import {
  applyEdits,
  type Diagnostic,
  diagnose,
  explain,
  parse,
  type Root,
  referencesIn,
  repair,
  walk
} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {randomBroken} from './broken-outline.js'
import {randomText} from './random-text.js'

const standards = ['none', 'gbt9704', 'law', 'tw', 'thesis'] as const
const randomStandard = fc.constantFrom(...standards)

/** The ranges that a repair may touch: markers, and the numbers in references. */
function touchable(tree: Root, source: string): [start: number, end: number][] {
  const ranges: [number, number][] = []
  walk(tree, (node) => {
    if (node.type === 'marker') ranges.push([node.position.start.offset, node.position.end.offset])
    return undefined
  })
  for (const {parts} of referencesIn(tree, source))
    for (const {number} of parts) if (number !== undefined) ranges.push([number.start.offset, number.end.offset])
  return ranges
}

function checkRepair(text: string, standard: (typeof standards)[number]): void {
  const tree = parse(text)
  const {edits} = repair(tree, text, {standard})
  const fixed = applyEdits(text, edits)
  expect(repair(parse(fixed), fixed, {standard}).edits).toEqual([])
  const ranges = touchable(tree, text)
  for (const {start, end} of edits) expect(ranges.some(([from, to]) => from <= start && end <= to)).toBe(true)
}

/** The faults of a text without their places. */
const faultsOf = (text: string) =>
  diagnose(parse(text), {source: text}).map(({rule, actual, expected}) => `${rule} ${actual} ${expected}`)

/** Whether a series that begins again is another one is for the author to say: a repair leaves it. */
const seriesFaults = (left: readonly Diagnostic[]) =>
  left
    .filter(({rule}) => rule.startsWith('series-') && rule !== 'series-restart')
    .map(({rule, actual}) => `${rule} ${actual}`)

const isSame = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n')

const outlineOf = (text: string) => {
  const shape: string[] = []
  walk(parse(text), (node) => {
    if (node.type === 'section' || node.type === 'item') {
      const title = node.children[0].children.filter(({type}) => type !== 'marker').map(({value}) => value)
      shape.push(`${node.depth} ${title.join('')}`)
    }
    return undefined
  })
  return shape
}

/** Whether a gap stands before the first member of a series: no member before it in its part has its form. */
function beginsSeries({rule, place}: Diagnostic, tree: Root): boolean {
  if (rule !== 'series-gap') return false
  let begins = true
  walk(tree, (node, ancestors) => {
    if (node.type !== 'marker' || node.position.start.offset !== place.start.offset) return undefined
    const [holder, member] = [ancestors.at(-3), ancestors.at(-2)]
    for (const sibling of holder?.children ?? []) {
      if (sibling === member) break
      if (sibling.type !== 'section' && sibling.type !== 'item') continue
      begins &&= sibling.children[0].children.every(
        (child) => child.type !== 'marker' || child.construct !== node.construct
      )
    }
    return 'stop'
  })
  return begins
}

describe('a repair of an outline with broken numbers', () => {
  it('changes nothing when it is made again, and touches markers and references alone', () => {
    fc.assert(
      fc.property(randomBroken, randomStandard, ({simplified: {text}}, standard) => checkRepair(text, standard)),
      {numRuns: 40}
    )
  })

  // a number that is too wrong makes prose of its line, or a level of it: the repair keeps the outline that was read
  it('leaves no fault of numbers where the outline is read as it was meant', () => {
    fc.assert(
      fc.property(randomBroken, ({simplified: {text, right}}) => {
        const shape = outlineOf(text)
        const {edits, left} = repair(parse(text), text)
        expect(outlineOf(applyEdits(text, edits))).toEqual(shape)
        // where a series does not begin with 1, what is missing was lost: the repair leaves it
        const inside = left.filter((each) => !beginsSeries(each, parse(applyEdits(text, edits))))
        if (isSame(shape, outlineOf(right))) expect(seriesFaults(inside)).toEqual([])
      }),
      {numRuns: 80}
    )
  })

  it('puts a single wrong number back to what it was', () => {
    let repaired = 0
    fc.assert(
      fc.property(randomBroken, ({simplified: {text, right, places}}) => {
        if (places.length !== 1 || !isSame(outlineOf(text), outlineOf(right))) return
        expect(applyEdits(text, repair(parse(text), text, {repealed: 'report'}).edits)).toBe(right)
        repaired++
      }),
      {numRuns: 120}
    )
    expect(repaired).toBeGreaterThan(20)
  })

  it('repairs the same lines in both scripts', () => {
    fc.assert(
      fc.property(randomBroken, ({simplified, traditional}) => {
        const lines = ({text}: {text: string}) =>
          diagnose(parse(text), {source: text}).map(({rule, place}) => `${rule} ${place.start.line}`)
        expect(lines(traditional)).toEqual(lines(simplified))
      }),
      {numRuns: 25}
    )
  })
})

describe('a repair of any text', () => {
  it('changes nothing when it is made again, and touches markers and references alone', () => {
    fc.assert(fc.property(randomText, randomStandard, checkRepair), {numRuns: 150})
  })
})

describe('diagnostics of any text', () => {
  it('are given without an error, and say what stands at their place', () => {
    fc.assert(
      fc.property(randomText, randomStandard, fc.constantFrom('allow', 'report'), (text, standard, repealed) => {
        const tree = parse(text)
        const withoutBlanks = (words: string) => words.replace(/[\s\u0085\u200b\ufeff]/g, '')
        for (const {place, actual} of diagnose(tree, {source: text, standard, repealed, explained: explain(text)})) {
          expect(place.start.offset).toBeGreaterThanOrEqual(0)
          expect(place.end.offset).toBeLessThanOrEqual(text.length)
          expect(withoutBlanks(actual)).toBe(withoutBlanks(text.slice(place.start.offset, place.end.offset)))
        }
      }),
      {numRuns: 400}
    )
  })

  it('are the same with every line end, and with a byte order mark', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        const faults = faultsOf(text.replace(/\r\n|\r/g, '\n'))
        expect(faultsOf(text.replace(/\r\n|\r|\n/g, '\r\n'))).toEqual(faults)
        expect(faultsOf(text.replace(/\r\n|\n/g, '\r'))).toEqual(faults)
        expect(faultsOf(`\ufeff${text.replace(/\r\n|\r/g, '\n')}`)).toEqual(faults)
      }),
      {numRuns: 200}
    )
  })
})
