import {optionError} from '@gangmu/core'
import {encodingOf} from './encodings/label.js'
import {defaultLimits, type Limits} from './limits.js'
import type {Signal} from './signal.js'
import type {DocumentType, ReadOptions} from './types.js'

/** Every option of `read` with its value. */
export interface Settings {
  readonly type: DocumentType | undefined
  readonly encoding: string | undefined
  readonly name: string | undefined
  readonly limits: Limits
  readonly signal: Signal | undefined
}

const names = ['type', 'encoding', 'name', 'limits', 'signal']
const types: readonly DocumentType[] = ['text', 'markdown', 'html', 'docx', 'odt', 'pdf']
const limitNames = Object.keys(defaultLimits) as (keyof Limits)[]

/**
 * The options with defaults in place of those that are not given.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have
 */
export function settingsOf(options: ReadOptions = {}): Settings {
  for (const [option, value] of Object.entries(options)) {
    if (!names.includes(option)) throw optionError(option, value, 'no such option', names)
  }
  const {type, encoding, name, limits, signal} = options
  if (type !== undefined && !types.includes(type)) throw optionError('type', type, 'bad value', types)
  if (encoding !== undefined) encodingOf(encoding)
  if (name !== undefined && typeof name !== 'string') throw optionError('name', name, 'bad value', 'the name of a file')
  if (signal !== undefined && !isSignal(signal)) throw optionError('signal', signal, 'bad value', 'an AbortSignal')
  return {type, encoding, name, limits: limitsOf(limits), signal}
}

function isSignal(value: unknown): value is Signal {
  const {aborted, addEventListener} = (value ?? {}) as Partial<Signal>
  return typeof aborted === 'boolean' && typeof addEventListener === 'function'
}

function limitsOf(limits: Partial<Limits> = {}): Limits {
  if (typeof limits !== 'object' || limits === null) throw optionError('limits', limits, 'bad value', 'an object')
  const all = {...defaultLimits}
  for (const [limit, value] of Object.entries(limits)) {
    const known = limitNames.find((name) => name === limit)
    if (known === undefined) throw optionError(`limits.${limit}`, value, 'no such limit', limitNames)
    if (value === undefined) continue
    if (typeof value !== 'number' || !(value >= 0))
      throw optionError(`limits.${limit}`, value, 'bad value', 'a number from 0')
    Object.assign(all, {[known]: value})
  }
  return all
}
