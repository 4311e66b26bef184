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
 * Each prefix has a stack of what it is bound to, so that a name is resolved in a few steps however deep it stands, and
 * however many declarations come and go.
 *
 * @param prefixes the prefix to use for each namespace that matters, by its URI
 */
export function createXmlNames(prefixes: ReadonlyMap<string, string>): XmlNames {
  const bindings = createBindings((uri) => (uri === '' ? '' : prefixes.get(uri)))
  const split = remembering(splitName)
  const names = new Map<string, (local: string) => string>()
  const joined = (prefix: string, local: string): string => {
    if (prefix === '') return local
    const join = names.get(prefix) ?? remembering((name: string) => `${prefix}:${name}`)
    names.set(prefix, join)
    return join(local)
  }
  return {
    open: bindings.open,
    close: bindings.close,
    element: (name) => {
      const {prefix, local} = split(name)
      return joined(bindings.of(prefix) ?? '?', local)
    },
    attribute: (name) => {
      const {prefix, local} = split(name)
      if (declaredBy(name) !== undefined) return undefined
      // A default namespace is not that of attributes.
      const own = prefix === '' ? '' : bindings.of(prefix)
      return own === undefined ? undefined : joined(own, local)
    }
  }
}

/** What the prefixes of a file stand for, which declarations change and the ends of elements restore. */
function createBindings(resolve: (uri: string) => string | undefined) {
  const bindings = new Map([['xml', [resolve('http://www.w3.org/XML/1998/namespace')]]])
  const declared: (readonly string[])[] = []
  return {
    open: (attributes: Readonly<Record<string, string>>): void => {
      let bound: string[] | undefined
      for (const name in attributes) {
        const prefix = declaredBy(name)
        if (prefix === undefined) continue
        const own = resolve(attributes[name] ?? '')
        const stack = bindings.get(prefix)
        if (stack === undefined) bindings.set(prefix, [own])
        else stack.push(own)
        bound ??= []
        bound.push(prefix)
      }
      declared.push(bound ?? none)
    },
    close: (): void => {
      for (const prefix of declared.pop() ?? none) bindings.get(prefix)?.pop()
    },
    of: (prefix: string): string | undefined => {
      const stack = bindings.get(prefix)
      if (stack === undefined || stack.length === 0) return prefix === '' ? '' : undefined
      return stack[stack.length - 1]
    }
  }
}

/** The prefix that an attribute declares; the empty one is that of the default namespace. */
function declaredBy(attribute: string): string | undefined {
  if (!attribute.startsWith('xmlns')) return undefined
  return attribute === 'xmlns' ? '' : attribute.startsWith('xmlns:') ? attribute.slice('xmlns:'.length) : undefined
}

function splitName(name: string): {readonly prefix: string; readonly local: string} {
  const colon = name.indexOf(':')
  return {prefix: name.slice(0, Math.max(0, colon)), local: name.slice(colon + 1)}
}

/** Names that somebody made up by the million are not worth the memory. */
const mostRemembered = 10_000

function remembering<Result>(resolve: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const result = resolve(name)
    if (known.size < mostRemembered) known.set(name, result)
    return result
  }
}
