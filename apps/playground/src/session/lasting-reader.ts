import type {Remote} from 'comlink'
import type {ConnectedReader} from '../reader/connect.js'
import type {Reader} from '../reader/types.js'

/** What a reader that lasts is made of. */
interface Lasting {
  /** Starts a worker; it calls back when that has ended. */
  readonly connect: (onEnd: () => void) => ConnectedReader
  /** The text as it is now. */
  readonly text: () => string
  /** What is said to those who wait for an answer of a worker that has ended. */
  readonly reason: () => string
}

/**
 * A reader whose worker is started anew when it has ended. Without that, who waits for an answer would wait for ever, and the
 * outline would stand still without a word. The new worker is given the text, when it is next asked for something: one that cannot
 * be loaded at all is not tried in a circle.
 */
export function lastingReader({connect, text, reason}: Lasting): Pick<ConnectedReader, 'reader' | 'close'> {
  let connected: ConnectedReader | null = null
  /** Those who wait. */
  const waiting = new Set<(error: Error) => void>()
  const start = () => {
    const started = connect(() => {
      if (connected !== started) return
      started.close()
      connected = null
      for (const reject of waiting) reject(new Error(reason()))
      waiting.clear()
    })
    connected = started
    return started
  }
  const call = (name: keyof Reader, given: readonly unknown[]): Promise<unknown> => {
    const isNew = connected === null
    const {reader} = connected ?? start()
    if (isNew) {
      void reader.change([{from: 0, to: 0, insert: text()}])
      // the text has the changes already
      if (name === 'change') return Promise.resolve()
    }
    const ask = reader[name] as (...given: readonly unknown[]) => Promise<unknown>
    return new Promise((resolve, reject) => {
      waiting.add(reject)
      ask(...given)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject))
    })
  }
  start()
  const reader = new Proxy({} as Remote<Reader>, {
    get: (_, name) =>
      typeof name === 'string' ? (...given: unknown[]) => call(name as keyof Reader, given) : undefined
  })
  return {reader, close: () => connected?.close()}
}
