import {readdir} from 'node:fs'
import {stat} from 'node:fs/promises'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {DocumentType} from '@gangmu/importers'
import {commandNames} from '../commands/index.js'
import type {Messages} from '../messages/index.js'
import {nearest} from '../nearest.js'

/** A document to read. */
export interface Input {
  /** The path of the file; '-' is standard input. */
  readonly file: string
  /** What the result, and what is said of it, call it. */
  readonly name: string
  /** Its path below a folder for results. */
  readonly below: string
  /** Why there is nothing to read, in the user's language. */
  readonly problem?: string
}

/** What the operands name. */
export interface Inputs {
  readonly inputs: readonly Input[]
  /** Whether results have to be told apart by their names: not for one operand that names one file. */
  readonly several: boolean
}

/** How the names of files end that are read where a folder is named, by their type. Any other file can be named itself. */
export const extensionsByType: Readonly<Record<DocumentType, readonly string[]>> = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown', 'mkd'],
  html: ['html', 'htm', 'xhtml'],
  docx: ['docx'],
  odt: ['odt'],
  pdf: ['pdf']
}

const readable = Object.values(extensionsByType).flat()

/** What authors have, and has to be saved as something else first: it is found, so that this is said. */
const refused = ['doc', 'wps', 'rtf', 'ofd']

/** What of a folder is never read: packages of programs, and what Word keeps beside a document that is open. */
const notRead = ['**/node_modules/**', '**/~$*']

/**
 * The documents that operands name, in their order: files, `-`, folders with all that is in them, and patterns. What a file is
 * called exactly is never a pattern. What a folder or a pattern finds is sorted by name, 第2讲 before 第10讲, and each file is
 * found once. Paths below a folder for results are those below the folder that is named, or else below the innermost one that
 * holds all that is named.
 *
 * @param without a file that is a result, or a folder whose files are results: they are not found in a folder that holds it
 * @param once whether a file that is named twice is read once
 */
export async function inputsOf(
  operands: readonly string[],
  {
    standardInputName,
    without,
    once = false
  }: {
    readonly standardInputName?: string | undefined
    readonly without?: string | undefined
    readonly once?: boolean
  },
  messages: Messages
): Promise<Inputs> {
  const inputs: Input[] = []
  let several = operands.length > 1
  const literal = await literalOnes(operands)
  // a file stands where it is named, also where a folder that stands before it holds it
  const seen = new Set([...literal].map((file) => resolve(file)))
  const roots = await rootsOf(operands, literal)
  const base = commonFolder([...roots.values()])
  const taken = new Set<string>()
  for (const operand of operands) {
    if (operand === '-') {
      const name = standardInputName ?? '-'
      inputs.push({file: '-', name, below: standardInputName === undefined ? 'stdin' : pathBelow('.', name)})
      continue
    }
    if (literal.has(operand)) {
      if (once && taken.has(resolve(operand))) continue
      taken.add(resolve(operand))
      const problem = await misnamedCommand(operand, messages)
      inputs.push({file: operand, name: operand, below: pathBelow(base, operand), ...problem})
      continue
    }
    const root = roots.get(operand) as string
    const {files: all, unreadable} = await filesOf(operand, root)
    const isResult = (file: string): boolean =>
      without !== undefined && isWithin(root, without) && isWithin(without, file)
    const found = all.filter((file) => !isResult(file))
    several = true
    for (const folder of unreadable)
      inputs.push({file: folder, name: folder, below: pathBelow(base, folder), problem: messages.input.forbidden})
    if (found.length === 0 && unreadable.length === 0) {
      const problem = all.length === 0 ? await nothing(operand, messages) : messages.input.onlyResults
      inputs.push({file: operand, name: operand, below: '', problem})
    }
    for (const file of found) {
      if (seen.has(resolve(file))) continue
      seen.add(resolve(file))
      inputs.push({file, name: file, below: pathBelow(base, file)})
    }
  }
  return {inputs, several}
}

/** The operands that name a file, or what is neither a folder nor a pattern: reading it will say that it is not there. */
async function literalOnes(operands: readonly string[]): Promise<Set<string>> {
  const literal = new Set<string>()
  for (const operand of operands) {
    if (operand === '-') continue
    const kind = await kindOf(operand)
    if (kind === 'file' || (kind === undefined && !(await isPattern(operand)))) literal.add(operand)
  }
  return literal
}

