/**
 * Checks what users would get: packs every public package, installs the tarballs together into an empty project with
 * plain npm, and inspects, imports, compiles and runs what arrives there.
 */
import {existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {bundle} from './bundle.mjs'
import {installedIn, unlicensed} from './licences.mjs'
import {makeMindmapView} from './mindmap-view.mjs'
import {pnpm, root} from './pnpm.mjs'
import {run} from './run.mjs'
import {strangers} from './shipped.mjs'

/** @typedef {{name: string, folder: string, manifest: Record<string, any>}} Package */

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
// A blank in the path on purpose.
const project = realpathSync(mkdtempSync(join(tmpdir(), 'gangmu packages ')))
const packages = publicPackages()
/** What can be imported: the packages, and the rooms that have an entry of their own. */
const entries = packages.flatMap(({name, manifest}) =>
  Object.entries(manifest.exports ?? {})
    .filter(([, target]) => target.types !== undefined)
    .map(([path]) => `${name}${path.slice(1)}`)
)

/** @type {[title: string, check: () => string[] | Promise<string[]>][]} */
const checks = [
  ['build from nothing', build],
  ['pack', pack],
  ['install the tarballs with npm', install],
  ['files shipped', () => packages.flatMap(({name}) => strangers(installed(name)).map((what) => `${name}: ${what}`))],
  ['publint', async () => (await Promise.all(packages.map(({name}) => lint(name)))).flat()],
  ['import', () => entries.flatMap(importing)],
  ['paste the lines of the README', pasted],
  ['run the command', command],
  ['types of a consumer', types],
  ['licences of what is shipped', () => licences(project, false)],
  ['licences of the tools', () => licences(root, true)]
]

try {
  for (const [title, check] of checks) {
    const problems = await check()
    process.stdout.write(`${problems.length === 0 ? 'ok' : 'failed'}: ${title}\n`)
    for (const problem of problems) process.stdout.write(`  ${problem}\n`)
    // Each check needs what those before it made.
    if (problems.length > 0) process.exitCode = 1
    if (problems.length > 0) break
  }
} finally {
  rmSync(project, {recursive: true, force: true})
}

/** @returns {Package[]} */
function publicPackages() {
  const folders = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name))
  )
  return folders
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))}))
    .filter(({manifest}) => !manifest.private)
    .map(({folder, manifest}) => ({name: manifest.name, folder, manifest}))
}

/** A source that was removed leaves its output behind, and that must not be shipped. */
async function build() {
  for (const {folder} of packages) rmSync(join(folder, 'dist'), {recursive: true, force: true})
  await makeMindmapView({anew: true})
  const problems = failures(run(process.execPath, [tsc, '-b'], {cwd: root}))
  if (problems.length === 0) await bundle({anew: true})
  return problems
}

function pack() {
  const filters = packages.flatMap(({name}) => ['--filter', name])
  const problem = pnpm(['--recursive', ...filters, 'pack', '--pack-destination', project])
  return problem ? [problem] : []
}

