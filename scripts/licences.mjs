/** Which licences the dependencies may have. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** They let everybody use, change and pass on the code, and ask for no more than to be named. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense'
])

/** Enough for tools that only developers run, and of which nothing is shipped. */
const forTools = new Set([...permissive, 'MPL-2.0', 'PSF-2.0', 'Python-2.0'])

/**
 * @typedef {{name: string, version: string, licence: string}} Installed
 *
 * @param {Installed[]} installed
 * @returns {Installed[]} those whose licence is not in the list
 */
export function unlicensed(installed, {tools = false} = {}) {
  const allowed = tools ? forTools : permissive
  return installed.filter(({licence}) => !suffices(licence, allowed))
}

/**
 * @param {string} expression an SPDX expression without nesting: `MIT`, `(MIT OR GPL-3.0)`, `MIT AND ISC`
 * @param {Set<string>} allowed
 */
function suffices(expression, allowed) {
  const plain = expression.replace(/^\((.*)\)$/, '$1')
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)))
}

/**
 * Every package below a node_modules folder, as npm lays them out, and pnpm with its .pnpm folder.
 *
 * @param {string} folder
 * @returns {Installed[]}
 */
export function installedIn(folder) {
  const store = join(folder, '.pnpm')
  if (existsSync(store)) return foldersIn(store).flatMap((path) => installedIn(join(path, 'node_modules')))
  const packages = foldersIn(folder).flatMap((path) => (/[\\/]@[^\\/]+$/.test(path) ? foldersIn(path) : [path]))
  return packages.flatMap((path) => [...described(path), ...installedIn(join(path, 'node_modules'))])
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return []
  // Links lead to packages that are met where they stand.
  const entries = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())
  return entries.filter(({name}) => !name.startsWith('.')).map(({name}) => join(folder, name))
}

/**
 * @param {string} path
 * @returns {Installed[]}
 */
function described(path) {
  const file = join(path, 'package.json')
  if (!existsSync(file)) return []
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  return [{name: manifest.name, version: manifest.version, licence: licenceIn(manifest)}]
}

/**
 * What a package.json says of the licence. Packages of long ago list what one can choose from.
 *
 * @param {{license?: string | {type?: string}, licenses?: (string | {type?: string})[]}} manifest
 */
export function licenceIn({license, licenses = []}) {
  const stated = [license ?? licenses].flat()
  const names = stated.map((each) => (typeof each === 'string' ? each : each.type))
  return names.join(' OR ') || 'none stated'
}
