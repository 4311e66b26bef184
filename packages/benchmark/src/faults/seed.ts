import {applyEdits} from '@gangmu/core'
import {randomFrom} from '../random.js'
import {bracketFaults} from './bracket-faults.js'
import {countFaults} from './count-faults.js'
import {numberFaults} from './number-faults.js'
import {type GoldSeries, seriesOf} from './series.js'
import type {Copy, Fault, Kind, SetDocument} from './types.js'

/** Of a hundred copies, so many have a fault of each kind. Few documents of the corpus state counts. */
const shares: Readonly<Record<Kind, number>> = {number: 70, bracket: 24, count: 6}

/** A document is left after so many faults that were seeded already. */
const mostTries = 20

interface Field {
  readonly document: SetDocument
  readonly series: readonly GoldSeries[]
}

/**
 * Copies of documents with one fault in each, all different, the same for the same seed. The kind is chosen first, then the documents
 * in turn, then a series and a member of it: no long law outweighs the others.
 */
export function seedFaults(documents: readonly SetDocument[], copies: number, seed: number): Copy[] {
  const random = randomFrom(seed)
  const fields = documents.map((document) => ({document, series: seriesOf(document)}))
  const known = new Set<string>()
  const seeded: Copy[] = []
  for (const [kind, share] of Object.entries(shares) as [Kind, number][]) {
    const able = shuffled(
      fields.flatMap((field) => ableFor(field, kind)),
      random
    )
    const wanted = Math.round((copies * share) / 100)
    seeded.push(...seedKind(able, kind, wanted, random, known))
  }
  return seeded
}

/** The series of a document that can have a fault of a kind; nothing where none can. */
function ableFor({document, series}: Field, kind: Kind): Field[] {
  const able = series.filter((each) =>
    each.members.some((_, place) => faultsOf(document, each, place, kind, () => 0).length > 0)
  )
  return able.length === 0 ? [] : [{document, series: able}]
}

function seedKind(
  fields: readonly Field[],
  kind: Kind,
  wanted: number,
  random: () => number,
  known: Set<string>
): Copy[] {
  const seeded: Copy[] = []
  let exhausted = 0
  for (let turn = 0; seeded.length < wanted && exhausted < fields.length; turn++) {
    const field = fields[turn % fields.length] as Field
    const copy = newCopy(field, kind, random, known)
    // all documents in turn without a new fault: there are no more
    exhausted = copy === null ? exhausted + 1 : 0
    if (copy !== null) seeded.push(copy)
  }
  return seeded
}

function newCopy({document, series}: Field, kind: Kind, random: () => number, known: Set<string>): Copy | null {
  for (let tries = 0; tries < mostTries; tries++) {
    const chosen = oneOf(series, random) as GoldSeries
    const fault = oneOf(faultsOf(document, chosen, Math.floor(random() * chosen.members.length), kind, random), random)
    if (fault === undefined) continue
    const key = `${document.set} ${document.name} ${fault.edit.start} ${fault.edit.text}`
    if (known.has(key)) continue
    known.add(key)
    return {document, fault, text: applyEdits(document.text, [fault.edit])}
  }
  return null
}

function faultsOf(document: SetDocument, series: GoldSeries, place: number, kind: Kind, random: () => number): Fault[] {
  if (kind === 'number') return numberFaults(document.text, series, place, random)
  return kind === 'bracket' ? bracketFaults(series, place, random) : countFaults(document, series)
}

function oneOf<Value>(values: readonly Value[], random: () => number): Value | undefined {
  return values[Math.floor(random() * values.length)]
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const result = [...values]
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[result[last], result[other]] = [result[other] as Value, result[last] as Value]
  }
  return result
}
