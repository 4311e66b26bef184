import type {Block, Lines} from './lines.js'
import type {Processed} from './process-lines.js'
import type {Work} from './work.js'

/** What may be read before it is written. */
export interface Limits {
  readonly blocks: number
  /** In bytes of input. A single block may have more. */
  readonly bytes: number
}

/**
 * Processes blocks at the same time, and writes their records in the order of the input. When as much is on its way as
 * may be, nothing is read until the oldest of it is written: a slow reader slows the whole, and memory stays the same.
 *
 * @param stop stops the input; called where writing fails
 * @throws what `write` or the input throws
 */
export async function inOrder(
  blocks: AsyncIterable<Block>,
  {process}: Pick<Work, 'process'>,
  write: (processed: Processed) => Promise<void>,
  limits: Limits,
  stop: () => void
): Promise<void> {
  const underWay: {readonly size: number; readonly written: Promise<void>}[] = []
  let bytes = 0
  let last = Promise.resolve()
  let failure: {readonly error: unknown} | undefined
  const fail = (error: unknown): void => {
    failure ??= {error}
    stop()
  }
  try {
    for await (const block of blocks) {
      const size = 'bytes' in block ? block.bytes.length : 0
      while (underWay.length > 0 && (underWay.length >= limits.blocks || bytes + size > limits.bytes)) {
        const oldest = underWay.shift()
        await oldest?.written
        bytes -= oldest?.size ?? 0
      }
      const written = writeAll(block, process, write, last)
      written.catch(fail)
      last = written
      underWay.push({size, written})
      bytes += size
    }
    await last
  } catch (error) {
    throw failure ? failure.error : error
  }
}

/** Processes a block at once, and writes all of its records after those before it. */
async function writeAll(
  block: Block,
  process: Work['process'],
  write: (processed: Processed) => Promise<void>,
  before: Promise<void>
): Promise<void> {
  let processed = await process(block)
  await before
  await write(processed)
  let lines = block as Lines
  while (processed.rest) {
    const {start, first} = processed.rest
    lines = {bytes: lines.bytes.subarray(start), first}
    processed = await process(lines)
    await write(processed)
  }
}
