import {isBlankAt, withoutBlanks} from '../characters.js'
import {formEdits, type WantedForm} from '../diagnose/forms/form.js'
import {inLevelForm} from '../diagnose/levels/index.js'
import type {NumberedMarker, Series} from '../diagnose/numbering/index.js'
import {examplesFor, numberEdits} from '../diagnose/numbering/written.js'
import type {Examined} from '../diagnose/rule.js'
import type {RuleName} from '../diagnose/types.js'
import type {Construct} from '../markers/complete.js'
import {partsOf} from '../markers/parts.js'
import {isSameNumber} from '../ordinals.js'
import {applyEdits} from './apply-edits.js'
import type {Edit} from './types.js'
import {seriesWithUnread} from './unread-markers.js'

/** The edits of one series, and of the chains that follow it: they are made together or not at all. */
export interface SeriesEdits {
  readonly series: Series
  readonly edits: Edit[]
  /** The members that get another number. */
  readonly renumbered: readonly NumberedMarker[]
}

/** Whether a fault of a rule is repaired that is reported at a marker. */
export type IsWanted = (rule: RuleName, marker: NumberedMarker) => boolean

/** The edits that repair the markers of a document, series by series. */
export function markerEdits(examined: Examined, source: string, isWanted: IsWanted): SeriesEdits[] {
  const wanted = wantedForms(examined, isWanted)
  const faults = examined.levelFaults.filter(({rule, series}) => isWanted(rule, series.markers[0] as NumberedMarker))
  const levels = new Map(faults.map((fault) => [fault.series, fault]))
  const unread = seriesWithUnread(examined, source)
  const bySeries = examined.numbering.series.flatMap((series) => {
    if (unread.has(series) || isLoose(series)) return []
    const keepsDots = makesDecimal(series, source)
    const edits: Edit[] = []
    const renumbered: NumberedMarker[] = []
    for (const marker of series.markers) {
      const due = examined.reckoning.due.get(marker) ?? marker.marker.ordinals
      const level = levels.get(series)
      const written = writtenAt(marker, source)
      if (written === null && level === undefined && isSameNumber(due, marker.marker.ordinals)) continue
      if (written === null) return []
      const own =
        level === undefined
          ? inOwnForm(marker, written, due, keepsDots ? withoutDot(wanted.get(marker)) : wanted.get(marker))
          : inForm(
              written,
              inLevelForm(level.form, due.at(-1) as number, outerOf(level.above, examined)),
              level.form.blank,
              source
            )
      // one member that cannot be written leaves the series as it is: half a renumbering is worse than none
      if (own === null) return []
      edits.push(...own)
      if (!isSameNumber(due, marker.marker.ordinals)) renumbered.push(marker)
    }
    return edits.length === 0 ? [] : [{series, edits, renumbered}]
  })
  return withSeriesAbove(bySeries, examined)
}

/**
 * Chains go together with the series above them whose new numbers they take, and stay as they are where that does:
 *
 *     第三章      becomes  第二章
 *     3.1 3.2    become   2.1 2.2
 */
function withSeriesAbove(bySeries: readonly SeriesEdits[], {reckoning}: Examined): SeriesEdits[] {
  const together = new Map<Series, {series: Series; edits: Edit[]; renumbered: NumberedMarker[]}>()
  // what stands above comes first
  for (const {series, edits, renumbered} of bySeries) {
    const follows = renumbered.find(
      ({above, construct}) => construct.chained === true && isRenumbered(above, reckoning)
    )
    const above = follows?.above?.series
    const known = above === undefined ? undefined : together.get(above)
    if (above !== undefined && known === undefined) continue
    known?.edits.push(...edits)
    known?.renumbered.push(...renumbered)
    together.set(series, known ?? {series, edits: [...edits], renumbered: [...renumbered]})
  }
  return [...new Set(together.values())]
}

/** 1.1, 1.3 below no 1 can be dates or figures. */
function isLoose({markers: [first]}: Series): boolean {
  return first?.construct.chained === true && first.above === null
}

function isRenumbered(marker: NumberedMarker | null, {due}: Examined['reckoning']): boolean {
  return marker !== null && !isSameNumber(due.get(marker) ?? marker.marker.ordinals, marker.marker.ordinals)
}

function outerOf(above: NumberedMarker | null, {reckoning}: Examined): readonly number[] {
  return above === null ? [] : (reckoning.due.get(above) ?? above.marker.ordinals)
}

/** What is to be changed of each marker, by all rules together. */
function wantedForms({formFaults}: Examined, isWanted: IsWanted): Map<NumberedMarker, WantedForm> {
  const forms = new Map<NumberedMarker, WantedForm>()
  for (const {rule, marker, wanted} of formFaults)
    if (isWanted(rule, marker)) forms.set(marker, {...forms.get(marker), ...wanted})
  return forms
}

/** A marker as it stands in the source. */
interface Written {
  readonly start: number
  readonly text: string
}

/** Where a marker stands in the source; null where annotations stand among its characters. */
function writtenAt({marker: {position, value, written}}: NumberedMarker, source: string): Written | null {
  const text = source.slice(position.start.offset, position.end.offset)
  const isPlain = written === undefined && withoutBlanks(text) === withoutBlanks(value)
  return isPlain ? {start: position.start.offset, text} : null
}

/** Whether a dot behind a marker of the series would make a decimal: 1、3月 becomes no 1.3月, and then its siblings stay as well. */
function makesDecimal({markers}: Series, source: string): boolean {
  return markers.some(({marker}) => /[\d０-９]/.test(source.charAt(marker.position.end.offset)))
}

function withoutDot(form: WantedForm | undefined): WantedForm | undefined {
  if (form?.delimiter === undefined || !/[.．]/.test(form.delimiter)) return form
  const {delimiter: _, ...others} = form
  return others
}

/** The edits of a marker that keeps the form of its series; null where it cannot have its number. */
function inOwnForm(
  marker: NumberedMarker,
  {start, text}: Written,
  due: readonly number[],
  form: WantedForm | undefined
): Edit[] | null {
  const {construct} = marker
  const {ordinals} = marker.marker
  const parts = partsOf(construct as Construct, text)
  if (parts === null) return form === undefined && isSameNumber(due, ordinals) ? [] : null
  const numbers = numberEdits({text, parts, construct, ordinals}, due, examplesFor(marker))
  if (numbers === null) return null
  const forms = form === undefined ? [] : formEdits(text, parts, due, form)
  const own = forms.some((edit) => numbers.some((number) => edit.start < number.end && number.start < edit.end))
    ? anew(text, numbers, forms, form)
    : [...numbers, ...forms].sort((one, other) => one.start - other.start)
  return own.map((edit) => ({start: start + edit.start, end: start + edit.end, text: edit.text}))
}

/** A marker whose form touches its number is written anew as a whole. */
function anew(text: string, numbers: readonly Edit[], forms: readonly Edit[], form: WantedForm | undefined): Edit[] {
  const written =
    form?.anew !== undefined
      ? applyEdits(text, forms)
      : (form?.rewrite ?? ((marker: string) => marker))(applyEdits(text, numbers))
  return written === text ? [] : [{start: 0, end: text.length, text: written}]
}

/** The edit that gives a marker the form of a level; null where it has none for its number. */
function inForm(
  {start, text}: Written,
  form: string | null,
  blank: boolean | undefined,
  source: string
): Edit[] | null {
  if (form === null) return null
  const end = start + text.length
  const gap = blank === true && !isBlankAt(source, end) ? ' ' : ''
  return form + gap === text ? [] : [{start, end, text: form + gap}]
}