function install() {
  const tarball = (/** @type {Package} */ {name, manifest}) =>
    `file:./${name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
  const dependencies = Object.fromEntries(packages.map((each) => [each.name, tarball(each)]))
  writeFileSync(join(project, 'package.json'), JSON.stringify({private: true, type: 'module', dependencies}))
  return failures(run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: project}))
}

/** @param {string} name */
async function lint(name) {
  const {messages, pkg} = await publint({pkgDir: installed(name), pack: false, strict: true})
  return messages.map((message) => `${name}: ${formatMessage(message, pkg, {color: false})}`)
}

/** @param {string} name */
function importing(name) {
  const script = `import * as all from '${name}'; if (Object.keys(all).length === 0) throw new Error('exports nothing')`
  return failures(run(process.execPath, ['--input-type=module', '--eval', script], {cwd: project}))
}

/** The first program of the README of core, in a folder where nothing but the tarballs is installed. */
function pasted() {
  const readme = readFileSync(join(installed('@gangmu/core'), 'README.md'), 'utf8')
  const [, program = '', output = ''] = /^```ts\n([\s\S]*?)^```\n+```text\n([\s\S]*?)^```$/m.exec(readme) ?? []
  if (program === '') return ['the README of @gangmu/core has no program with what it prints']
  writeFileSync(join(project, 'pasted.mjs'), program)
  const {problem, output: printed} = run(process.execPath, ['pasted.mjs'], {cwd: project, capture: true})
  return printed === output ? failures({problem}) : [`the program of the README of @gangmu/core printed ${printed}`]
}

function command() {
  writeFileSync(join(project, 'text.txt'), '一、总体要求\n坚持稳中求进。\n二、重点任务\n抓好落实。\n')
  const bin = join(project, 'node_modules', '.bin', 'gangmu')
  const {problem, output} = run(bin, ['text.txt'], {cwd: project, capture: true})
  const missing = ['## 一、总体要求', '## 二、重点任务'].filter((line) => !output.split('\n').includes(line))
  const told = missing.map((line) => `the command did not print ${line}`)
  return [...failures({problem}), ...told, ...workers(bin), ...formats(bin), ...dictionaries(bin), ...documents(bin)]
}

/**
 * The threads of a batch are files of the package too.
 *
 * @param {string} bin
 */
function workers(bin) {
  writeFileSync(join(project, 'corpus.jsonl'), '{"id": 1, "path": "text.txt"}\n')
  const {problem, output} = run(bin, ['batch', '--jobs', '2', 'corpus.jsonl'], {cwd: project, capture: true})
  return output.startsWith('{"id":1,"outline":') ? failures({problem}) : ['the command did not print a record']
}

/**
 * Every format, by threads: what writes it is loaded late.
 *
 * @param {string} bin
 */
function formats(bin) {
  writeFileSync(join(project, 'other.txt'), '一、清渠\n二、修闸\n')
  return ['json', 'ast', 'chunks', 'toc', 'opml', 'mindmap', 'html', 'docx'].flatMap((format) => {
    const args = ['text.txt', 'other.txt', '--format', format, '--out-dir', `out-${format}`, '--jobs', '2', '--quiet']
    const {problem} = run(bin, args, {cwd: project, capture: true})
    const written = problem === undefined ? readdirSync(join(project, `out-${format}`)).length : 0
    return problem === undefined && written !== 2
      ? [`the command wrote ${written} of 2 ${format}`]
      : failures({problem})
  })
}

/**
 * The dictionaries are another package, which is loaded late.
 *
 * @param {string} bin
 */
function dictionaries(bin) {
  const {problem, output} = run(bin, ['--script', 'tw', 'text.txt'], {cwd: project, capture: true})
  return output.includes('## 一、總體要求') ? failures({problem}) : ['the command did not convert its output']
}

/**
 * What importers read with is loaded late, and lies beside them: the process for a PDF, and the character maps that this one
 * names.
 *
 * @param {string} bin
 */
function documents(bin) {
  const importers = join(root, 'packages', 'importers')
  const files = ['fixtures/same-document/counted-numbers.docx', 'src/pdf/fixtures/named-gbk.pdf']
  const {problem, output} = run(
    bin,
    files.map((file) => join(importers, file)),
    {cwd: project, capture: true}
  )
  const unread = ['## 一、总体要求', '## 三、本令自公布之日起施行'].filter((line) => !output.includes(line))
  return [...failures({problem}), ...unread.map((line) => `the command did not print ${line} of a document`)]
}

function types() {
  const consumer = `import {parse, type Root} from '@gangmu/core'
import {toMarkdown} from '@gangmu/markdown'
const tree: Root = parse('一、总体要求')
export const markdown: string = toMarkdown(tree)
// @ts-expect-error: types that did not resolve would be any, and take this.
export const wrong: symbol = toMarkdown(tree)
${entries.map((name, index) => `export * as library${index} from '${name}'`).join('\n')}
`
  writeFileSync(join(project, 'consumer.ts'), consumer)
  const compilerOptions = {strict: true, exactOptionalPropertyTypes: true, module: 'nodenext', noEmit: true}
  const config = {compilerOptions: {...compilerOptions, target: 'es2023', types: []}, files: ['consumer.ts']}
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  return failures(run(process.execPath, [tsc, '-p', project], {cwd: project}))
}

/**
 * @param {string} folder
 * @param {boolean} tools
 */
function licences(folder, tools) {
  const found = installedIn(join(folder, 'node_modules'))
  if (found.length === 0) return ['no dependency found: the check looks in the wrong place']
  return unlicensed(found, {tools}).map(({name, version, licence}) => `${name} ${version}: ${licence}`)
}

/** @param {string} name */
function installed(name) {
  return join(project, 'node_modules', name)
}

/** @param {{problem?: string | undefined}} result */
function failures({problem}) {
  return problem ? [problem] : []
}
