import type {Construct} from '../../markers/complete.js'

/**
 * A series of one member: authors number what they have several of. In prose, 一是 without 二是 is no marker: then it costs
 * more to take it for one than not to.
 */
export function orphan(construct: Construct, inline: boolean): number {
  if (inline) return construct.strength.clause + beyondProse
  return construct.needsSiblings === true ? construct.strength.line + beyondProse : loneHeading
}

const beyondProse = 0.8

/** （一） above a paragraph can be all that an author has to say. */
const loneHeading = 1.2

/** A series pays for having one member when it opens, and gets it back with the second one. */
export function refund(paid: number): number {
  return -paid
}
