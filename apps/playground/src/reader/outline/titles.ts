import {
  type Flow,
  type Heading,
  type Item,
  type Phrasing,
  readLeaves,
  type Section,
  titleOf,
  withoutClosing
} from '@gangmu/core'

/** What a member is called. */
export interface Label {
  readonly text: string
  /** How many of its characters are the marker and the blank behind it. */
  readonly marker: number
}

/**
 * Marker and title of a member, without the punctuation that closes the title; where it has none (第一条　为了…), the words that
 * its text begins with stand in its place.
 */
export function labelOf({children: [heading, ...content]}: Section | Item): Label {
  const leaves = heading.children
  const first = leaves.findIndex(({type}) => type !== 'marker')
  if (first === -1) return bare(heading, content)
  const whole = readLeaves(leaves)
  const before = first === 0 ? '' : readLeaves(leaves.slice(0, first))
  const marker = before.length + (before !== '' && whole.charAt(before.length) === ' ' ? 1 : 0)
  const text = withoutClosing(whole)
  // what closes a title may be all there is behind the marker
  return text.length > marker && titleOf(heading) !== '' ? {text: oneLine(text), marker} : bare(heading, content)
}

function bare(heading: Heading, content: readonly (Flow | Phrasing)[]): Label {
  const marker = readLeaves(heading.children.filter(({type}) => type === 'marker'))
  const opening = excerpt(openingOf(content))
  const gap = opening !== '' && /[\p{L}\p{N}.]$/u.test(marker) ? ' ' : ''
  return {text: oneLine(marker + gap + opening), marker: marker.length + gap.length}
}

/** The first line of what stands before the first member below. */
function openingOf(content: readonly (Flow | Phrasing)[]): string {
  const leaves: Extract<Phrasing, {type: 'text' | 'annotation'}>[] = []
  for (const node of content) {
    if (node.type === 'text' || node.type === 'annotation') leaves.push(node)
    else if (node.type === 'lead') leaves.push(...node.children)
    else if (leaves.length > 0 || node.type === 'section' || node.type === 'list') break
    else if (node.type === 'verbatim') return node.value.trim().split('\n', 1)[0] ?? ''
    else return openingOf(node.type === 'paragraph' ? node.children : node.children.slice(0, 1))
  }
  return leaves.length === 0 ? '' : readLeaves(leaves)
}

/** Where a member has no title, this many characters of its text stand for it. */
const longestExcerpt = 40

const segmenter = new Intl.Segmenter('zh', {granularity: 'grapheme'})

function excerpt(line: string): string {
  if (line.length <= longestExcerpt) return line
  const {index} = segmenter.segment(line.slice(0, longestExcerpt * 4)).containing(longestExcerpt - 1) ?? {
    index: longestExcerpt - 1
  }
  return `${line.slice(0, index)}…`
}

/** A title that stands on two lines is read as one. */
export function oneLine(text: string): string {
  return text.replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
}
