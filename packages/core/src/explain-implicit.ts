import {leastWeight, type Parallels} from './build/implicit/parallel/index.js'
import {structureOf} from './build/structure.js'
import type {ImplicitExplanation} from './explain/types.js'
import type {HintedText} from './hints/types.js'
import {type ParseOptions, tableFor} from './options.js'
import {pipeline, prepare, treeOf} from './pipeline.js'
import {search} from './search/index.js'
import {createOrigin, createOriginLocator} from './source.js'
import type {AnyNode} from './types.js'

/**
 * Says of paragraphs side by side that begin alike why they are sections without a marker where `parse` is asked for them
 * (`implicit: true`), or why they stay paragraphs: what they share, and what was weighed. In document order.
 *
 * @throws {OptionError} for an option that is wrong, as `parse` does
 */
export function explainImplicit(text: string | HintedText, options: ParseOptions = {}): ImplicitExplanation[] {
  const prepared = prepare(pipeline, text, tableFor(options))
  const {source, anatomy, context} = prepared
  const steps = search(context, anatomy)
  const depths = depthsOf(treeOf(prepared, steps, true))
  const origin = createOrigin(source)
  const position = createOriginLocator(source)
  const leadOf = (lead: Parallels['leads'][number]) => {
    const {line, column, offset: start} = position(origin(lead.start), origin(lead.end)).start
    return {start, end: origin(lead.end), line, column, text: source.text.slice(lead.start, lead.end)}
  }
  return structureOf(source, anatomy, context.scan, context.table, steps)
    .parallels()
    .map(({owner, leads, shared, weights, weight, accepted}) => ({
      leads: leads.map(leadOf),
      accepted,
      depth: accepted ? (depths.get(origin(leads[0]?.start ?? 0)) ?? null) : null,
      parent: owner && {
        start: origin(owner.markerStart),
        marker: source.text.slice(owner.markerStart, owner.markerEnd)
      },
      shared,
      weights,
      weight,
      leastWeight
    }))
}

/** The depths of the sections without a marker, by where they begin. */
function depthsOf(tree: AnyNode): Map<number, number> {
  const depths = new Map<number, number>()
  const visit = (node: AnyNode): void => {
    if (node.type === 'section') depths.set(node.position.start.offset, node.depth)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return depths
}
