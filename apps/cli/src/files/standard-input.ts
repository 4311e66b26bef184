import {type BigIntStats, fstatSync} from 'node:fs'

/**
 * What standard input is: a file or a pipe.
 *
 * With numbers of any size, for the sake of what comes after: `stat` with usual numbers leaves the kind of the file in memory
 * that `realpathSync` of Node 20 looks at. After a pipe it stops at the next link, and modules that pnpm has linked are not found.
 *
 * @throws {NodeJS.ErrnoException} EISDIR for a folder, which Node takes for an empty stream
 */
export function statOfStandardInput(): BigIntStats {
  const stats = fstatSync(0, {bigint: true})
  if (stats.isDirectory()) throw Object.assign(new Error('is a folder'), {code: 'EISDIR'})
  return stats
}
