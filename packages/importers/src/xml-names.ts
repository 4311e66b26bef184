/** Resolves the names of one XML part as its namespace declarations come and go. */
export interface XmlNames {
  /** Takes in the declarations of an element that opens. */
  readonly open: (attributes: Readonly<Record<string, string>>) => void
  /** Forgets the declarations of the element that closes. */
  readonly close: () => void
  readonly element: (name: string) => string
  /** undefined for an attribute of a namespace that does not matter, and for a declaration. */
  readonly attribute: (name: string) => string | undefined
}

const none: readonly string[] = []

/**
 * Each prefix has a stack of what it is bound to, so that a name is resolved in one step however deep it stands; and a name
 * is resolved once until a declaration comes or goes.
 *
 * @param prefixes the prefix to use for each namespace that matters, by its URI
 */
export function createXmlNames(prefixes: ReadonlyMap<string, string>): XmlNames {
  const bindings = new Map<string, string[]>([['xml', ['http://www.w3.org/XML/1998/namespace']]])
  const declared: (readonly string[])[] = []
  const elements = new Map<string, string>()
  const attributes = new Map<string, string | undefined>()
  const forget = (): void => {
    elements.clear()
    attributes.clear()
  }
  const prefixOf = (prefix: string): string | undefined => {
    const uri = bindings.get(prefix)?.at(-1) ?? ''
    return prefix === '' && uri === '' ? '' : prefixes.get(uri)
  }
  return {
    open: (given) => {
      const bound: string[] = []
      for (const name in given) {
        if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
        const prefix = name.slice('xmlns:'.length)
        const uris = bindings.get(prefix)
        if (uris === undefined) bindings.set(prefix, [given[name] ?? ''])
        else uris.push(given[name] ?? '')
        bound.push(prefix)
      }
      if (bound.length > 0) forget()
      declared.push(bound.length > 0 ? bound : none)
    },
    close: () => {
      const bound = declared.pop() ?? none
      for (const prefix of bound) bindings.get(prefix)?.pop()
      if (bound.length > 0) forget()
    },
    element: (name) => {
      const known = elements.get(name)
      if (known !== undefined) return known
      const colon = name.indexOf(':')
      const resolved = joined(prefixOf(name.slice(0, Math.max(0, colon))) ?? '?', name.slice(colon + 1))
      return remember(elements, name, resolved)
    },
    attribute: (name) => {
      if (attributes.has(name)) return attributes.get(name)
      const colon = name.indexOf(':')
      const prefix = colon < 0 ? '' : prefixOf(name.slice(0, colon))
      const declaration = name === 'xmlns' || name.startsWith('xmlns:')
      const resolved = declaration || prefix === undefined ? undefined : joined(prefix, name.slice(colon + 1))
      return remember(attributes, name, resolved)
    }
  }
}

/** Names that somebody made up by the million are not worth the memory. */
const mostRemembered = 10_000

function remember<Name extends string | undefined>(names: Map<string, Name>, name: string, resolved: Name): Name {
  if (names.size < mostRemembered) names.set(name, resolved)
  return resolved
}

const joined = (prefix: string, local: string): string => (prefix === '' ? local : `${prefix}:${local}`)
