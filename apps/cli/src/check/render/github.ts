import type {Severity} from '@gangmu/core'
import {slashed} from '../../files/inputs.js'
import type {CheckMessages} from '../../messages/index.js'
import {oneLine} from '../../report.js'
import type {Checked, Fault} from '../faults.js'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** The faults of a document as commands by which GitHub shows them beside the lines of a change. */
export function githubReport({faults, inFile}: Checked, name: string, messages: CheckMessages): string {
  return faults
    .map((fault) => {
      const {rule, severity} = fault.diagnostic
      const properties = {...placeOf(fault, name, inFile), title: rule}
      const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`)
      return `::${commands[severity]} ${written.join(',')}::${escaped(saidOf(fault, inFile, messages))}\n`
    })
    .join('')
}

/** Columns are for one line only; a document without lines has none. Standard input is no file of the change. */
function placeOf({diagnostic}: Fault, name: string, inFile: boolean): Readonly<Record<string, string>> {
  const file = name === '-' ? {} : {file: oneLine(slashed(name))}
  if (!inFile) return file
  const {start, end} = diagnostic.place
  const columns = start.line === end.line ? {col: String(start.column), endColumn: String(end.column)} : {}
  return {...file, line: String(start.line), endLine: String(end.line), ...columns}
}

/** What is said of a fault, with its place where programs cannot show it. */
export function saidOf({reason, diagnostic, origin}: Fault, inFile: boolean, messages: CheckMessages): string {
  if (inFile) return reason
  const places = [messages.lineOfText(diagnostic.place.start.line)]
  if (origin !== undefined) places.push(messages.origin[origin.unit](origin.at))
  return messages.withPlaces(reason, places)
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
