/** Random documents with what their author meant, in the form that packages/benchmark scores. */
import type fc from 'fast-check'
import type {GoldDocument} from '../packages/benchmark/src/gold.js'
import {randomPlan} from './random-outline.js'
import {type WrittenOutline, writeOutline} from './write-outline.js'

/** What was written, as a scored document. The title of a gold node is its place in the list, so that a test knows it again. */
export function goldOf(name: string, {text, members, leads}: WrittenOutline): GoldDocument {
  const nodes = members.map((member, index) => ({
    kind: 'marked' as const,
    depth: member.depth,
    start: member.start,
    markerEnd: member.start + member.marker.length,
    titleStart: member.titleStart,
    titleEnd: member.title === '' ? null : member.titleStart + member.title.replace(/[。；]$/, '').length,
    parent: member.parent,
    marker: member.marker,
    title: String(index)
  }))
  const title = text.slice(0, text.indexOf('\n'))
  return {name, text, gold: {title, nodes, tails: [], leads: leads.map((lead) => ({...lead}))}}
}

export const randomDocument: fc.Arbitrary<GoldDocument> = randomPlan.map((plan) => {
  const written = writeOutline(plan)
  return goldOf(`${plan.title[0]} ${written.text.length}`, written)
})
