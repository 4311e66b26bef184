/** When the dependencies must be installed: a stamp in node_modules says for what they were installed last. */
import {createHash} from 'node:crypto'

/**
 * @param {string | Uint8Array} lockfile the content of pnpm-lock.yaml
 * @param {string} nodeVersion process.version
 */
export function stampOf(lockfile, nodeVersion) {
  return `${nodeVersion} ${createHash('sha256').update(lockfile).digest('hex')}\n`
}

/**
 * @param {string | undefined} found the stamp of the last successful installation
 * @param {string} wanted
 */
export function mustInstall(found, wanted) {
  return found !== wanted
}

/**
 * @param {string} version process.version: `v20.20.2`
 * @param {string} range the engines field, of the one form `>=20.19`
 */
export function nodeSuffices(version, range) {
  const wanted = /^>=(\d+)\.(\d+)$/.exec(range)
  if (!wanted) throw new Error(`engines.node must have the form >=20.19, and is ${range}`)
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  const [atLeastMajor = 0, atLeastMinor = 0] = wanted.slice(1).map(Number)
  return major > atLeastMajor || (major === atLeastMajor && minor >= atLeastMinor)
}
