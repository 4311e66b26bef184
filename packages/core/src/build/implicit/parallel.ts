import type {Anatomy} from '../../anatomy/index.js'
import type {BlockFeatures} from '../../block-features.js'
import {afterLetters, sentenceEnd} from '../../characters.js'
import type {Source} from '../../source.js'
import type {Outline} from '../members.js'
import {sentenceEndAfter} from '../titles.js'

/** So many paragraphs side by side that begin alike are parallel. */
const leastParallel = 3

const longestLead = 45

/** Words that any paragraph can begin with. */
const commonBeginning =
  /^(?:我们|我們|他们|他們|它们|这[一些个]|這[一些個]|[其此该該]|在|对|對|同时|同時|各位|——|[“"‘（(])/

/**
 * Paragraphs side by side that begin with the same words, each with a short first sentence:
 *
 *     坚持问题导向。针对突出问题…
 *     坚持协同推进。落实各级责任…
 *     坚持规范透明。严格依法依规…
 *           ^ heads the paragraph
 *
 * One of them can be its first sentence alone, most have more.
 */
export function parallelLeads(
  source: Source,
  anatomy: Anatomy,
  blocks: readonly BlockFeatures[],
  outline: Outline
): [block: number, end: number][] {
  const result: [number, number][] = []
  for (let from = 0; from < blocks.length; ) {
    let to = from
    // most paragraphs begin in their own way: no more is asked of them
    if (from + 1 >= blocks.length || !beginsAlike(source, from, from + 1)) {
      from++
      continue
    }
    const run: [number, number][] = []
    const owner = outline.owners[from]
    for (; to < blocks.length && outline.owners[to] === owner && owner !== undefined; to++) {
      const end = beginsAlike(source, from, to) ? leadOf(source, anatomy, blocks, to) : null
      if (end === null) break
      run.push([to, end])
    }
    const headed = run.filter(([block, end]) => end < (source.blockEnds[block] as number))
    if (run.length >= leastParallel && headed.length > run.length / 2) for (const lead of run) result.push(lead)
    from = Math.max(to, from + 1)
  }
  return result
}

/** Just past the first sentence of a paragraph, if that is short enough to head it. */
function leadOf(source: Source, anatomy: Anatomy, blocks: readonly BlockFeatures[], block: number): number | null {
  const {text, blockStarts, blockEnds} = source
  const start = blockStarts[block] as number
  const limit = blockEnds[block] as number
  const {lastClass} = blocks[block] as BlockFeatures
  if (anatomy.kinds[block] !== 'text' || !(lastClass & sentenceEnd)) return null
  if (commonBeginning.test(text.slice(start, start + 4))) return null
  const end = sentenceEndAfter(text, start, limit)
  return afterLetters(text, start, longestLead, end) === end ? end : null
}

function beginsAlike(source: Source, a: number, b: number): boolean {
  const left = source.blockStarts[a] as number
  const right = source.blockStarts[b] as number
  const {text} = source
  return text.charCodeAt(left) === text.charCodeAt(right) && text.charAt(left + 1) === text.charAt(right + 1)
}
