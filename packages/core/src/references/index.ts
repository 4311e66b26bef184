import {readLeaves} from '../heading-text.js'
import type {Root} from '../types.js'
import {outlineOf} from './document.js'
import {type Found, findReferences} from './find.js'
import {foreignNames, type Names} from './owner.js'
import {createLocate, type Locate, spansOf} from './positions.js'
import type {PartRead, Reading} from './read-part.js'
import {type TextRun, textRunsIn} from './runs.js'
import type {Reference, ReferencePart} from './types.js'

/**
 * Finds where the text of a document names a part of it, in document order: 第三条第（二）项, 本章, 前款, 见第三章第二节, 见 4.2. Parts of other
 * documents are left out, 《…法》第三条 and what is enumerated with it. A part that the document does not have is a reference
 * without `targets`.
 *
 * Give the source that was parsed for exact positions in lines that were joined; `spans` are exact without it.
 *
 * @example
 * ```ts
 * import {parse, referencesIn} from '@gangmu/core'
 *
 * const text = '第一条　清渠由各村负责。\n第二条　依照《水法》第九条修闸，本法第一条另有规定的除外。'
 * for (const {position, targets} of referencesIn(parse(text), text)) {
 *   const {start, end} = position
 *   console.log(text.slice(start.offset, end.offset), 'in line', start.line, 'names line', targets[0]?.position.start.line)
 * }
 * ```
 * ```text
 * 第一条 in line 2 names line 1
 * ```
 */
export function referencesIn(tree: Root, source?: string): Reference[] {
  return countedReferences(tree, source).references
}

/** The same, with the steps that reading took: places at which something was tried. */
export function countedReferences(tree: Root, source?: string): {references: Reference[]; steps: number} {
  const runs = textRunsIn(tree)
  const outline = outlineOf(tree)
  const names = namesOf(tree, runs)
  const locate = createLocate(source)
  const references: Reference[] = []
  let steps = 0
  if (amends.test(names.title)) return {references, steps}
  for (const run of runs) {
    const reading: Reading = {text: run.text, steps: 0}
    for (const found of findReferences(reading, run, outline, names)) references.push(referenceOf(found, run, locate))
    steps += reading.steps
  }
  return {references, steps}
}

/** A decision that changes another document says 第三条 and means that one. */
const amends = /修正案|(?:修改|修正|废止|廢止).{0,60}(?:决定|決定)/

function namesOf(tree: Root, runs: readonly TextRun[]): Names {
  const node = tree.children.find((child) => child.type === 'title')
  const title = node?.type === 'title' ? readLeaves(node.children).replace(/\s/g, '') : ''
  return {
    title,
    foreign: foreignNames(
      runs.map(({text}) => text),
      title
    )
  }
}

function referenceOf({path, places, range}: Found, run: TextRun, locate: Locate): Reference {
  const last = places.at(-1)
  const {start, end} = path
  return {
    position: locate(run, start, end),
    spans: spansOf(run, start, end),
    parts: path.parts.map((part, index) => partOf(part, run, locate, places[index]?.nodes ?? [])),
    targets: places.length === path.parts.length ? (last?.members.map(({node}) => node) ?? []) : [],
    from: run.from,
    ...(range === undefined ? {} : {range})
  }
}

function partOf(part: PartRead, run: TextRun, locate: Locate, nodes: Readonly<ReferencePart['nodes']>): ReferencePart {
  const {unit, relation, ordinals, start, end, numberStart, numberEnd} = part
  return {
    unit,
    relation,
    ordinals: [...ordinals],
    position: locate(run, start, end),
    ...(numberStart === numberEnd ? {} : {number: locate(run, numberStart, numberEnd)}),
    nodes: [...nodes]
  }
}