/** Loads what reads patterns only for what is no file. */
async function isPattern(operand: string): Promise<boolean> {
  return (await import('tinyglobby')).isDynamicPattern(slashed(operand))
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

/** A word that is no file, and nearly the name of a command. */
async function misnamedCommand(operand: string, {input}: Messages): Promise<{problem?: string}> {
  if ((await kindOf(operand)) !== undefined) return {}
  const command = nearest(operand, commandNames)
  return command === undefined ? {} : {problem: input.missingCommand(command)}
}

/** Why a folder or a pattern gives no document. */
async function nothing(operand: string, {input}: Messages): Promise<string> {
  return (await kindOf(operand)) === 'folder' ? input.nothingIn(readable) : input.noMatch
}

/** The folder in which each operand begins to look; that of a file for a file. What is not there has none. */
async function rootsOf(operands: readonly string[], literal: ReadonlySet<string>): Promise<Map<string, string>> {
  const roots = new Map<string, string>()
  for (const operand of operands) {
    if (operand === '-') continue
    const kind = await kindOf(operand)
    if (!literal.has(operand)) roots.set(operand, kind === 'folder' ? operand : await fixedPart(operand))
    else if (kind === 'file') roots.set(operand, dirname(operand))
  }
  return roots
}

/** The files of a folder, or of a pattern, of which `root` is the part that is no pattern; and the folders that may not be read. */
async function filesOf(operand: string, root: string): Promise<{files: string[]; unreadable: string[]}> {
  const {glob} = await import('tinyglobby')
  const isFolder = root === operand
  const patterns = isFolder
    ? [...readable, ...refused].map((extension) => `**/*.${extension}`)
    : [patternBelow(root, operand)]
  const unreadable: string[] = []
  const options = {cwd: root, ignore: notRead, expandDirectories: false, caseSensitiveMatch: !isFolder}
  const found = (await glob(patterns, {...options, fs: {readdir: noticing(unreadable)}})).sort(byName())
  return {files: found.map((below) => join(root, below)), unreadable: unreadable.sort()}
}

/** Reads folders as Node does, and notes those that may not be read: what looks for patterns passes over them in silence. */
function noticing(unreadable: string[]): typeof readdir {
  const noticed = (
    path: string,
    options: object,
    done: (error: NodeJS.ErrnoException | null, entries: never) => void
  ) =>
    readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') unreadable.push(relative('.', path) || '.')
      done(error, entries as never)
    })
  return noticed as typeof readdir
}

/** The folders with which a pattern begins: 讲话 (1) of 讲话 (1)/**\/*.txt. What a folder is called exactly is never a pattern. */
async function fixedPart(pattern: string): Promise<string> {
  const parts = slashed(pattern).split('/')
  let fixed = '.'
  for (let count = 1; count < parts.length; count++) {
    const path = parts.slice(0, count).join('/') || '/'
    if ((await kindOf(path)) !== 'folder') break
    fixed = path
  }
  return fixed
}

function patternBelow(fixed: string, pattern: string): string {
  const path = slashed(pattern)
  if (fixed === '.' && !path.startsWith('./')) return path
  return path.slice(fixed === '/' ? 1 : fixed.length + 1)
}

/** Patterns have slashes everywhere, on Windows too. */
function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

/** Orders names as readers of Chinese do, numbers by their value; what that takes for the same, by its characters. */
function byName(): (left: string, right: string) => number {
  const names = new Intl.Collator('zh-Hans-CN', {numeric: true})
  return (left, right) => names.compare(left, right) || (left < right ? -1 : 1)
}

/** The innermost folder that holds all of these: results keep the folders below it. */
function commonFolder(folders: readonly string[]): string {
  const [first, ...others] = folders.map((folder) => resolve(folder).split(sep))
  if (!first) return '.'
  let depth = first.length
  for (const parts of others) {
    let same = 0
    while (same < depth && parts[same] === first[same]) same++
    depth = same
  }
  return first.slice(0, depth).join(sep) || sep
}

/** The path of a file below a folder; its name alone where it is not below it. */
function pathBelow(folder: string, file: string): string {
  return isWithin(folder, file) ? relative(resolve(folder), resolve(file)) : basename(file)
}

/** Whether a file is this one, or below this folder. */
export function isWithin(path: string, file: string): boolean {
  const way = relative(resolve(path), resolve(file))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** What has to be watched to learn that a document changed, or that there is a new one. */
export async function watchedPaths(operands: readonly string[]): Promise<string[]> {
  const literal = await literalOnes(operands)
  const isFixed = async (operand: string): Promise<boolean> =>
    literal.has(operand) || (await kindOf(operand)) === 'folder'
  return Promise.all(operands.map(async (operand) => ((await isFixed(operand)) ? operand : fixedPart(operand))))
}
