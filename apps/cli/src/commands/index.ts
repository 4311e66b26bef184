import {batchOptions} from '../batch/options.js'
import {checkOptions} from '../check/options.js'
import {explainOptions} from '../explain/options.js'
import {fixOptions} from '../fix/options.js'
import {getOptions} from '../get/options.js'
import {about} from '../options/common.js'
import type {Options} from '../options/option.js'
import {outlineOptions} from '../outline/options.js'

/** The commands by their names, with their options. `outline` is the one that needs no name. */
export const commands = {
  outline: outlineOptions,
  get: getOptions,
  explain: explainOptions,
  check: checkOptions,
  fix: fixOptions,
  batch: batchOptions,
  formats: about,
  completion: about
} as const satisfies Record<string, Options>

export type CommandName = keyof typeof commands

/** The names that can stand first among the arguments. */
export const commandNames = Object.keys(commands).filter((name) => name !== 'outline')
