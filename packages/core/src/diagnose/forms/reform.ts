import {applyEdits} from '../../fix/apply-edits.js'
import {numerals} from '../../numerals/index.js'
import {written} from '../../numerals/written.js'
import type {NumberedMarker, Numbering} from '../numbering/index.js'
import {anyDelimiters, wrongDelimiters} from '../standards/any.js'
import type {DelimiterKind, Standard} from '../standards/index.js'
import type {RuleName} from '../types.js'
import {type Bracket, bracketsOf} from './brackets.js'
import {delimiterFor, delimiterKindOf} from './delimiters.js'
import {formEdits, formOf, type MarkerForm, type WantedForm} from './form.js'
import {inScript, markerScript} from './scripts.js'
import {type Usual, usualOf} from './usual.js'

/** The rules that ask how a marker is written. */
export type FormRule = Extract<RuleName, 'marker-punctuation' | `mixed-${string}`>

/** A marker that is not written as it should be. */
export interface FormFault {
  readonly rule: FormRule
  readonly marker: NumberedMarker
  readonly wanted: WantedForm
  /** The marker as it should be written, save for the faults of other rules. */
  readonly expected: string
  /** The first marker that is written so; null where a standard asks for it. */
  readonly cause: NumberedMarker | null
}

/** Finds the markers that are not written as the others of their series are, or as a standard asks. */
export function formFaults(numbering: Numbering, standard: Standard | null): FormFault[] {
  const script = usualOf(numbering.markers, ({marker}) => markerScript(marker.value))
  return numbering.series.flatMap(({markers}) => {
    const habits = habitsOf(markers, standard)
    return [
      ...strangers(markers, habits),
      ...habits.own.flatMap((formed) => [
        ...bracketFaults(formed, habits),
        ...widthFaults(formed, habits, standard),
        ...punctuationFaults(formed, habits, standard)
      ]),
      ...markers.flatMap((marker) => scriptFaults(marker, script))
    ]
  })
}

/** A marker that can be taken apart, with its form. */
interface Formed {
  readonly marker: NumberedMarker
  readonly form: MarkerForm
}

/** How most markers of a series are written. */
interface Habits {
  /** Those whose construct is that of most: all of them, unless ⑾ counts on from ⑩. */
  readonly own: readonly Formed[]
  readonly shape: Usual<MarkerForm['shape'], Formed> | null
  /** The brackets, with the width that the standard asks for. */
  readonly bracket: Usual<Bracket, Formed> | null
  readonly digits: Usual<'full' | 'half', Formed> | null
  /** The punctuation; null where each member can have its own. */
  readonly delimiter: Usual<DelimiterKind, Formed> | null
  /** How each punctuation is written. */
  readonly written: ReadonlyMap<DelimiterKind, Usual<string, Formed>>
}

function habitsOf(markers: readonly NumberedMarker[], standard: Standard | null): Habits {
  const family = usualOf(markers, familyOf)
  const own = markers.flatMap((marker): Formed[] => {
    const form = familyOf(marker) === family?.value ? formOf(marker) : null
    return form === null ? [] : [{marker, form}]
  })
  const written = new Map<DelimiterKind, Usual<string, Formed>>()
  for (const kind of new Set(own.map(({form}) => delimiterKindOf(form.delimiter)))) {
    const usual = usualOf(own, ({form}) => (delimiterKindOf(form.delimiter) === kind ? form.delimiter : null))
    if (usual !== null) written.set(kind, usual)
  }
  return {
    own,
    // a lost closing bracket is nobody's habit
    shape: usualOf(own, ({form}) => (form.shape === 'none' || form.shape === 'open' ? null : form.shape)),
    bracket: usualBracket(own, standard),
    digits: usualOf(own, ({form}) => form.digits),
    delimiter: usualOf(own, delimiterKindIn),
    written
  }
}

function familyOf({construct}: NumberedMarker): string {
  return construct.kin ?? construct.name
}

/** ⑾ among ① to ⑩. What the others' way of writing has no form for is no fault: nothing follows ㊿. */
function strangers(markers: readonly NumberedMarker[], {own}: Habits): FormFault[] {
  const [first] = own
  const {numeral, number} = first?.marker.parts ?? {}
  if (first === undefined || !numeral || number === undefined || own.length === markers.length) return []
  const {value} = first.marker.marker
  const anew = {open: value.slice(0, number.start), numeral, close: value.slice(number.end)}
  const family = familyOf(first.marker)
  return markers.flatMap((marker) => {
    if (familyOf(marker) === family || written(numeral, marker.marker.ordinals[0] as number) === null) return []
    return fault('mixed-brackets', marker, {anew}, first.marker)
  })
}

/** Brackets of two kinds, in one marker or in one series. */
function bracketFaults({marker, form}: Formed, {shape, bracket}: Habits): FormFault[] {
  if (form.shape === 'none' || shape === null) return []
  if (shape.value === 'whole') return form.shape === 'whole' ? [] : wholeFault(marker, shape.first)
  if (bracket === null) return []
  const [open, close] = bracketsOf(bracket.value)
  const wanted = shape.value === 'both' ? {open, close} : {open: '', close}
  if (form.shape === 'whole') {
    const {numerals: [numeral] = [], close: closing} = marker.construct
    if (numeral === undefined || closing === undefined) return []
    return fault('mixed-brackets', marker, {anew: {...wanted, numeral}}, bracket.first.marker)
  }
  const isMixed = form.shape === 'both' && form.open !== form.close
  if (form.shape === shape.value && form.close?.kind === bracket.value.kind && !isMixed) return []
  return fault('mixed-brackets', marker, wanted, bracket.first.marker)
}

