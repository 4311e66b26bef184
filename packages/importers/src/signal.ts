/** What `read` asks of an AbortSignal: whether it is to go on. */
export interface Signal {
  /** Whether it is to stop. */
  readonly aborted: boolean
  /** Why: `read` rejects with it. */
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** Work that can be stopped between its steps: at each `yield` nothing is open that has to be closed. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const {done, value} = steps.next()
    if (done) return value
  }
}

/**
 * Takes all steps, unless a signal says stop: between two of them others have their turn, or nobody could say it.
 *
 * @throws the reason of the signal
 */
export async function taken<Result>(steps: Steps<Result>, signal: Signal): Promise<Result> {
  try {
    for (;;) {
      obey(signal)
      const {done, value} = steps.next()
      if (done) return value
      await turnOfOthers()
    }
  } finally {
    // what its steps hold is let go: a part of an archive that is unpacked by half
    steps.return(undefined as never)
  }
}

/** @throws the reason of a signal that says stop */
export function obey(signal: Signal | undefined): void {
  if (signal?.aborted) throw signal.reason
}

/** Timers, clicks and what else may stop the work have their turn before this is done. */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof globalThis.setImmediate === 'function') {
      globalThis.setImmediate(resolve)
      return
    }
    // browsers make a timer of 0 wait for 4 ms, and a message for nothing
    const {port1, port2} = new MessageChannel()
    const onmessage = () => {
      port1.close()
      resolve()
    }
    Object.assign(port1, {onmessage})
    port2.postMessage(null)
  })
}
