import {general, jobs, output, quiet, reading, standardInputName} from '../options/common.js'
import {diagnosing} from '../options/diagnosing.js'
import {choice, type ValuesOf} from '../options/option.js'
import {outlineOptions} from '../outline/options.js'

const {type, encoding} = reading

/** The options of `gangmu check file…`. */
export const checkOptions = {
  type,
  encoding,
  ...standardInputName,
  format: {...choice('result', ['pretty', 'json', 'sarif', 'github']), says: 'checkFormat'},
  ...diagnosing,
  ...output,
  ...jobs,
  color: outlineOptions.color,
  ...quiet,
  ...general
} as const

export type CheckValues = ValuesOf<typeof checkOptions>

export type CheckFormat = CheckValues['format']
