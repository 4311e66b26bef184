import {parseArgs} from 'node:util'
import type {Messages} from '../messages/index.js'
import {nearest} from '../nearest.js'
import type {Option, Options, Settings, ValueOf, ValuesOf} from './option.js'

/** What the arguments of a command say. */
export interface Given<Spec extends Options> {
  readonly values: ValuesOf<Spec>
  /** What stands among the arguments and is no option. */
  readonly operands: readonly string[]
  /** The options that stand among the arguments, by their names. */
  readonly named: ReadonlySet<string>
}

/** What is wrong with what the user gave, in the user's language. */
export interface Problem {
  readonly problem: string
}

export function isProblem(value: object): value is Problem {
  return 'problem' in value
}

/** Values by the names of their options. */
type Values = Readonly<Record<string, unknown>>

/** The arguments of a command, or what is wrong with them. */
export function readOptions<Spec extends Options>(
  spec: Spec,
  args: readonly string[],
  messages: Messages
): Given<Spec> | Problem {
  const values: Record<string, unknown> = {}
  const operands: string[] = []
  for (const token of tokensOf(spec, args)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const {name, rawName, value, inlineValue} = token
    if (!Object.hasOwn(spec, name)) return {problem: unknownOption(spec, rawName, messages)}
    const read = settledValue(
      spec[name] as Option,
      `--${name}`,
      inlineValue === false ? ownValue(value) : value,
      messages
    )
    if (typeof read === 'object' && isProblem(read)) return read
    values[name] = withSettings(values[name], read)
  }
  return {values: withInitial(spec, values), operands, named: new Set(Object.keys(values))}
}

/** What was given, with the settings that were given before. */
export function withSettings(before: unknown, given: unknown): unknown {
  return typeof given === 'object' ? {...(before as object | undefined), ...given} : given
}

function tokensOf(spec: Options, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(spec).map(([name, option]) => {
      const short = 'letter' in option && option.letter !== undefined ? {short: option.letter} : {}
      return [name, {type: option.type === 'flag' ? ('boolean' as const) : ('string' as const), ...short}]
    })
  )
  return parseArgs({args: [...args], options, strict: false, tokens: true, allowPositionals: true}).tokens
}

/** The next argument is the value of an option; another option is none, but `-` is. */
function ownValue(value: string | undefined): string | undefined {
  return value !== undefined && /^-./s.test(value) ? undefined : value
}

function unknownOption(spec: Options, written: string, {usage}: Messages): string {
  const known = Object.keys(spec).map((name) => `--${name}`)
  return usage.unknownOption(written, nearest(written, known))
}

/** The value of an option as it is meant, or what is wrong with it. `given` is what was written, or stands in a configuration. */
export function settledValue(
  option: Option,
  name: string,
  given: unknown,
  messages: Messages
): ValueOf<Option> | Problem {
  const {usage} = messages
  const written = typeof given === 'object' ? JSON.stringify(given) : String(given)
  if (option.type === 'flag') {
    if (given === undefined || given === true || given === 'true') return true
    return given === false || given === 'false' ? false : {problem: usage.notTrueOrFalse(name, written)}
  }
  if (given === undefined || given === '') return {problem: usage.noValue(name, option.type)}
  switch (option.type) {
    case 'choice':
      if (option.values.includes(written)) return written
      return {problem: usage.badChoice(name, written, option.values, nearest(written, option.values))}
    case 'count': {
      const number = Number(written)
      if (/^\d+$/.test(written) && number >= 1 && number <= option.most) return number
      return {problem: usage.badNumber(name, written, option.most)}
    }
    case 'settings':
      return settled(option, name, given, messages)
    case 'words':
      return typeof given === 'string' ? given : {problem: usage.notText(name, JSON.stringify(given))}
  }
}

/** `series-gap=off` among the arguments, an object in a configuration. */
function settled({names, values}: Settings, name: string, given: unknown, {usage}: Messages) {
  const entries = typeof given === 'string' ? [partsOf(given)] : Object.entries(given ?? {})
  if (typeof given !== 'string' && (typeof given !== 'object' || Array.isArray(given)))
    return {problem: usage.noSettings(name, JSON.stringify(given), names[0] ?? '', values)}
  const read: Record<string, string> = {}
  for (const [key, value] of entries) {
    if (value === undefined) return {problem: usage.noSetting(name, key, values)}
    if (!names.includes(key)) return {problem: usage.unknownSetting(name, key, names, nearest(key, names))}
    if (!values.includes(value as string)) {
      const written = typeof value === 'string' ? value : JSON.stringify(value)
      return {problem: usage.badChoice(`${name} ${key}`, written, values, nearest(written, values))}
    }
    read[key] = value as string
  }
  return read
}

function partsOf(setting: string): [name: string, value: string | undefined] {
  const at = setting.indexOf('=')
  return at < 0 ? [setting, undefined] : [setting.slice(0, at), setting.slice(at + 1)]
}

/** Every option of a command: what was given, or what is so where nothing was. */
export function withInitial<Spec extends Options>(spec: Spec, values: Values): ValuesOf<Spec> {
  const all = Object.entries(spec).map(([name, option]) => [name, values[name] ?? initialOf(option)])
  return Object.fromEntries(all) as ValuesOf<Spec>
}

function initialOf(option: Option): ValueOf<Option> {
  if (option.type === 'flag') return false
  if (option.type === 'settings') return {}
  return option.type === 'choice' ? option.initial : undefined
}
