import type {BuiltFiles} from './built-files.js'

/** Where the files of one version of the page are kept, and what is answered from them. */
export interface Keeper {
  /** @throws {TypeError} where a file cannot be loaded, or is not that of this version */
  keepShell(): Promise<void>
  /** Goes on where it was broken off. @throws {TypeError} where a file cannot be loaded, or is not that of this version */
  keepRest(): Promise<void>
  /** Deletes what is kept of all other versions. */
  forgetOthers(): Promise<void>
  /** Whether the file belongs to this version. */
  has(url: string): boolean
  /** What is answered to a request; undefined for one that does not concern the page. */
  answer(request: Pick<Request, 'url' | 'method' | 'mode'>): Promise<Response> | undefined
}

/** What the browser gives for it. */
export interface Means {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>
  readonly fetch: (url: string | Request, init?: RequestInit) => Promise<Response>
}

/**
 * Keeps the files of the folder that `scope` is the address of, with its last slash. Each is kept under its address and its
 * digest: what has not changed is taken over from the version before, and a page of that version still finds its own files.
 */
export function createKeeper(files: BuiltFiles, scope: string, {caches, fetch}: Means): Keeper {
  // Other folders of the same host can have such a page, too.
  const prefix = `gangmu ${new URL(scope).pathname} `
  const digests: Readonly<Record<string, string>> = {...files.shell, ...files.rest}

  // The folder itself is asked for: hosts lead from index.html to it, and a page may not come by a redirection.
  const addressOf = (path: string) => new URL(path === 'index.html' ? './' : path, scope).href
  const keyOf = (path: string) => `${addressOf(path)}?${encodeURIComponent(digests[path] ?? '')}`

  async function load(path: string): Promise<Response> {
    const response = await fetch(addressOf(path), {cache: 'no-cache', integrity: digests[path] ?? ''})
    if (!response.ok) throw new TypeError(`${path} was answered with ${response.status}`)
    return response
  }

  async function keep(path: string): Promise<Response> {
    const cache = await caches.open(prefix + files.version)
    const key = keyOf(path)
    const kept = await cache.match(key, {ignoreVary: true})
    if (kept) return kept
    const response = (await caches.match(key, {ignoreVary: true})) ?? (await load(path))
    await cache.put(key, response.clone())
    return response
  }

  async function keepAll(paths: readonly string[]): Promise<void> {
    for (const path of paths) await keep(path)
  }

  /** The path of a file of this version; undefined for anything else. */
  function pathOf(url: string): string | undefined {
    const {origin, pathname} = new URL(url)
    const address = origin + pathname
    if (!address.startsWith(scope)) return undefined
    const path = address === scope ? 'index.html' : address.slice(scope.length)
    return Object.hasOwn(digests, path) ? path : undefined
  }

  /** What is not of this version: a file of the one before, or a page that does not exist. */
  async function answerOther(request: Pick<Request, 'url' | 'mode'>): Promise<Response> {
    if (request.mode === 'navigate') return fetch(request as Request).catch(() => Response.redirect(scope, 302))
    const older = await caches.match(request.url, {ignoreSearch: true, ignoreVary: true})
    return older ?? fetch(request as Request)
  }

  return {
    keepShell: () => keepAll(Object.keys(files.shell)),
    keepRest: () => keepAll(Object.keys(files.rest)),
    forgetOthers: async () => {
      const names = await caches.keys()
      const others = names.filter((name) => name.startsWith(prefix) && name !== prefix + files.version)
      for (const name of others) await caches.delete(name)
    },
    has: (url) => pathOf(url) !== undefined,
    answer(request) {
      if (request.method !== 'GET' || !request.url.startsWith(scope)) return undefined
      const path = pathOf(request.url)
      if (path === undefined) return answerOther(request)
      // A host may serve other bytes than were built: the page then works as long as there is a network.
      return keep(path).catch(() => fetch(request as Request))
    }
  }
}
