import type {Answered, Asked} from './worker-scope.js'

/**
 * How far the page is without a network: `unsupported` where it never will be, `loading` until all files are kept, `ready`
 * when everything works offline, `updated` when a newer version is there, which is seen when the page is loaded again.
 */
export type OfflineState = 'unsupported' | 'loading' | 'ready' | 'updated'

/** What the page asks the browser for. */
export interface OfflinePage {
  /** Absent where the browser has none, or the page may not use them. */
  readonly workers: ServiceWorkerContainer | undefined
  readonly address: string
  /** A script of the page, by its address. */
  readonly script: string
  /** Whether the reader wants as little loaded as can be. */
  readonly savesData: boolean
  /** Until the page has been loaded and has nothing to do. */
  idle(): Promise<void>
}

/**
 * Lets the page work offline, and says how far it is, first of all at once. Where it cannot, the page works as it did. Not in
 * development, where files change.
 */
export function register(onState: (state: OfflineState) => void, page = thisPage()): void {
  const {workers} = page
  const isPossible = workers !== undefined && /^https?:/.test(page.address)
  onState(isPossible ? 'loading' : 'unsupported')
  if (!isPossible) return
  follow(workers, page, onState).catch(() => onState('unsupported'))
}

async function follow(
  workers: ServiceWorkerContainer,
  page: OfflinePage,
  onState: (state: OfflineState) => void
): Promise<void> {
  let isUpdated = false
  let hasWorker = workers.controller !== null
  let asked: ServiceWorker | null = null
  async function keepAll(worker: ServiceWorker | null) {
    if (page.savesData || !worker || worker === asked) return
    asked = worker
    await page.idle()
    const all: Asked = {keepAllFor: page.script}
    worker.postMessage(all)
  }
  workers.addEventListener('controllerchange', () => {
    isUpdated ||= hasWorker
    hasWorker = true
    if (isUpdated) onState('updated')
    void keepAll(workers.controller)
  })
  workers.addEventListener('message', ({data}: MessageEvent<Answered>) => {
    if (data.kept && !isUpdated) onState('ready')
  })
  workers.startMessages()
  const registration = await workers.register(new URL('service-worker.js', page.address))
  if (!registration.active) await installed(registration.installing)
  // a page that was loaded past the worker, with Shift, has no controller
  await keepAll(workers.controller ?? registration.active)
}

/** @throws {Error} where it cannot be installed */
function installed(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!worker) return resolve()
    const look = () => {
      if (worker.state === 'activated') resolve()
      if (worker.state === 'redundant') reject(new Error('the service worker could not be installed'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

function thisPage(): OfflinePage {
  const {connection} = navigator as {readonly connection?: {readonly saveData?: boolean}}
  return {
    workers: import.meta.env.PROD ? serviceWorkers() : undefined,
    address: document.baseURI,
    script: import.meta.url,
    savesData: connection?.saveData === true,
    idle
  }
}

function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    // a page in a frame that is shut off may not even look
    return undefined
  }
}

async function idle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}))
  // Safari has no requestIdleCallback
  await new Promise<unknown>((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 1000)
  )
}
