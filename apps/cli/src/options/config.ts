import type {Messages} from '../messages/index.js'
import {nearest} from '../nearest.js'
import {configName, type Option, type Options, type ValuesOf} from './option.js'
import {type Given, isProblem, type Problem, settledValue, withInitial, withSettings} from './read.js'

/** Where a configuration is looked for, in the folder of the command and in those above it. */
export const places = ['package.json', '.gangmurc', '.gangmurc.json', 'gangmu.config.json', '.config/gangmurc.json']

/** Options that are about one call, and make no sense for all of them. */
export const notConfigured: readonly string[] = [
  'config',
  'no-config',
  'help',
  'version',
  'output',
  'out-dir',
  'watch',
  'resume',
  'stdin-filepath',
  'write',
  'dry-run'
]

/**
 * The values of the options with those of the configuration where the arguments say nothing: the file that `--config` names,
 * or the first that is found. It is data, never a program.
 *
 * @param known every option that a configuration can have, also those of other commands
 */
export async function configured<Spec extends Options>(
  spec: Spec,
  given: Given<Spec>,
  known: Options,
  messages: Messages
): Promise<ValuesOf<Spec> | Problem> {
  const {values, named} = given
  if (values['no-config']) return values
  const found = await fileOf(values.config as string | undefined, messages)
  if (found === null || isProblem(found)) return found ?? values
  const read = settledValues(found, known, messages)
  if (isProblem(read)) return read
  const wanted = Object.entries(spec).flatMap(([name, option]): [string, unknown][] => {
    const key = configName(name, option)
    if (!Object.hasOwn(read, key) || !isSame(option, known[key])) return []
    // of settings each one can be given, and the others stay those of the configuration
    if (option.type === 'settings') return [[name, withSettings(read[key], values[name])]]
    return named.has(name) ? [] : [[name, read[key]]]
  })
  return withInitial(spec, {...values, ...Object.fromEntries(wanted)})
}

/** What a command calls `format` is another option than what the configuration calls so, unless it has the same values. */
function isSame(option: Option, known: Option | undefined): boolean {
  return option.says === known?.says
}

interface Found {
  readonly file: string
  readonly content: unknown
}

async function fileOf(named: string | undefined, messages: Messages): Promise<Found | Problem | null> {
  const {lilconfig} = await import('lilconfig')
  const search = lilconfig('gangmu', {searchPlaces: places, loaders})
  try {
    const found = named === undefined ? await search.search() : await search.load(named)
    return found && {file: found.filepath, content: found.isEmpty ? {} : found.config}
  } catch (error) {
    const {code, message, path, syscall} = error as NodeJS.ErrnoException
    // the folder in which the command was started is gone, and so is what stood there
    if (syscall === 'uv_cwd') return null
    if (code === 'ENOENT') return {problem: `${named}: ${messages.input.missing}`}
    const file = error instanceof NotJson ? error.file : (named ?? path ?? places.join(', '))
    return {problem: messages.config.notJson(file, message.replaceAll(/\s+/g, ' '))}
  }
}

class NotJson extends Error {
  readonly file: string

  constructor(file: string, message: string) {
    super(message)
    this.file = file
  }
}

/** lilconfig would run what is called .js, or its like. */
const loaders = Object.fromEntries(['noExt', '.json', '.js', '.mjs', '.cjs'].map((extension) => [extension, asJson]))

/** @throws {NotJson} */
function asJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new NotJson(file, (error as Error).message)
  }
}

function settledValues({file, content}: Found, known: Options, messages: Messages): Record<string, unknown> | Problem {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return {problem: `${file}: ${messages.config.notAnObject}`}
  const values: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(content)) {
    if (name === '$schema') continue
    if (!Object.hasOwn(known, name)) {
      const suggestion = nearest(name, Object.keys(known))
      return {problem: `${file}: ${messages.usage.unknownOption(`“${name}”`, suggestion)}`}
    }
    const read = settledValue(known[name] as Option, `“${name}”`, value, messages)
    if (typeof read === 'object' && isProblem(read)) return {problem: `${file}: ${read.problem}`}
    values[name] = read
  }
  return values
}
