import type {Contents, Flow, Root} from './types.js'

/**
 * The tables of contents that say nothing that the outline does not say: all of them where the document has a section,
 * none where it has none. Whoever writes the outline leaves them out.
 */
export function repeatedContents(tree: Root): Contents[] {
  // Sections stand below the root or below sections, so the root's children tell.
  return tree.children.some((node) => node.type === 'section') ? contentsIn(tree.children) : []
}

function contentsIn(nodes: readonly Flow[]): Contents[] {
  return nodes.flatMap((node) => {
    if (node.type === 'contents') return [node]
    if (node.type !== 'section') return []
    const [, ...content] = node.children
    return contentsIn(content)
  })
}
