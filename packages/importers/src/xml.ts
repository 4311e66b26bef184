import {SaxesParser} from 'saxes'
import {ImportError} from './import-error.js'
import type {Limits} from './limits.js'
import {finish, type Steps} from './signal.js'
import {decodeXml} from './xml-encoding.js'
import {createXmlNames, type XmlNames} from './xml-names.js'

/** An element with all that it holds. */
export interface XmlElement {
  /** With the prefix that the reader's table gives its namespace, whatever the prefix in the file: `w:p`. */
  readonly name: string
  /** By names like those of elements; an attribute without a prefix has none here either. */
  readonly attributes: XmlAttributes
  readonly children: readonly (XmlElement | string)[]
}

export type XmlAttributes = Readonly<Record<string, string | undefined>>

/** What is done while a part is read. The text between elements that are not taken whole is skipped. */
export interface XmlVisitor {
  /** The names of elements that are handed over whole when they end; those within one come with it. */
  readonly whole: Pick<ReadonlySet<string>, 'has'>
  readonly element: (element: XmlElement) => void
  /** For each element that is not taken whole. */
  readonly open?: (name: string, attributes: XmlAttributes) => void
  readonly close?: (name: string) => void
}

/** Reads the XML parts of one document; its limits hold for all of them together. */
export interface XmlReader {
  /** Reads a part piece by piece: no more than one whole element is in memory. */
  readonly visit: (chunks: Iterable<Uint8Array>, visitor: XmlVisitor) => void
  /** The same, a piece a step. */
  readonly visitInSteps: (chunks: Iterable<Uint8Array>, visitor: XmlVisitor) => Steps<void>
  /** Reads a small part as a tree. */
  readonly tree: (chunks: Iterable<Uint8Array>) => XmlElement
}

/** Code that walks through elements calls itself: whatever `limits.depth` allows, it goes no deeper than this. */
const deepest = 1000

/** Elements and pieces of text in an element that is taken whole. A paragraph of a real document has some hundreds, a part with styles some ten thousands. */
const largestWhole = 300_000

/** Attributes of one element: the root of a real part declares some forty namespaces. */
const mostAttributes = 256

/** Those after them count as elements do: they take as much memory. */
const freeAttributes = 20

const noAttributes: XmlAttributes = {}

/**
 * A reader of XML with namespaces. A document type is refused, so that no entity is ever declared: only character references
 * and the five entities of XML are resolved.
 *
 * @param namespaces the prefix for each namespace that matters, by its URI; two URIs may share one. Elements of others are
 * named `?:local`, those of none `local`
 * @throws {ImportError} by its functions, for a part that is not well-formed and one beyond the limits
 */
export function createXmlReader(
  format: string,
  namespaces: Readonly<Record<string, string>>,
  limits: Limits
): XmlReader {
  const count = createCounter(format, limits)
  const prefixes = new Map(Object.entries(namespaces))
  const damaged = (reason: string): ImportError => new ImportError({code: 'damaged', format, reason})
  function* visitInSteps(chunks: Iterable<Uint8Array>, visitor: XmlVisitor): Steps<void> {
    const parser = createParser(createXmlNames(prefixes), createBuilder(visitor, damaged), count, damaged)
    count.begin()
    for (const text of decodeXml(chunks, damaged)) {
      parser.write(text)
      yield
    }
    parser.close()
  }
  const visit = (chunks: Iterable<Uint8Array>, visitor: XmlVisitor): void => finish(visitInSteps(chunks, visitor))
  const tree = (chunks: Iterable<Uint8Array>): XmlElement => {
    let root: XmlElement | undefined
    visit(chunks, {
      whole: everyName,
      element: (element) => {
        root = element
      }
    })
    if (root === undefined) throw damaged('a part without elements')
    return root
  }
  return {visit, visitInSteps, tree}
}

function createParser(
  names: XmlNames,
  builder: ReturnType<typeof createBuilder>,
  count: ReturnType<typeof createCounter>,
  damaged: (reason: string) => ImportError
) {
  const parser = new SaxesParser({xmlns: false, position: false})
  let attributes = 0
  parser.on('error', ({message}) => {
    throw damaged(message.replace(/^undefined:\d*:?\d*:?\s*/, ''))
  })
  parser.on('doctype', () => {
    throw damaged('a document type')
  })
  parser.on('attribute', () => {
    if (++attributes > mostAttributes) throw damaged('an element with too many attributes')
    if (attributes > freeAttributes) count.attribute()
  })
  parser.on('opentag', (tag) => {
    attributes = 0
    count.open()
    names.open(tag.attributes)
    builder.open(names.element(tag.name), attributesOf(names, tag.attributes))
  })
  parser.on('closetag', (tag) => {
    count.close()
    builder.close(names.element(tag.name))
    names.close()
  })
  parser.on('text', builder.text)
  parser.on('cdata', builder.text)
  return parser
}

const everyName = {has: () => true}

function createCounter(format: string, {elements, depth}: Limits) {
  const allowedDepth = Math.min(depth, deepest)
  let all = 0
  let open = 0
  const limit = (name: keyof Limits, allowed: number): ImportError =>
    new ImportError({code: 'limit', format, limit: name, allowed})
  const count = (): void => {
    if (++all > elements) throw limit('elements', elements)
  }
  return {
    begin: (): void => {
      open = 0
    },
    attribute: count,
    open: (): void => {
      count()
      if (++open > allowedDepth) throw limit('depth', allowedDepth)
    },
    close: (): void => {
      open--
    }
  }
}

interface GrowingElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** Builds the elements that are taken whole, and passes the others on. */
function createBuilder(visitor: XmlVisitor, damaged: (reason: string) => ImportError) {
  const {whole, element, open, close} = visitor
  const stack: GrowingElement[] = []
  let size = 0
  const grow = (): void => {
    if (++size > largestWhole) throw damaged('a paragraph or a part with too many elements')
  }
  return {
    open: (name: string, attributes: XmlAttributes): void => {
      if (stack.length === 0 && !whole.has(name)) {
        open?.(name, attributes)
        return
      }
      grow()
      const opened: GrowingElement = {name, attributes, children: []}
      stack.at(-1)?.children.push(opened)
      stack.push(opened)
    },
    close: (name: string): void => {
      const closed = stack.pop()
      if (closed === undefined) close?.(name)
      else if (stack.length === 0) {
        size = 0
        element(closed)
      }
    },
    text: (text: string): void => {
      const top = stack.at(-1)
      if (top === undefined || text === '') return
      grow()
      top.children.push(text)
    }
  }
}

function attributesOf(names: XmlNames, attributes: Readonly<Record<string, string>>): XmlAttributes {
  let kept: Record<string, string> | undefined
  for (const written in attributes) {
    const name = names.attribute(written)
    if (name === undefined) continue
    kept ??= {}
    kept[name] = attributes[written] ?? ''
  }
  return kept ?? noAttributes
}
