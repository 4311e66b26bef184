const signals = ['SIGINT', 'SIGTERM'] as const

/** Work that a signal does not cut. */
export interface Guarded<Value, Result> {
  readonly work: (value: Value) => Promise<Result>
  /** Signals end the process at once again. */
  readonly release: () => void
}

/**
 * Makes a signal that ends the process wait for the work that is under way, and no other work begin: no file, and no line, is
 * cut. A second signal ends it at once. Whoever started the process learns by which signal it ended.
 *
 * @param atEnd called when nothing is under way any more, before the process ends
 */
export function guarded<Value, Result>(
  work: (value: Value) => Promise<Result>,
  atEnd: () => void = () => {}
): Guarded<Value, Result> {
  const underWay = new Set<Promise<Result>>()
  let ends = false
  const release = (): void => {
    for (const signal of signals) process.off(signal, onSignal)
  }
  const onSignal = async (signal: NodeJS.Signals): Promise<void> => {
    ends = true
    release()
    await Promise.allSettled(underWay)
    atEnd()
    // There is no listener any more, so this ends the process.
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, onSignal)
  const guardedWork = (value: Value): Promise<Result> => {
    // nothing waits for it: the process ends
    if (ends) return new Promise(() => {})
    const current = work(value)
    underWay.add(current)
    const forget = (): void => {
      underWay.delete(current)
    }
    current.then(forget, forget)
    return current
  }
  return {work: guardedWork, release}
}
