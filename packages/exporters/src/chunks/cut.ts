import type {Annotations} from './annotations.js'
/** A part `[start, end)` of a text. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** How good a place for a cut is: the best ends a sentence. */
const sentence = 3
const clause = 2
const phrase = 1

const qualities = new Map([
  ...[...'\n。！？…｡!?'].map((character): [string, number] => [character, sentence]),
  ...[...'；;：'].map((character): [string, number] => [character, clause]),
  ...[...'，、,､ \u3000'].map((character): [string, number] => [character, phrase])
])

/** They go with the sentence that they close. */
const closers = '”’」』）)》〉】〕］]"\''

/**
 * Cuts a text into parts of at most `size` characters: at the end of a sentence where there is one, or else of a clause,
 * of a phrase, and at last anywhere, but never inside a surrogate pair. No part begins or ends with a blank.
 *
 * @param keep so many characters at the beginning stay together, where the size allows it
 */
export function cut(text: string, size: number, keep: number): Part[] {
  const parts: Part[] = []
  let start = pastBlanks(text, 0)
  while (start < text.length) {
    const least = parts.length === 0 && keep < size ? keep : 0
    const end = text.length - start <= size ? text.length : bestCut(text, start, size, least)
    parts.push({start, end: beforeBlanks(text, end)})
    start = pastBlanks(text, end)
  }
  return parts
}

/** The last of the best places after more than `least` and at most `size` characters. */
function bestCut(text: string, start: number, size: number, least: number): number {
  const last = [0, 0, 0, 0]
  let quality = 0
  for (let end = start + 1; end <= start + size; end++) {
    const character = text.charAt(end - 1)
    if (!closers.includes(character)) quality = qualityOf(text, end - 1)
    if (end - start <= least || goesOn(text, end, quality)) continue
    last[quality] = end
  }
  return last[sentence] || last[clause] || last[phrase] || anywhere(text, start, start + size)
}

function qualityOf(text: string, offset: number): number {
  const character = text.charAt(offset)
  // Of Latin full stops only those count that end a sentence: 3.1 has none.
  if (character === '.') return isBlank(text, offset + 1) ? sentence : 0
  return qualities.get(character) ?? 0
}

/** Whether what stands after a cut belongs to what it ends: ？！, ……, 。”. */
function goesOn(text: string, end: number, quality: number): boolean {
  const next = text.charAt(end)
  return closers.includes(next) || (quality === sentence && next !== '\n' && qualities.get(next) === sentence)
}

function anywhere(text: string, start: number, end: number): number {
  const splitsPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(end - 1, end + 1))
  if (!splitsPair) return end
  return end - 1 > start ? end - 1 : end + 1
}

/**
 * Where each part of a text begins and ends in the source. The text is that of some ranges of the source, in order; between
 * their characters stand blanks, and annotations that the text leaves out. These belong to the part whose character they
 * follow. What stands between two ranges and is no blank was left out, and belongs to no part.
 */
export function placesIn(
  source: string,
  ranges: readonly Part[],
  text: string,
  parts: readonly Part[],
  annotations: Annotations
): Part[] {
  const to = ranges.at(-1)?.end ?? 0
  let range = 0
  let at = ranges[0]?.start ?? 0
  let leftOut = -inkOf(text, {start: 0, end: text.length})
  for (const each of ranges) leftOut += inkOf(source, each)
  const passBlanks = () => {
    while (at < to) {
      if (at >= (ranges[range] as Part).end) at = (ranges[++range] as Part).start
      else if (isBlank(source, at)) at++
      else return
    }
  }
  const passAnnotation = (next: number) => {
    for (let end = annotations.endOf(at); end > at; end = annotations.endOf(at)) {
      if (!annotations.known && (leftOut <= 0 || text.startsWith(source.slice(at, end), next))) return
      leftOut -= end - at
      at = end
    }
  }
  return parts.map((part, index) => {
    passBlanks()
    const start = at
    for (let offset = part.start; offset < part.end && at < to; offset++) {
      if (isBlank(text, offset)) continue
      passBlanks()
      at++
      passAnnotation(offset + 1)
    }
    // Whatever a tree made of the characters, none is lost at the end.
    return {start, end: index === parts.length - 1 ? to : at}
  })
}

/** How many characters of a part are no blanks. */
function inkOf(text: string, {start, end}: Part): number {
  let count = 0
  for (let offset = start; offset < end; offset++) if (!isBlank(text, offset)) count++
  return count
}

function pastBlanks(text: string, offset: number): number {
  let at = offset
  while (at < text.length && isBlank(text, at)) at++
  return at
}

function beforeBlanks(text: string, offset: number): number {
  let at = offset
  while (at > 0 && isBlank(text, at - 1)) at--
  return at
}

/** Also at the end of the text. */
function isBlank(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  // Most characters are Han, which need no regular expression.
  if (code > 0x3000 && code !== 0xfeff) return false
  return Number.isNaN(code) || /[\p{White_Space}\u200b\ufeff]/u.test(text.charAt(offset))
}
