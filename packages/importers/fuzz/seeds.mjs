/** The documents that mutations begin with: those of the fixtures, by their endings, and a small one of each type. */
import {readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {unzipSync} from 'fflate'
import {builtIn} from './built-in.mjs'

/** @typedef {'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'pdf'} Type */
/** @typedef {{name: string, bytes: Uint8Array}} Seed */

/** @type {readonly Type[]} */
export const types = ['text', 'markdown', 'html', 'docx', 'odt', 'pdf']

/** @type {Readonly<Record<Type, readonly string[]>>} */
const endings = {
  text: ['.txt'],
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.xhtml'],
  docx: ['.docx', '.docm', '.dotx'],
  odt: ['.odt', '.ott'],
  pdf: ['.pdf']
}

/** Larger ones make mutations slow, and no better. */
const longest = 300_000

const folder = fileURLToPath(new URL('..', import.meta.url))

/**
 * @param {Type} type
 * @returns {readonly Seed[]}
 */
export function seedsOf(type) {
  const found = fixtureFiles()
    .filter((file) => endings[type].includes(extname(file).toLowerCase()))
    .map((file) => ({name: file, bytes: new Uint8Array(readFileSync(join(folder, file)))}))
    .filter(({bytes}) => bytes.length > 0 && bytes.length <= longest)
  const isPacked = type === 'docx' || type === 'odt'
  return [{name: `built-in.${type}`, bytes: builtIn(type)}, ...(isPacked ? found.filter(canUnpack) : found)]
}

/** Files below any folder `fixtures` of this package, in the same order everywhere. */
function fixtureFiles() {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)fixtures\//.test(file) && !/(^|\/)(node_modules|dist)\//.test(file))
    .sort()
}

/** @param {Seed} seed */
function canUnpack({bytes}) {
  try {
    unzipSync(bytes)
    return true
  } catch {
    return false
  }
}
