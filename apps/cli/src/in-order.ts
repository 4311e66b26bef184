/** What may be under way before it is written. */
export interface Limits<Input> {
  readonly count: number
  readonly size: number
  /** A single input may be larger than all that may be under way. */
  readonly sizeOf: (input: Input) => number
}

/**
 * Works on inputs at the same time, so that what comes of them can be written in their order. When as much is under way as may
 * be, no input is taken until the oldest is done: a slow reader slows the whole, and memory stays the same.
 *
 * @param work works at once, and writes when what is before it is written
 * @param stop stops the inputs; called where work fails
 * @throws what `work` or the inputs throw
 */
export async function inOrder<Input>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  work: (input: Input, before: Promise<void>) => Promise<void>,
  limits: Limits<Input>,
  stop: () => void
): Promise<void> {
  const underWay: {readonly size: number; readonly written: Promise<void>}[] = []
  let whole = 0
  let last = Promise.resolve()
  let failure: {readonly error: unknown} | undefined
  const fail = (error: unknown): void => {
    failure ??= {error}
    stop()
  }
  try {
    for await (const input of inputs) {
      const size = limits.sizeOf(input)
      while (underWay.length > 0 && (underWay.length >= limits.count || whole + size > limits.size)) {
        const oldest = underWay.shift()
        await oldest?.written
        whole -= oldest?.size ?? 0
      }
      const written = work(input, last)
      written.catch(fail)
      last = written
      underWay.push({size, written})
      whole += size
    }
    await last
  } catch (error) {
    throw failure ? failure.error : error
  }
}
