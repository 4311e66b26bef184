import {general, quiet, reading, standardInputName} from '../options/common.js'
import {diagnosing} from '../options/diagnosing.js'
import {flag, type ValuesOf} from '../options/option.js'
import {outlineOptions} from '../outline/options.js'

const {type, encoding} = reading

/** The options of `gangmu fix file…`. */
export const fixOptions = {
  type,
  encoding,
  ...standardInputName,
  ...diagnosing,
  write: flag('writing'),
  'dry-run': flag('writing'),
  color: outlineOptions.color,
  ...quiet,
  ...general
} as const

export type FixValues = ValuesOf<typeof fixOptions>
