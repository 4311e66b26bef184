import {fstatSync, type Stats, statSync} from 'node:fs'

/**
 * What standard input is: a file or a pipe.
 *
 * Once Node has seen a pipe it follows no symbolic link to a package any more, until it sees something else: its realpathSync
 * looks at what was seen last. No importer could be loaded where packages are linked, as pnpm does; so Node is shown itself.
 *
 * @throws {NodeJS.ErrnoException} EISDIR for a folder, which Node takes for an empty stream
 */
export function statOfStandardInput(): Stats {
  const stats = fstatSync(0)
  statSync(process.execPath, {throwIfNoEntry: false})
  if (stats.isDirectory()) throw Object.assign(new Error('is a folder'), {code: 'EISDIR'})
  return stats
}
