import {type Root, walk} from '@gangmu/core'

/** Members within members: no text has so many, and what writes XML and HTML calls itself once for each. */
const deepest = 500

/**
 * @throws {RangeError} for a tree that is nested too deeply to be written: `parse` makes none, but a program can
 */
export function checkDepth(tree: Root): void {
  walk(tree, (node, ancestors) => {
    // A section or an item each has a parent of its own, so only where there are so many are they counted.
    if ((node.type !== 'section' && node.type !== 'item') || ancestors.length <= deepest) return undefined
    const members = ancestors.filter(({type}) => type === 'section' || type === 'item')
    if (members.length < deepest) return undefined
    throw new RangeError(
      `Cannot write a tree with more than ${deepest} sections and items within each other: flatten it`
    )
  })
}
