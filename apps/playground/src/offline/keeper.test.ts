import {describe, expect, it} from 'vitest'
import type {BuiltFiles} from './built-files.js'
import {createKeeper, type Means} from './keeper.js'

const scope = 'https://host.example/outlines/'
const files: BuiltFiles = {version: '2', shell: {'index.html': 'sha256-i'}, rest: {'assets/a.js': 'sha256-a'}}

/** Caches as browsers have them, as far as they are used; and a host that says what was asked for. */
function browserWith(
  host: (url: string) => Response
): Means & {readonly asked: string[]; readonly names: () => string[]} {
  const stores = new Map<string, Map<string, Response>>()
  const find = (store: Map<string, Response>, url: string, ignoreSearch?: boolean) => {
    const key = [...store.keys()].find((each) => each === url || (ignoreSearch && each.split('?')[0] === url))
    return key === undefined ? undefined : store.get(key)?.clone()
  }
  const asked: string[] = []
  const caches = {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return {
        match: async (url: string) => find(store, url),
        put: async (url: string, response: Response) => void store.set(url, response)
      }
    },
    match: async (url: string, options?: CacheQueryOptions) =>
      [...stores.values()].map((store) => find(store, url, options?.ignoreSearch)).find((found) => found),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name)
  } as unknown as CacheStorage
  return {
    caches,
    asked,
    names: () => [...stores.keys()],
    fetch: async (request) => {
      const url = typeof request === 'string' ? request : request.url
      asked.push(url)
      return host(url)
    }
  }
}

const host = (url: string) => new Response(url)
const get = (url: string, mode: RequestMode = 'no-cors') => ({url, method: 'GET', mode})

describe('the service worker leaves alone', () => {
  it.each([
    ['other hosts', get('https://other.example/outlines/')],
    ['other folders of its host', get('https://host.example/')],
    ['what is sent', {...get(`${scope}index.html`), method: 'POST'}]
  ])('%s', (_what, request) => {
    expect(createKeeper(files, scope, browserWith(host)).answer(request)).toBeUndefined()
  })
})

describe('a file that is kept', () => {
  it('is answered without the host', async () => {
    const browser = browserWith(host)
    const keeper = createKeeper(files, scope, browser)
    await keeper.keepShell()
    await keeper.keepRest()
    browser.asked.length = 0
    for (const path of ['', 'index.html', '?from=elsewhere', 'assets/a.js'])
      expect((await keeper.answer(get(scope + path)))?.ok).toBe(true)
    expect(browser.asked).toEqual([])
  })

  it('is taken over by the next version where it is the same', async () => {
    const browser = browserWith(host)
    await createKeeper(files, scope, browser).keepRest()
    const next = createKeeper({...files, version: '3', shell: {'index.html': 'sha256-j'}}, scope, browser)
    browser.asked.length = 0
    await next.keepShell()
    await next.keepRest()
    expect(browser.asked).toEqual([scope])
  })

  it('is found by a page of the version before, until that is forgotten', async () => {
    const browser = browserWith(host)
    await createKeeper(files, scope, browser).keepRest()
    const next = createKeeper({...files, version: '3', rest: {'assets/b.js': 'sha256-b'}}, scope, browser)
    await next.keepShell()
    browser.asked.length = 0
    const old = `${scope}assets/a.js`
    expect(await (await next.answer(get(old)))?.text()).toBe(old)
    expect(browser.asked).toEqual([])
    await next.forgetOthers()
    expect(browser.names()).toEqual(['gangmu /outlines/ 3'])
  })
})

it('forgets nothing of another page of the same host', async () => {
  const browser = browserWith(host)
  await createKeeper(files, 'https://host.example/', browser).keepShell()
  await createKeeper(files, scope, browser).forgetOthers()
  expect(browser.names()).toEqual(['gangmu / 2'])
})

it('is not installed where the host does not have a file', async () => {
  const keeper = createKeeper(
    files,
    scope,
    browserWith(() => new Response('', {status: 404}))
  )
  await expect(keeper.keepShell()).rejects.toThrow('index.html was answered with 404')
})

it('leads to the page from an address that cannot be reached', async () => {
  const browser = browserWith(() => {
    throw new TypeError('no network')
  })
  const answer = await createKeeper(files, scope, browser).answer(get(`${scope}other`, 'navigate'))
  expect([answer?.status, answer?.headers.get('location')]).toEqual([302, scope])
})
