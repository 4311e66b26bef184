import {type Diagnostic, diagnose, parse} from '@gangmu/core'
import type {Copy, SetDocument} from './types.js'

/** What became of a fault. */
export const verdicts = ['found', 'wrong rule', 'wrong place', 'not reported'] as const

export type Verdict = (typeof verdicts)[number]

/** What is said of a copy that is not said of its document. */
export interface Judgement {
  readonly copy: Copy
  readonly verdict: Verdict
  /** All that is new. */
  readonly reported: readonly Diagnostic[]
  /** What is new beside the fault itself. */
  readonly others: readonly Diagnostic[]
}

function reportsOf(text: string): Diagnostic[] {
  return diagnose(parse(text), {source: text})
}

const known = new WeakMap<SetDocument, Diagnostic[]>()

/** What is said of a document as it is. */
export function ownReports(document: SetDocument): readonly Diagnostic[] {
  const reports = known.get(document) ?? reportsOf(document.text)
  known.set(document, reports)
  return reports
}

/** Says of copies whether their faults are found. */
export function judgeFaults(copies: readonly Copy[]): Judgement[] {
  return copies.map((copy) => judgementOf(copy, ownReports(copy.document)))
}

function judgementOf(copy: Copy, before: readonly Diagnostic[]): Judgement {
  const {edit, rule} = copy.fault
  const shift = edit.text.length - (edit.end - edit.start)
  const old = new Set(before.map((each) => keyOf(each, each.place.start.offset > edit.start ? shift : 0)))
  const reported = reportsOf(copy.text).filter((each) => !old.has(keyOf(each, 0)))
  const inPlace = reported.filter((each) => stands(each, copy))
  const found = inPlace.find((each) => each.rule === rule)
  const verdict =
    found !== undefined
      ? 'found'
      : inPlace.length > 0
        ? 'wrong rule'
        : reported.length > 0
          ? 'wrong place'
          : 'not reported'
  return {copy, verdict, reported, others: reported.filter((each) => each !== found)}
}

function keyOf({rule, place}: Diagnostic, shift: number): string {
  return `${rule} ${place.start.offset + shift}`
}

/** A marker is named exactly; the words that state a count are named by a part of them at least. */
function stands({place}: Diagnostic, {fault}: Copy): boolean {
  const [start, end] = fault.place
  if (fault.kind !== 'count') return place.start.offset === start
  return place.start.offset < end && place.end.offset > start
}
