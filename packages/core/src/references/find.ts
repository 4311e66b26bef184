import {matchesAt} from '../characters.js'
import type {Outline} from './document.js'
import {isMeant} from './meant.js'
import {type Names, ownerBefore} from './owner.js'
import {pathsAt} from './read-other.js'
import type {PartRead, Reading} from './read-part.js'
import {type PathRead, readPaths} from './read-path.js'
import {type Here, type Place, placeOf} from './resolve.js'
import type {TextRun} from './runs.js'
import type {Reference} from './types.js'
import {divisions, rankOf} from './units.js'

/** A path with the places that its parts lead to: fewer places than parts where the document does not have one. */
export interface Found {
  readonly path: PathRead
  readonly places: readonly Place[]
  readonly range: Reference['range']
}

/** Every character that can begin a reference, or a number that is one behind 见. */
const beginnings = /[第本前上下次后後同该該附（(]|(?<![\d.．A-Za-z])[A-Z\d](?=\d{0,3}[.．]\d)/g

/** What sends the reader elsewhere: a number behind it is a reference, whatever the document has. */
const sends =
  /(?:[见見]|参[见阅照]|參[見閱照]|[前上下][述文]|[如按]照?|依照|依据|依據|根据|根據|违反|違反|符合|满足|滿足)(?:本[^，。；、：]{0,6})?[“"]?\s?$/

/** How far before a reference what sends to it can stand. */
const longestSending = 12

/** What was named last in a run: 同條, 该条, and the members of an enumeration go on from it. */
interface Named {
  readonly owner: 'own' | 'other'
  readonly path: PathRead
  /** The places of its parts, and of those that it has from the members of the enumeration before it. */
  readonly places: readonly Place[]
}

/** Finds the references of a run of text. */
export function findReferences(reading: Reading, run: TextRun, outline: Outline, names: Names): Found[] {
  const {text} = reading
  const found: Found[] = []
  const member = run.from.type === 'root' ? null : (outline.memberOf.get(run.from) ?? null)
  const here: Here = {member, offset: run.within.position.start.offset}
  let last: Named | null = null
  beginnings.lastIndex = 0
  for (let match = beginnings.exec(text); match !== null; match = beginnings.exec(text)) {
    const start = match.index
    const before = text.slice(Math.max(0, start - longestSending), start)
    const paths = pathsAt(reading, start, sends.test(before))
    const [first] = paths
    if (first === undefined) continue
    let end = (paths.at(-1) as PathRead).end
    const owner = ownerOf(text, first, last, names)
    if (owner === 'other') {
      end = endOfForeign(reading, end)
      last = {owner, path: {...first, end}, places: []}
    } else if (!isQuotedMarker(text, first)) {
      const isSent = owner === 'own' || sends.test(before)
      let wasMeant = true
      for (const [index, path] of paths.entries()) {
        const {above, places} = placesIn(outline, here, path, last)
        const next = paths[index + 1]?.joined
        const range = path.joined === 'through' ? 'end' : next === 'through' ? 'start' : undefined
        // 第五项 of 前款第三项至第五项 is as unknown as the paragraph
        const isAlone = path.joined === undefined || divisions.has((path.parts[0] as PartRead).unit)
        wasMeant = (isAlone || wasMeant) && isMeant(outline, here, path, places, isSent)
        if (wasMeant) found.push({path, places, range})
        last = {owner: 'own', path, places: [...above, ...places]}
        reading.steps += last.places.length
      }
    }
    beginnings.lastIndex = end
  }
  return found
}

/** Whose part a path is: what stands before it says so, or what was named before it. */
function ownerOf(text: string, {start, parts}: PathRead, last: Named | null, names: Names): Named['owner'] | null {
  const relation = parts[0]?.relation
  if (relation === 'same') return last?.owner ?? null
  if (relation !== 'numbered') return null
  const owner = ownerBefore(text, start, names)
  if (owner !== null) return owner === 'last' ? (last?.owner ?? 'other') : owner
  return last?.owner === 'other' && goesOn.test(text.slice(last.path.end, start)) ? 'other' : null
}

/** What can stand between two parts of another document in one sentence: 刑法第三条处罚的人和第五条. */
const goesOn = /^[^。；;！？]{0,40}(?:[及和与與或、]者?|以及)$/

const foreignJoint =
  /(?:[前中后後]段|但[书書])?(?:[之的]?(?:有关|有關|相关|相關)?[规規]定)?[，,、]?(?:[和及与與或并並]者?|以及|或者|[准準適适]用)\s?(?=第)/y

/** Where the enumeration ends that a part of another document begins: 依照《…法》第十条的规定和第十二条. */
function endOfForeign(reading: Reading, start: number): number {
  let end = start
  while (matchesAt(foreignJoint, reading.text, end)) {
    const paths = readPaths(reading, foreignJoint.lastIndex)
    const last = paths.at(-1)
    if (last === undefined) break
    end = last.end
  }
  return end
}

/** 第三条 and a blank at the beginning of a block, behind a quotation mark or not, is the marker of an article that the text quotes. */
function isQuotedMarker(text: string, {start, end, parts}: PathRead): boolean {
  return (
    parts[0]?.relation === 'numbered' &&
    /^[\s“”"「『]*$/.test(text.slice(0, Math.min(start, longestSending))) &&
    start <= longestSending &&
    (end === text.length || /\s/.test(text.charAt(end)))
  )
}

/**
 * The places that a path has from what was named before it; null where it needs one that the document does not have.
 *
 *     第三条第二款和第三款      同条第二款
 *               ^ 第三条      ^ 第三条
 */
function placesAbove(outline: Outline, {joined, parts: [first]}: PathRead, last: Named | null): Place[] | null {
  if (first === undefined || last === null || (joined === undefined && first.relation !== 'same')) return []
  const rank = rankOf(first.unit, outline.isTaiwan)
  const holds = ({unit}: {unit: Place['unit']}) =>
    rankOf(unit, outline.isTaiwan) < rank || (first.relation === 'same' && unit === first.unit)
  const places = last.places.filter(holds)
  const named = last.path.parts.filter(holds)
  return places.length < named.length ? null : places
}

/** The places that a path names, below those that it has from what was named before it, where they are there. */
function placesIn(
  outline: Outline,
  here: Here,
  path: PathRead,
  last: Named | null
): {above: readonly Place[]; places: readonly Place[]} {
  const above = placesAbove(outline, path, last)
  const places = above === null ? [] : placesOf(outline, here, path, above)
  const [first] = path.parts
  // what is the same as before is the first of its own places
  if (first?.relation === 'same') return {above: [], places}
  // 本章第二节和第三条: the article is one of the whole document
  if (places.length > 0 || first === undefined || !divisions.has(first.unit)) return {above: above ?? [], places}
  return {above: [], places: placesOf(outline, here, path, [])}
}

/** The places of the parts of a path, up to the first one that the document does not have. */
function placesOf(outline: Outline, here: Here, {parts}: PathRead, above: readonly Place[]): Place[] {
  const places: Place[] = []
  for (const part of parts) {
    const before = places.at(-1) ?? above.at(-1) ?? null
    const isLast = part.relation === 'same' && before !== null
    const place = isLast ? before : placeOf(outline, here, part, before)
    if (place === null) break
    places.push(place)
  }
  return places
}
