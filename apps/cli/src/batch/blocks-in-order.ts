import {inOrder} from '../in-order.js'
import type {Block, Lines} from './lines.js'
import type {Processed} from './process-lines.js'
import type {Work} from './work.js'

/** What may be read before it is written. */
export interface BlockLimits {
  readonly blocks: number
  /** In bytes of input. A single block may have more. */
  readonly bytes: number
}

/**
 * Processes blocks at the same time, and writes their records in the order of the input.
 *
 * @param stop stops the input; called where writing fails
 * @throws what `write` or the input throws
 */
export function blocksInOrder(
  blocks: AsyncIterable<Block>,
  {process}: Pick<Work, 'process'>,
  write: (processed: Processed) => Promise<void>,
  {blocks: count, bytes: size}: BlockLimits,
  stop: () => void
): Promise<void> {
  const sizeOf = (block: Block): number => ('bytes' in block ? block.bytes.length : 0)
  return inOrder(blocks, (block, before) => writeAll(block, process, write, before), {count, size, sizeOf}, stop)
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
