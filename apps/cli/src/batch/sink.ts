import {type FileHandle, open} from 'node:fs/promises'
import {writeToStandardOutput} from '../files/write-output.js'

/** Where records go. */
export interface Sink {
  /** Writes whole lines, and ends when they are written: to a slow reader that takes a while. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly end: () => Promise<void>
}

/** The reader of standard output has enough, as `head` has. */
export class ReaderLeft extends Error {}

/** Records to standard output. */
export const standardOutput: Sink = {
  write: async (bytes) => {
    if (!(await writeToStandardOutput(bytes))) throw new ReaderLeft()
  },
  end: async () => {}
}

/**
 * Records to a file. It is opened with the first of them, so that a run that cannot begin leaves it as it was. Each write
 * appends whole lines: whatever ends the process, at most the last line of the file is cut off.
 *
 * @param keep how many bytes of the file stay
 */
export function fileSink(file: string, keep: number): Sink {
  let handle: FileHandle | undefined
  const opened = async (): Promise<FileHandle> => {
    if (handle) return handle
    handle = await open(file, keep > 0 ? 'a' : 'w')
    if (keep > 0) await handle.truncate(keep)
    return handle
  }
  return {
    write: async (bytes) => {
      await (await opened()).appendFile(bytes)
    },
    end: async () => {
      await (await opened()).close()
    }
  }
}
