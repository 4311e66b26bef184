/** Writes that a signal does not cut. */
export interface Guarded<Value> {
  readonly write: (value: Value) => Promise<void>
  /** Signals end the process at once again. */
  readonly release: () => void
}

/**
 * Makes what writes records end with whole lines: a signal that ends the process waits for the write that is under way,
 * and no other one begins. A second signal ends it at once.
 */
export function guarded<Value>(write: (value: Value) => Promise<void>): Guarded<Value> {
  let current: Promise<void> = Promise.resolve()
  let ends = false
  const release = (): void => {
    for (const signal of signals) process.off(signal, onSignal)
  }
  const onSignal = async (signal: NodeJS.Signals): Promise<void> => {
    ends = true
    release()
    await current.catch(() => {})
    // There is no listener any more, so this ends the process, and whoever started it learns by which signal.
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, onSignal)
  const writeNext = (value: Value): Promise<void> => {
    if (ends) return new Promise(() => {})
    current = write(value)
    return current
  }
  return {write: writeNext, release}
}

const signals = ['SIGINT', 'SIGTERM'] as const
