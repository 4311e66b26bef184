import {general, leavingOut, output, reading, standardInputName} from '../options/common.js'
import {choice, type ValuesOf} from '../options/option.js'

/** The options of `gangmu get file part`. */
export const getOptions = {
  ...reading,
  ...standardInputName,
  format: {...choice('result', ['text', 'markdown', 'json']), says: 'getFormat'},
  ...leavingOut,
  ...output,
  ...general
} as const

export type GetValues = ValuesOf<typeof getOptions>
