import {html, parse, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {ImportError} from '../import-error.js'
import type {Limits} from '../limits.js'
import {
  type Attribute,
  createElement,
  type PageElement,
  type PageNode,
  type PageNothing,
  type PageText
} from './tree.js'

type PageTypes = TreeAdapterTypeMap<
  PageNode,
  PageElement,
  PageNode,
  PageElement,
  PageElement,
  PageElement,
  PageNothing,
  PageText,
  PageElement,
  PageNothing
>

/**
 * The tree of a page, by the parsing rules of the HTML standard. Elements are counted when they are made, and the open
 * ones when they are opened: formatting elements that are never closed are made again in each paragraph, so that a short
 * source can become a large tree.
 *
 * @throws {ImportError} for more elements than are allowed, or deeper ones
 */
export function parsePage(source: string, limits: Limits): PageElement {
  return parse<PageTypes>(source, {treeAdapter: createAdapter(limits, source.length), sourceCodeLocationInfo: true})
}

/**
 * Elements that the parser may make beside those of a source. A start tag takes three characters; what is beyond was made
 * again by the parser, and a page that has much of it is an attack.
 */
const spare = 20_000

function createAdapter(limits: Limits, length: number): TreeAdapter<PageTypes> {
  const allowed = {depth: limits.depth, elements: Math.min(limits.elements, Math.ceil(length / 3) + spare)}
  let elements = 0
  let open = 0
  let mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS
  const refuse = (limit: 'elements' | 'depth'): never => {
    throw new ImportError({code: 'limit', format: 'html', limit, allowed: allowed[limit]})
  }
  return {
    ...construction,
    ...mutation,
    ...inspection,
    createElement: (tag, namespace, attributes) => {
      elements++
      if (elements > allowed.elements) refuse('elements')
      return createElement(tag, namespace, attributes)
    },
    onItemPush: () => {
      open++
      if (open > allowed.depth) refuse('depth')
    },
    onItemPop: () => {
      open--
    },
    setDocumentMode: (_document, given) => {
      mode = given
    },
    getDocumentMode: () => mode
  }
}

const isText = (node: PageNode): node is PageText => node.kind === 'text'

const nothing = (): PageNothing => ({kind: 'nothing', parent: null, at: -1})

const construction = {
  createDocument: () => createElement('#document', '', []),
  createDocumentFragment: () => createElement('#fragment', '', []),
  createCommentNode: nothing,
  createTextNode: (value: string): PageText => ({kind: 'text', value, parent: null, at: -1}),
  // What a template holds is not shown: its fragment hangs on nothing.
  setTemplateContent: () => undefined,
  getTemplateContent: () => createElement('#fragment', '', []),
  setDocumentType: () => undefined
}

const mutation = {
  adoptAttributes(recipient: PageElement, attributes: Attribute[]): void {
    // Only html and body adopt, and what a page says twice about them does not matter here.
    if (recipient.attributes.length === 0) recipient.attributes.push(...attributes.slice(0, 100))
  },
  appendChild(parent: PageElement, node: PageNode): void {
    if (node.kind === 'nothing') return
    parent.children.push(node)
    node.parent = parent
  },
  insertBefore(parent: PageElement, node: PageNode, reference: PageNode): void {
    if (node.kind === 'nothing') return
    parent.children.splice(indexOf(parent, reference), 0, node)
    node.parent = parent
  },
  insertText(parent: PageElement, text: string): void {
    const last = parent.children.at(-1)
    if (last?.kind === 'text') last.value += text
    else mutation.appendChild(parent, construction.createTextNode(text))
  },
  insertTextBefore(parent: PageElement, text: string, reference: PageNode): void {
    const previous = parent.children[indexOf(parent, reference) - 1]
    if (previous?.kind === 'text') previous.value += text
    else mutation.insertBefore(parent, construction.createTextNode(text), reference)
  },
  detachNode(node: PageNode): void {
    if (node.parent === null) return
    node.parent.children.splice(indexOf(node.parent, node), 1)
    node.parent = null
  }
}

/** Nearly always the last child is asked for, or one of the last. */
function indexOf(parent: PageElement, node: PageNode): number {
  return parent.children.lastIndexOf(node)
}

const inspection = {
  getFirstChild: (node: PageElement): PageNode | null => node.children[0] ?? null,
  getChildNodes: (node: PageElement): PageNode[] => node.children,
  getParentNode: (node: PageNode): PageElement | null => node.parent,
  getAttrList: (element: PageElement): Attribute[] => element.attributes,
  getTagName: (element: PageElement): string => element.tag,
  getNamespaceURI: (element: PageElement): never => element.namespace as never,
  getTextNodeContent: (node: PageText): string => node.value,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: isText,
  isCommentNode: (_node: PageNode): _node is PageNothing => false,
  isDocumentTypeNode: (_node: PageNode): _node is PageNothing => false,
  isElementNode: (node: PageNode): node is PageElement => node.kind === 'element',
  // Only where a node begins is kept; the first that is told is the beginning.
  setNodeSourceCodeLocation(node: PageNode, location: {startOffset: number} | null): void {
    if (location !== null && node.at < 0) node.at = location.startOffset
  },
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => undefined
}
