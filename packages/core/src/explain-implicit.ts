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
 * @example
 * ```ts
 * import {explainImplicit} from '@gangmu/core'
 *
 * const text = `要突出早字。今年雨水早，各村三月前备齐沙袋，四月前清完渠道，五月前修好水闸，不等不靠，不误春灌。
 * 要突出实字。每条渠都有人管，每座闸都有人守，查出的毛病当天记下，三天之内修好，修完还要再查一遍。
 * 要突出严字。谁的渠段谁负责，堵了渠要说明原因，误了灌溉要承担责任，做得好的村年底给予表扬和奖励。`
 * for (const {leads, accepted, shared} of explainImplicit(text))
 *   console.log(accepted, leads.map((lead) => lead.text).join(' '), shared.opening)
 * ```
 * ```text
 * true 要突出早字。 要突出实字。 要突出严字。 要突出
 * ```
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
