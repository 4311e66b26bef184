/** What a published package must not contain. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * @param {string} folder a package as it was installed from its tarball
 * @returns {string[]} what is wrong with it
 */
export function strangers(folder) {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'))
  const missing = ['LICENSE', 'README.md'].filter((file) => !existsSync(join(folder, file)))
  return [
    ...files.filter(isStrange).map((file) => `${file} is shipped`),
    ...missing.map((file) => `${file} is missing`),
    ...unresolved(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  ]
}

/** @param {string} file its path in the package */
export function isStrange(file) {
  if (file.startsWith('node_modules')) return false
  if (/\.(test|test-d)\.|tsbuildinfo|(^|\/)fixtures(\/|$)/.test(file)) return true
  return !/^((dist|bundle|man|schema|cmaps|generated)($|\/)|package\.json$|LICENSE$|README[^/]*\.md$)/.test(file)
}

/** @param {Record<string, any>} manifest */
export function unresolved(manifest) {
  const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies']
  const ranges = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}))
  return ranges
    .filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))
    .map(([name, range]) => `its dependency ${name} is still ${range}`)
}
