import {isAbout} from './chrome-lines.js'
import type {Evidence} from './evidence.js'
import type {Title} from './title.js'

/**
 * Takes the title of a second copy out of the text, with what stands between it and the first sentence: pages hold their
 * text once for screens and once for telephones. The copy itself is found by the reader of the text, since not only pages
 * have it.
 */
export function dropSecondTitle({lines, weights}: Evidence, accepted: Uint8Array, title: Title | undefined): void {
  if (title === undefined) return
  const textAt = (index: number): string => lines[index]?.text.trim() ?? ''
  const name = lettersOf('text' in title ? title.text : textAt(title.first))
  const prose = placesOfProse(weights, accepted)
  const first = prose['end' in title ? title.end : 0]
  if (first === undefined) return
  // The beginning alone: a page could hold its title thousands of times before a text of any length.
  const beginningAt = (index: number): string => lettersOf(textAt(index).slice(0, 200))
  const beginning = beginningAt(first)
  for (let index = first + 1; index < lines.length; index++) {
    const text = textAt(index)
    if (lines[index]?.hiddenBy !== null || text.length > name.length * 2 || lettersOf(text) !== name) continue
    const again = prose[index + 1]
    if (again === undefined) return
    if (beginningAt(again) !== beginning) continue
    for (let place = index; place < again; place++) if (place === index || isAbout(textAt(place))) accepted[place] = 0
    return
  }
}

/** By line, where the next line of running text stands. */
function placesOfProse(weights: Evidence['weights'], accepted: Uint8Array): readonly (number | undefined)[] {
  const places: (number | undefined)[] = new Array(weights.length + 1)
  for (let index = weights.length - 1; index >= 0; index--)
    places[index] = accepted[index] === 1 && weights[index]?.isProse ? index : places[index + 1]
  return places
}

const lettersOf = (text: string): string => text.replace(/\s+/g, '')
