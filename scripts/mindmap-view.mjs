/**
 * Makes packages/exporters/generated/mindmap-view.js of packages/exporters/view: the script of the mind map's page with markmap
 * and d3 in it, minified, and its style. The function that writes the page then needs no bundler, and runs in browsers too.
 */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {noticesOf} from './notices.mjs'
import {root} from './pnpm.mjs'

const exporters = join(root, 'packages', 'exporters')
const view = join(exporters, 'view')
const generated = join(exporters, 'generated', 'mindmap-view.js')

/** Makes the file, unless it was made of the same sources by the same tools; or anew in any case. */
export async function makeMindmapView({anew = false} = {}) {
  const head = `// Made by scripts/mindmap-view.mjs. Its sources: ${hashOf(...sources())}\n`
  if (!anew && existsSync(generated) && readFileSync(generated, 'utf8').startsWith(head)) return
  const script = await scriptOf(join(view, 'main.ts'))
  const style = ['map.css', 'style.css'].map((name) => readFileSync(join(view, name), 'utf8')).join('\n')
  const constants = {script, scriptHash: hashOf(script), style, styleHash: hashOf(style)}
  const lines = Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
  // Other commands may look for it while it is written.
  const draft = `${generated}.${process.pid}`
  writeFileSync(draft, `${head}${lines.join('')}`)
  renameSync(draft, generated)
}

/** All that decides what the file holds; the lockfile says which versions of markmap, d3 and rolldown are installed. */
function sources() {
  const scripts = ['mindmap-view.mjs', 'notices.mjs'].map((name) => fileURLToPath(new URL(name, import.meta.url)))
  const files = readdirSync(view)
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(view, name))
  return [join(root, 'pnpm-lock.yaml'), ...scripts, ...files].map((file) => readFileSync(file))
}

/** @param {string} input */
async function scriptOf(input) {
  // Loaded here: it takes longer than all that is done when nothing has changed.
  const {rolldown} = await import('rolldown')
  const bundle = await rolldown({input, platform: 'browser', onLog: refuse})
  const {output} = await bundle.generate({format: 'iife', minify: true, comments: {legal: false}})
  await bundle.close()
  const [{code, moduleIds}] = output
  const script = `/*\n${noticesOf(moduleIds)}\n*/\n${code}`
  // What would end the script, or begin a comment in it, as HTML is read.
  const end = /<\/script|<!--/i.exec(script)
  if (end) throw new Error(`the script of the mind map holds ${end[0]}: write it otherwise`)
  return script
}

/**
 * @param {string} _level
 * @param {{message: string}} log
 * @returns {never}
 */
function refuse(_level, {message}) {
  throw new Error(message)
}

/** @param {(string | Uint8Array)[]} parts */
function hashOf(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return `sha256-${hash.digest('base64')}`
}
