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
 */
export async function inputsOf(
  operands: readonly string[],
  {standardInputName, without, once = false}: Search,
  messages: Messages
): Promise<Inputs> {
  const named = await Promise.all(operands.map(operandOf))
  const base = commonFolder(named.flatMap(({root}) => root ?? []))
  // a file stands where it is named, also where a folder that stands before it holds it
  const seen = new Set(named.filter(isLiteral).map(({text}) => resolve(text)))
  const taken = new Set<string>()
  const inputs: Input[] = []
  for (const operand of named) {
    const {text, kind, root} = operand
    if (kind === 'standard input') {
      const name = standardInputName ?? '-'
      inputs.push({file: '-', name, below: standardInputName === undefined ? 'stdin' : pathBelow('.', name)})
    } else if (isLiteral(operand)) {
      if (once && taken.has(resolve(text))) continue
      taken.add(resolve(text))
      const problem = kind === 'missing' ? misnamedCommand(text, messages) : {}
      inputs.push({file: text, name: text, below: pathBelow(base, text), ...problem})
    } else {
      const found = await foundBy({...operand, root: root ?? '.'}, without, messages)
      for (const input of found) {
        if (input.problem === undefined && seen.has(resolve(input.file))) continue
        seen.add(resolve(input.file))
        inputs.push({...input, below: pathBelow(base, input.file)})
      }
    }
  }
  return {inputs, several: named.length > 1 || named.some(({kind}) => kind === 'folder' || kind === 'pattern')}
}

/** How documents are looked for. */
interface Search {
  readonly standardInputName?: string | undefined
  /** A file that is a result, or a folder whose files are results: they are not found in a folder that holds it. */
  readonly without?: string | undefined
  /** Whether a file that is named twice is read once. */
  readonly once?: boolean
}

/** What an operand is. */
interface Operand {
  readonly text: string
  readonly kind: 'standard input' | 'file' | 'missing' | 'folder' | 'pattern'
  /** The folder in which it begins to look; that of a file for a file. What is not there has none. */
  readonly root: string | undefined
}

async function operandOf(text: string): Promise<Operand> {
  if (text === '-') return {text, kind: 'standard input', root: undefined}
  const kind = await kindOf(text)
  if (kind !== undefined) return {text, kind, root: kind === 'folder' ? text : dirname(text)}
  // what reads patterns is loaded only for what is neither a file nor a folder
  if (!(await import('tinyglobby')).isDynamicPattern(slashed(text))) return {text, kind: 'missing', root: undefined}
  return {text, kind: 'pattern', root: await fixedPart(text)}
}

/** Whether it is a file, or what is neither a folder nor a pattern: reading it will say that it is not there. */
function isLiteral({kind}: Operand): boolean {
  return kind === 'file' || kind === 'missing'
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

/** A word that is no file, and nearly the name of a command. */
function misnamedCommand(word: string, {input}: Messages): {problem?: string} {
  const command = nearest(word, commandNames)
  return command === undefined ? {} : {problem: input.missingCommand(command)}
}

/** What a folder or a pattern gives, or why it gives nothing. */
async function foundBy(
  operand: Operand & {readonly root: string},
  without: string | undefined,
  {input}: Messages
): Promise<Omit<Input, 'below'>[]> {
  const {text, kind, root} = operand
  const {files, unreadable} = await filesOf(operand)
  const isResult = (file: string): boolean =>
    without !== undefined && isWithin(root, without) && isWithin(without, file)
  const found = files.filter((file) => !isResult(file)).map((file) => ({file, name: file}))
  const closed = unreadable.map((folder) => ({file: folder, name: folder, problem: input.forbidden}))
  if (found.length + closed.length > 0) return [...closed, ...found]
  const none = kind === 'folder' ? input.nothingIn(readable) : input.noMatch
  return [{file: text, name: text, problem: files.length === 0 ? none : input.onlyResults}]
}

/** The files of a folder, or of a pattern; and the folders that may not be read. */
async function filesOf({text, kind, root}: Operand & {readonly root: string}) {
  const {glob} = await import('tinyglobby')
  const isFolder = kind === 'folder'
  const patterns = isFolder
    ? [...readable, ...refused].map((extension) => `**/*.${extension}`)
    : [patternBelow(root, text)]
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

/** A path with slashes, as patterns and addresses have them on Windows too. */
export function slashed(path: string): string {
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
  const named = await Promise.all(operands.map(operandOf))
  return named.map((operand) => (isLiteral(operand) ? operand.text : (operand.root ?? operand.text)))
}
