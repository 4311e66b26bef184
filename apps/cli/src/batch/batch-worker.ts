import Tinypool from 'tinypool'
import {userMessages} from '../messages/index.js'
import {type Processed, processLines, type Wanted} from './process-lines.js'

/** What a worker is asked for. Bytes go from thread to thread, not trees: copying a tree costs more than parsing it. */
export interface Task {
  readonly bytes: Uint8Array
  /** The number of the first line, from 1. */
  readonly first: number
  readonly wanted: Wanted
}

const messages = await userMessages()

/** Processes a block. The output is moved to the thread that asked for it, not copied. */
export default async function work({bytes, first, wanted}: Task): Promise<unknown> {
  const lines = {bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), first}
  const processed: Processed = await processLines(lines, wanted, messages)
  return Tinypool.move({
    [Tinypool.transferableSymbol]: processed.output.buffer,
    [Tinypool.valueSymbol]: processed
  } as never)
}
