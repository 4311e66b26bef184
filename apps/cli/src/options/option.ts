/**
 * An option as data. Arguments and configuration are read by it, and help, completion, manual page and the schema of the
 * configuration are written from it.
 */
export type Option = Choice | Flag | Count | Words | Settings

/** Under which head the help shows an option. */
export type Group = 'reading' | 'result' | 'writing' | 'general'

interface Shown {
  readonly group: Group
  /** What the help says of the option: its own name, unless a command has something else to say. */
  readonly says?: string
}

/** One of some values. */
export interface Choice<Value extends string = string, Initial extends Value | undefined = Value | undefined>
  extends Shown {
  readonly type: 'choice'
  readonly values: readonly Value[]
  /** What it is where it is not given. */
  readonly initial: Initial
}

/** There or not. */
export interface Flag extends Shown {
  readonly type: 'flag'
  /** A letter that stands for it: -h. */
  readonly letter?: string
}

/** A whole number from 1. */
export interface Count extends Shown {
  readonly type: 'count'
  readonly most: number
}

/** Any text. */
export interface Words extends Shown {
  readonly type: 'words'
  readonly letter?: string
  /** Whether it names a file, or a folder: shells complete it then. */
  readonly names?: 'file' | 'folder'
}

/** Names with a value each: --rule series-gap=off. It can stand several times. */
export interface Settings<Name extends string = string, Value extends string = string> extends Shown {
  readonly type: 'settings'
  readonly names: readonly Name[]
  readonly values: readonly Value[]
  /** What a configuration calls it, where all stand in one object. */
  readonly together: string
}

/** The options of a command by their names, without the dashes. */
export type Options = Readonly<Record<string, Option>>

/** What the user gave, or what is so where nothing was given. */
export type ValueOf<Given extends Option> =
  Given extends Choice<infer Value, infer Initial>
    ? Value | Extract<Initial, undefined>
    : Given extends Flag
      ? boolean
      : Given extends Count
        ? number | undefined
        : Given extends Settings<infer Name, infer Value>
          ? {readonly [Each in Name]?: Value}
          : string | undefined

/** The values of options, by the names of the options. */
export type ValuesOf<Spec extends Options> = {readonly [Name in keyof Spec]: ValueOf<Spec[Name]>}

/** One of some values; the first where none is given. */
export function choice<Value extends string>(group: Group, values: readonly [Value, ...Value[]]): Choice<Value, Value> {
  return {type: 'choice', group, values, initial: values[0]}
}

/** One of some values, or none. */
export function choiceOrNone<Value extends string>(
  group: Group,
  values: readonly [Value, ...Value[]]
): Choice<Value, undefined> {
  return {type: 'choice', group, values, initial: undefined}
}

export function flag(group: Group, letter?: string): Flag {
  return {type: 'flag', group, ...(letter === undefined ? {} : {letter})}
}

export function count(group: Group, most: number): Count {
  return {type: 'count', group, most}
}

export function words(group: Group, more: Pick<Words, 'letter' | 'names'> = {}): Words {
  return {type: 'words', group, ...more}
}

export function settings<const Name extends string, const Value extends string>(
  group: Group,
  {names, values, together}: Pick<Settings<Name, Value>, 'names' | 'values' | 'together'>
): Settings<Name, Value> {
  return {type: 'settings', group, names, values, together}
}

/** What a configuration calls an option. */
export function configName(name: string, option: Option): string {
  return option.type === 'settings' ? option.together : name
}
