import type {Limits} from '../limits.js'
import {type Block, createTextWriter, type TextWriter} from '../text-writer.js'
import type {Evidence} from './evidence.js'
import type {Line} from './line.js'
import {styledLength} from './styled.js'
import type {Title} from './title.js'
import {typedHeadings} from './typed-headings.js'
import {isWide} from './white-space.js'

/** Writes the title, and all lines in the order of the page: those of the text, and the others as furniture. */
export function writePage(
  evidence: Evidence,
  accepted: Uint8Array,
  title: Title | undefined,
  limits: Limits
): ReturnType<TextWriter['finish']> {
  const writer = createTextWriter('character', 'html', limits.characters)
  const {lines} = evidence
  const place = title !== undefined && 'first' in title ? title : undefined
  // Lines of the text that stand before the title are the head of the document, and stay there.
  const isMoved = place !== undefined && !accepted.subarray(0, place.first).includes(1)
  const mains = [...lines.keys()].filter((index) => accepted[index] === 1 && !isOfTitle(index, place))
  const {headings, numbers} = typedHeadings(mains, evidence)
  if (title !== undefined && 'text' in title) writer.add({...title, title: true})
  if (isMoved && place !== undefined) writeTitle(writer, lines, place)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (isOfTitle(index, place)) {
      if (!isMoved && index === place?.first) writeTitle(writer, lines, place)
    } else if (line.hiddenBy !== null) continue
    else if (accepted[index] !== 1) writeFurniture(writer, line)
    else if (numbers.has(index)) writer.add(numbered(line, lines[++index] as Line))
    else writer.add(blockOf(line, headings.has(index)))
  }
  return writer.finish()
}

type Place = {readonly first: number; readonly end: number}

const isOfTitle = (index: number, place: Place | undefined): boolean =>
  place !== undefined && index >= place.first && index < place.end

/** A title of several lines is one line: it was broken for the looks. */
function writeTitle(writer: TextWriter, lines: readonly Line[], {first, end}: Place): void {
  let text = ''
  for (let index = first; index < end; index++) {
    const part = lines[index]?.text.trim() ?? ''
    const joins = text === '' || isWide(text.charCodeAt(text.length - 1)) || isWide(part.charCodeAt(0))
    text += joins ? part : ` ${part}`
  }
  writer.add({text, at: lines[first]?.at ?? 0, title: true})
}

function writeFurniture(writer: TextWriter, {text, at}: Line): void {
  for (const part of text.split('\n')) writer.add({text: part, at, furniture: true})
}

/** A heading whose number stands alone on the line before it. */
function numbered({text, at}: Line, {text: title, heading}: Line): Block {
  return {text: `${text.trim()} ${title.trim()}`, at, heading: heading > 0 ? heading : null}
}

function blockOf(line: Line, isHeading: boolean): Block {
  const {text, at, verbatim, marker, language} = line
  if (verbatim !== undefined) return {text, at, verbatim, ...(language === undefined ? {} : {language})}
  const block = {text, at, ...(marker === undefined ? {} : {marker})}
  if (line.heading > 0) return {...block, heading: line.heading}
  if (isHeading) return {...block, heading: null}
  const styled = styledLength(line)
  return styled > 0 ? {...block, styled} : block
}
