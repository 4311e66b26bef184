import {type BigIntStats, fstatSync} from 'node:fs'

/**
 * What standard input is.
 *
 * With numbers of any size, for the sake of what comes after: `stat` with usual numbers leaves the kind of the file in memory
 * that `realpathSync` of Node 20 looks at. After a pipe it stops at the next link, and modules that pnpm has linked are not found.
 *
 * @throws {NodeJS.ErrnoException} where there is no standard input
 */
export function statOfStandardInput(): BigIntStats {
  return fstatSync(0, {bigint: true})
}
