import {ImportError} from '../import-error.js'
import type {Limits} from '../limits.js'

/** The error for a PDF beyond a limit. */
export function beyond(limit: keyof Limits, limits: Limits): ImportError {
  return new ImportError({code: 'limit', format: 'pdf', limit, allowed: limits[limit]})
}
