import {jsonResult} from '../../convert/renderer.js'
import type {Checked} from '../faults.js'

/** The faults of a document as data: schema/check-1.json. */
export function jsonReport({faults, inFile}: Checked, name: string, several: boolean): string {
  return jsonResult(several, name, {
    version: 1,
    places: inFile ? 'file' : 'text',
    faults: faults.map(({diagnostic, reason, origin}) => {
      const {rule, severity, place, actual, expected = null, cause = null} = diagnostic
      return {rule, severity, message: reason, place, actual, expected, cause, ...(origin ? {origin} : {})}
    })
  })
}
