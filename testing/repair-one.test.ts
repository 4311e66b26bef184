import {applyEdits, type Diagnostic, diagnose, type Edit, isRepairable, parse, type Repair, repair} from '@gangmu/core'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {randomBroken} from './broken-outline.js'
import {randomText} from './random-text.js'

const standards = ['none', 'gbt9704', 'law', 'tw', 'thesis'] as const
type Standard = (typeof standards)[number]

const anyText = fc.oneof(
  randomBroken.map(({simplified: {text}}) => text),
  randomText
)

const faultsOf = (text: string, standard: Standard) => diagnose(parse(text), {source: text, standard})

const described = (faults: readonly Diagnostic[]) =>
  faults.map(({rule, place, actual, expected}) => `${rule} ${place.start.offset} ${actual} ${expected}`)

/** Where a fault begins after some edits. */
function movedStart({place: {start}}: Diagnostic, edits: readonly Edit[]): number {
  const before = edits.filter(({end}) => end <= start.offset)
  return before.reduce((offset, edit) => offset + edit.text.length - (edit.end - edit.start), start.offset)
}

/** A text of which one fault after the other is repaired, until none can be; and how many were. */
function repairedOneByOne(text: string): {text: string; repaired: number} {
  let repaired = 0
  for (let faults = faultsOf(text, 'none'); ; repaired++) {
    const tree = parse(text)
    let made: Repair | undefined
    for (const only of faults) {
      made = isRepairable(only) ? repair(tree, text, {only}) : undefined
      if (made !== undefined && made.edits.length > 0) break
    }
    if (made === undefined || made.edits.length === 0) return {text, repaired}
    text = applyEdits(text, made.edits)
    faults = faultsOf(text, 'none')
  }
}

it('a repair of one fault removes it or makes no edits, and tells what is left', () => {
  let removed = 0
  fc.assert(
    fc.property(anyText, fc.constantFrom(...standards), (text, standard) => {
      const found = faultsOf(text, standard)
      // a few of many tell as much as all
      for (const only of found.filter((_, place) => place % 5 < 2)) {
        const {edits, left} = repair(parse(text), text, {standard, only})
        if (edits.length === 0) {
          expect(left).toEqual(found)
          continue
        }
        expect(isRepairable(only)).toBe(true)
        const start = movedStart(only, edits)
        const again = left.filter(({rule, place}) => rule === only.rule && place.start.offset === start)
        expect(described(again)).toEqual([])
        const now = described(faultsOf(applyEdits(text, edits), standard))
        expect(now.filter((fault) => !described(left).includes(fault))).toEqual([])
        removed++
      }
    }),
    {numRuns: 40}
  )
  expect(removed).toBeGreaterThan(30)
})

// where no two markers are written alike, some have their numbers and forms only together
it('repairs of one broken number after the other come to an end, where nothing is left to a repair of all', () => {
  let all = 0
  fc.assert(
    fc.property(randomBroken, ({simplified}) => {
      const {text: now, repaired} = repairedOneByOne(simplified.text)
      expect(repair(parse(now), now).edits).toEqual([])
      all += repaired
    }),
    {numRuns: 40}
  )
  expect(all).toBeGreaterThan(30)
})
