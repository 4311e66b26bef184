import {general, jobs, leavingOut, output, quiet, reading} from '../options/common.js'
import {choice, flag, type ValuesOf} from '../options/option.js'
import {outlineOptions} from '../outline/options.js'

/** The options of `gangmu batch file`. */
export const batchOptions = {
  ...reading,
  format: {...choice('result', ['outline', 'chunks']), says: 'batchFormat'},
  'chunk-size': outlineOptions['chunk-size'],
  ...leavingOut,
  ...output,
  ...jobs,
  resume: flag('writing'),
  ...quiet,
  ...general
} as const

export type BatchValues = ValuesOf<typeof batchOptions>
