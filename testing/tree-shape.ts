/** What is left of a tree when its places are left out: for laws about texts that differ in places alone. */
import type {AnyNode} from '@gangmu/core'

/** A tree without positions, its texts as `write` gives them. */
export function treeWithoutPlaces(node: AnyNode, write: (value: string) => string = (value) => value): unknown {
  const {position: _, data, ...rest} = node
  return {
    ...rest,
    // the place that a copy says again is a place, too
    ...(data === undefined ? {} : {data: {...data, ...(data.copyOf === undefined ? {} : {copyOf: true})}}),
    ...('value' in node ? {value: write(node.value)} : {}),
    ...('children' in node ? {children: node.children.map((child) => treeWithoutPlaces(child, write))} : {})
  }
}

/** The outline alone: of each section and item its depth, its markers and its title, as `write` gives them. */
export function shapeOf(node: AnyNode, write: (value: string) => string = (value) => value): string[] {
  if (!('children' in node)) return []
  const below = node.children.flatMap((child) => shapeOf(child, write))
  if (node.type === 'title') return [`title ${node.children.map(({value}) => write(value)).join('')}`, ...below]
  if (node.type !== 'section' && node.type !== 'item') return below
  const heading = node.children[0].children.map((part) =>
    part.type === 'marker' ? `${part.construct} ${part.ordinals.join('-')} ${write(part.value)}` : write(part.value)
  )
  return [[node.depth, ...heading].join(' | '), ...below]
}
