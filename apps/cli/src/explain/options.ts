import {general, jobs, output, quiet, reading, standardInputName} from '../options/common.js'
import {choice, type ValuesOf} from '../options/option.js'

/** The options of `gangmu explain file…`. */
export const explainOptions = {
  ...reading,
  ...standardInputName,
  format: {...choice('result', ['table', 'json']), says: 'explainFormat'},
  ...output,
  ...jobs,
  ...quiet,
  ...general
} as const

export type ExplainValues = ValuesOf<typeof explainOptions>
