import {helpTextsOf, shortDescriptionOf} from '../commands/help-texts.js'
import {type CommandName, commands} from '../commands/index.js'
import type {Messages} from '../messages/index.js'
import type {Option} from '../options/option.js'

/** The shells that can complete what is typed. */
export const shells = ['bash', 'zsh'] as const

export type Shell = (typeof shells)[number]

/** A command as a shell completes it. The first of several is the one that needs no name. */
export interface CompletedCommand {
  readonly name: string
  readonly does: string
  readonly options: readonly CompletedOption[]
  /** What can stand there that is no option. */
  readonly operands: Completed
}

export interface CompletedOption {
  /** Without its dashes. */
  readonly name: string
  readonly letter?: string
  readonly does: string
  /** Whether it can stand several times, with values of the form name=value. */
  readonly repeats?: boolean
  /** What its value is; a flag has none. */
  readonly value?: Completed
}

/** What a shell offers: names of files or folders, nothing, or some words. */
export type Completed = 'files' | 'folders' | 'nothing' | readonly CompletedWord[]

export interface CompletedWord {
  readonly word: string
  readonly does?: string
}

const operands: Readonly<Record<CommandName, Completed>> = {
  outline: 'files',
  get: 'files',
  explain: 'files',
  check: 'files',
  fix: 'files',
  batch: 'files',
  formats: 'nothing',
  completion: shells.map((word) => ({word}))
}

/** All that shells complete, described in the language of the messages. */
export function completedCommands(messages: Messages): CompletedCommand[] {
  const texts = helpTextsOf(messages)
  return Object.entries(commands).map(([name, options]) => ({
    name,
    does: shortDescriptionOf(texts[name as CommandName]),
    options: Object.entries(options).map(([option, spec]) => completedOption(option, spec, messages)),
    operands: operands[name as CommandName]
  }))
}

function completedOption(name: string, option: Option, messages: Messages): CompletedOption {
  const does = messages.options[(option.says ?? name) as keyof Messages['options']]
  const letter = 'letter' in option && option.letter !== undefined ? {letter: option.letter} : {}
  const value = completedValue(name, option, messages)
  const repeats = option.type === 'settings' ? {repeats: true} : {}
  return {name, does, ...letter, ...repeats, ...(value === undefined ? {} : {value})}
}

function completedValue(name: string, option: Option, {formats}: Messages): Completed | undefined {
  switch (option.type) {
    case 'flag':
      return undefined
    case 'count':
      return 'nothing'
    case 'settings':
      return option.names.flatMap((each) => option.values.map((set) => ({word: `${each}=${set}`})))
    case 'words':
      return option.names === undefined ? 'nothing' : `${option.names}s`
    case 'choice': {
      const known: Readonly<Record<string, string>> = {...(name === 'type' ? formats.reads : formats.does)}
      const isDescribed = name === 'type' || (name === 'format' && option.says === undefined)
      return option.values.map((word) => ({word, ...(isDescribed && known[word] ? {does: known[word]} : {})}))
    }
  }
}
