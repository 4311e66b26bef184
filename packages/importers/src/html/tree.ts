/** The tree of a page, as lean as the reading of its text needs it: without comments, and with offsets of beginnings only. */
export interface PageElement {
  readonly kind: 'element'
  readonly tag: string
  readonly namespace: string
  readonly attributes: Attribute[]
  readonly children: PageNode[]
  parent: PageElement | null
  /** Where its start tag begins, in UTF-16 code units of the source; -1 for one that the parser adds by itself. */
  at: number
  /** Where its lines begin and end among all lines of the page: set while the lines are written. */
  firstLine: number
  endLine: number
}

export interface PageText {
  readonly kind: 'text'
  value: string
  parent: PageElement | null
  at: number
}

/** Comments and the document type: they have no text, and do not stand among the children. */
export interface PageNothing {
  readonly kind: 'nothing'
  parent: PageElement | null
  at: number
}

export type PageNode = PageElement | PageText | PageNothing

export interface Attribute {
  readonly name: string
  readonly value: string
}

export function createElement(tag: string, namespace: string, attributes: Attribute[]): PageElement {
  return {kind: 'element', tag, namespace, attributes, children: [], parent: null, at: -1, firstLine: 0, endLine: 0}
}

/** The value of an attribute; undefined for one that is not there. */
export function attribute(element: PageElement, name: string): string | undefined {
  for (const candidate of element.attributes) if (candidate.name === name) return candidate.value
  return undefined
}

/** All elements below, in the order of the source. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const pending: PageElement[] = [root]
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    yield element
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index]
      if (child?.kind === 'element') pending.push(child)
    }
  }
}

/** The text of what stands below, as the source has it, up to a length; each node on the way counts as a character. */
export function textOf(root: PageElement, longest = 10_000): string {
  const parts: string[] = []
  let length = 0
  const pending: PageNode[] = [root]
  for (let node = pending.pop(); node !== undefined && length < longest; node = pending.pop()) {
    length++
    if (node.kind === 'text') {
      parts.push(node.value)
      length += node.value.length
    }
    if (node.kind !== 'element') continue
    for (let index = node.children.length - 1; index >= 0; index--) pending.push(node.children[index] as PageNode)
  }
  return parts.join('').slice(0, longest)
}
