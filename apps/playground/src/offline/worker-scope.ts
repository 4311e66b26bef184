/** What the service worker uses of its global scope. The library `webworker` of TypeScript cannot stand beside `dom`. */
export interface WorkerScope {
  readonly registration: {readonly scope: string}
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: {readonly type: 'window'}): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
  addEventListener(type: 'message', listener: (event: AskedEvent) => void): void
}

/** An event that lasts until its work is done. */
export interface LongEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface RequestEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

/** What a page asks of the service worker, and where it is answered. */
export interface AskedEvent extends LongEvent {
  readonly data: Asked
  readonly source: {postMessage(answer: Answered): void} | null
}

/** That all files be kept. */
export interface Asked {
  /** A script of the page, which tells its version. */
  readonly keepAllFor: string
}

export interface Answered {
  /** Whether all files are kept. */
  readonly kept: boolean
}
