import type {AnyNode, Root} from '@gangmu/core'
import {type Leaf, type Run, runsOf} from './leaves.js'
import type {Target} from './load.js'
import {convertedMarker} from './marker.js'
import type {Script} from './options.js'
import {type Chain, converted} from './passage.js'
import {type Weight, writingOf} from './script-of.js'

/** A copy of a tree, its leaves in another script. Positions stay those of the source; `data` is not copied but shared. */
export function convertedTree(tree: Root, script: Script, target: Target): Root {
  const copy = copied(tree)
  const runs = runsOf(copy).map((leaves) => ({leaves, text: leaves.map(({value}) => value).join('')}))
  const chains = chainsOf(
    runs.map(({text}) => text),
    target
  )
  for (const [index, {leaves, text}] of runs.entries()) {
    const chain = chains[index] ?? null
    for (const [leaf, value] of dealt(leaves, text, chain)) leaf.value = valueFor(leaf, value, script, chain)
  }
  return copy
}

/** A text in another script, a line at a time. */
export function convertedText(text: string, target: Target): string {
  const lines = text.split(/(?<=[\r\n])/)
  const chains = chainsOf(lines, target)
  return lines.map((line, index) => textOf(line, chains[index] ?? null)).join('')
}

/** How each block of a document is converted; null for one that stays as it is. */
function chainsOf(blocks: readonly string[], {evidence, chains}: Target): (Chain | null)[] {
  const weights = blocks.map(evidence.weigh)
  const document: Weight = {simplified: 0, traditional: 0}
  for (const {simplified, traditional} of weights) {
    document.simplified += simplified
    document.traditional += traditional
  }
  return weights.map((weight) => chains[writingOf(weight, document)])
}

function textOf(text: string, chain: Chain | null): string {
  return chain === null ? text : converted({text, cuts: []}, chain).text
}

/** Each leaf of a run with its part of the converted text. */
function dealt(leaves: Run, text: string, chain: Chain | null): [Leaf, string][] {
  if (chain === null) return leaves.map((leaf) => [leaf, leaf.value])
  let offset = 0
  const ends = leaves.map(({value}) => {
    offset += value.length
    return offset
  })
  const whole = converted({text, cuts: ends}, chain)
  return leaves.map((leaf, index) => [leaf, whole.text.slice(whole.cuts[index - 1] ?? 0, whole.cuts[index])])
}

/** A marker is no word of the sentence: what its neighbours make of it does not count. */
function valueFor(leaf: Leaf, value: string, script: Script, chain: Chain | null): string {
  return leaf.type === 'marker' ? convertedMarker(leaf.value, script, (text) => textOf(text, chain)) : value
}

function copied<Node extends AnyNode>(node: Node): Node {
  const {start, end} = node.position
  const children = 'children' in node ? {children: node.children.map((child) => copied(child as AnyNode))} : {}
  return {...node, position: {start: {...start}, end: {...end}}, ...children}
}
