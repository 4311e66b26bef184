/** What the licences of bundled packages ask for: their notices, kept with the bundle. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {licenceIn, unlicensed} from './licences.mjs'

/** What packages are published with inside them, of which their own licence says nothing. */
const within = new Map([
  [
    'markmap-view',
    `with d3-flextree 2.1.2 (WTFPL) and, under the licence of d3-ease, parts of d3-hierarchy 1 (BSD-3-Clause)
  Copyright 2010-2016 Mike Bostock`
  ],
  [
    'unpdf',
    `with PDF.js, under the Apache License 2.0, whose text is at https://www.apache.org/licenses/LICENSE-2.0
  Copyright Mozilla Foundation`
  ]
])

/**
 * The notices of the packages that modules belong to: each licence once, below the packages that are under it.
 *
 * @param {readonly string[]} modules paths of files
 * @returns {string}
 */
export function noticesOf(modules) {
  const folders = new Set(
    modules.flatMap((path) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1] ?? [])
  )
  /** @type {Map<string, string[]>} */
  const texts = new Map()
  for (const folder of [...folders].sort()) {
    const {title, copyright, text} = noticeOf(folder)
    texts.set(text, [...(texts.get(text) ?? []), `${title}\n  ${copyright}`])
  }
  return [...texts].map(([text, packages]) => `${packages.join('\n')}\n\n${text}`).join('\n\n')
}

/** @param {string} folder */
function noticeOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const {name, version, author, repository} = manifest
  const licence = licenceIn(manifest)
  const [refused] = unlicensed([{name, version, licence}])
  if (refused) throw new Error(`${name} is under ${licence}: it may not be shipped`)
  const inside = within.get(name)
  const title = [`${name} ${version} (${licence})`, ...(inside === undefined ? [] : [inside])].join('\n  ')
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  if (file === undefined) {
    const owner = author?.name ?? author ?? repository?.url ?? repository
    if (owner === undefined) throw new Error(`${name} has no file LICENSE, and does not say who wrote it`)
    return {title, copyright: `by ${owner}`, text: 'Published without the text of its licence.'}
  }
  const lines = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/)
  // the text of a licence has lines that begin so too: “copyright notice and this permission notice”
  const isCopyright = (/** @type {string} */ line) => /^Copyright (?!notice|owner|holder)/.test(line.trim())
  const copyright = lines
    .filter(isCopyright)
    .map((line) => line.trim())
    .join('\n  ')
  const text = lines
    .filter((line) => !isCopyright(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return {title, copyright, text}
}
