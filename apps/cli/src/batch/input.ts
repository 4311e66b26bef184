import {once} from 'node:events'
import {createReadStream, type ReadStream} from 'node:fs'
import type {Readable} from 'node:stream'
import {statOfStandardInput} from '../files/standard-input.js'

/** The bytes of an input. */
export interface Input {
  readonly bytes: AsyncIterable<Buffer>
  /** Lets it go, read to its end or not. */
  readonly stop: () => void
}

/** Reading more at once is no faster. */
const piece = 1 << 20

/**
 * Opens a file; '-' is standard input. It is read as it is needed, piece by piece.
 *
 * @throws {NodeJS.ErrnoException} where it cannot be opened
 */
export async function openInput(file: string): Promise<Input> {
  if (file !== '-') return inputOf(await opened(createReadStream(file, {highWaterMark: piece})))
  // A file is read in larger pieces than Node would.
  return inputOf(
    statOfStandardInput().isFile()
      ? createReadStream('', {fd: 0, autoClose: false, highWaterMark: piece})
      : process.stdin
  )
}

async function opened(stream: ReadStream): Promise<ReadStream> {
  await once(stream, 'ready')
  return stream
}

function inputOf(stream: Readable): Input {
  return {bytes: stream, stop: () => stream.destroy()}
}