/** （三） among ㈠ and ㈡; what has no such character is no fault. */
function wholeFault(marker: NumberedMarker, {marker: cause}: Formed): FormFault[] {
  const numeral = marker.construct.whole?.[0]
  if (numeral === undefined || written(numeral, marker.marker.ordinals[0] as number) === null) return []
  return fault('mixed-brackets', marker, {anew: {open: '', numeral, close: ''}}, cause)
}

/** The brackets of most markers that have two alike. */
function usualBracket(own: readonly Formed[], standard: Standard | null): Usual<Bracket, Formed> | null {
  const usual =
    usualOf(own, ({form: {shape, open, close}}) => (shape === 'close' || open === close ? close : null)) ??
    usualOf(own, ({form}) => form.close)
  if (usual === null || standard?.brackets === undefined || usual.value.kind !== 'round') return usual
  return {...usual, value: {kind: 'round', width: standard.brackets}}
}

/** Brackets, digits or dots of two widths. */
function widthFaults({marker, form}: Formed, habits: Habits, standard: Standard | null): FormFault[] {
  const {bracket, written} = habits
  const digits = standard?.digits === undefined ? habits.digits : {value: standard.digits, first: null}
  const dot = written.get(delimiterKindOf(form.delimiter))
  const isWide = form.open !== null && form.open === form.close && form.close?.kind === bracket?.value.kind
  const causes: (Formed | null | undefined)[] = []
  let wanted: WantedForm = {}
  if (bracket !== null && isWide && form.close?.width !== bracket.value.width) {
    const [open, close] = bracketsOf(bracket.value)
    wanted = {open, close}
    causes.push(standard?.brackets === undefined ? bracket.first : null)
  }
  if (digits !== null && form.digits !== null && form.digits !== digits.value) {
    wanted = {...wanted, digits: digits.value}
    causes.push(digits.first)
  }
  if (dot !== undefined && dot.value !== form.delimiter) {
    wanted = {...wanted, delimiter: dot.value}
    causes.push(dot.first)
  }
  return causes.length === 0 ? [] : fault('mixed-width', marker, wanted, causes[0]?.marker ?? null)
}

/** Punctuation that the standard does not have, or that most of the series do not have. */
function punctuationFaults({marker, form}: Formed, habits: Habits, standard: Standard | null): FormFault[] {
  if (marker.construct.postposed === true) return []
  const kind = delimiterKindOf(form.delimiter)
  const asked = askedFor(marker.construct.name, kind, standard)
  const wanted = asked ?? (delimiterKindIn({marker, form}) === null ? kind : (habits.delimiter?.value ?? kind))
  if (wanted === kind) return []
  const delimiter = habits.written.get(wanted)?.value ?? delimiterFor(wanted)
  const cause = asked === null ? habits.written.get(wanted)?.first.marker : null
  return fault('marker-punctuation', marker, {delimiter}, cause ?? null)
}

/** The punctuation that a standard asks for behind a construct; null where it asks for none in particular. */
function askedFor(name: string, kind: DelimiterKind, standard: Standard | null): DelimiterKind | null {
  const asked = (standard?.delimiters ?? anyDelimiters)[name]
  if (asked !== undefined) return asked
  const isWrong = wrongDelimiters[name]?.includes(kind) === true
  return isWrong ? (name === 'arabic-dot' ? 'dot' : 'enumeration') : null
}

/** Words take a comma or none as the sentence wants it: the others of the series do not bind them. */
function delimiterKindIn({marker: {construct}, form}: Formed): DelimiterKind | null {
  return construct.words !== undefined || construct.rank >= leastWordRank ? null : delimiterKindOf(form.delimiter)
}

/** 一是 and what else stands inside sentences. */
const leastWordRank = 81

/** A marker in the other script than most of the document, or with a sign that only looks like its number. */
function scriptFaults(
  marker: NumberedMarker,
  usual: Usual<'simplified' | 'traditional', NumberedMarker> | null
): FormFault[] {
  const {numeral} = marker.parts ?? {}
  if (numeral === numerals.hanLookAlike) {
    const rewrite = (text: string) =>
      [...text]
        .map((sign) => (numeral.first.includes(sign) ? numerals.han.write(numeral.read(sign, 0)?.value ?? 0) : sign))
        .join('')
    return fault('mixed-script', marker, {rewrite}, null)
  }
  const script = markerScript(marker.marker.value)
  if (usual === null || script === null || script === usual.value) return []
  return fault('mixed-script', marker, {rewrite: (text) => inScript(text, usual.value)}, usual.first)
}

function fault(rule: FormRule, marker: NumberedMarker, wanted: WantedForm, cause: NumberedMarker | null): FormFault[] {
  const {parts} = marker
  if (parts === null) return []
  const {value, ordinals} = marker.marker
  const expected = applyEdits(value, formEdits(value, parts, ordinals, wanted))
  return expected === value ? [] : [{rule, marker, wanted, expected, cause: cause === marker ? null : cause}]
}
