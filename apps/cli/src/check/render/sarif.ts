import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type MessageLanguage, type Position, ruleNames, type Severity} from '@gangmu/core'
import {messageUrl} from '@gangmu/markdown'
import type {ArtifactLocation, Invocation, Location, Log, Notification, PhysicalLocation, Result} from 'sarif'
import {type Failure, type Frame, indented} from '../../convert/renderer.js'
import {slashed} from '../../files/inputs.js'
import type {CheckMessages, Messages} from '../../messages/index.js'
import {version} from '../../report.js'
import type {Checked, Fault} from '../faults.js'
import {saidOf} from './github.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<Severity, Result.level>

/** The languages of the messages, as SARIF names languages: with a region, and without a script. */
const languages = {en: 'en-US', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW'} as const satisfies Record<
  MessageLanguage,
  string
>

/**
 * What stands around the faults of all documents in a report of the Static Analysis Results Interchange Format (SARIF 2.1.0,
 * OASIS). Columns count UTF-16 code units.
 */
export function sarifFrame({language, check}: Messages): Frame {
  const driver = {
    name: 'gangmu',
    version: version().trim(),
    semanticVersion: version().trim(),
    language: languages[language],
    rules: ruleNames.map((id) => ({
      id,
      shortDescription: {text: check.rules[id]},
      helpUri: messageUrl(id)
    }))
  }
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{tool: {driver}, language: languages[language], columnKind: 'utf16CodeUnits', results: []}]
  }
  const [begin = '', end = ''] = JSON.stringify(log, null, 2).split('"results": []')
  const endWith = (failures: readonly Failure[]): string =>
    `\n      ],\n      "invocations": [\n${indented(JSON.stringify(invocationOf(failures), null, 2), ' '.repeat(8))}\n      ]${end}\n`
  return {begin: `${begin}"results": [`, between: ',', end: endWith}
}

/** Whether all could be checked, and what could not. */
function invocationOf(failures: readonly Failure[]): Invocation {
  const toolExecutionNotifications = failures.map(
    ({name, problem}): Notification => ({
      level: 'error',
      message: {text: `${name}: ${problem}`},
      locations: [{physicalLocation: {artifactLocation: artifactOf(name)}}]
    })
  )
  return {executionSuccessful: failures.length === 0, toolExecutionNotifications}
}

/** The faults of a document as results of SARIF, with commas between them; undefined where there are none. */
export function sarifResults({faults, inFile}: Checked, name: string, messages: CheckMessages): string | undefined {
  if (faults.length === 0) return undefined
  return faults
    .map((fault) => JSON.stringify(resultOf(fault, name, inFile, messages), null, 2))
    .map((result) => `\n${indented(result, ' '.repeat(8))}`)
    .join(',')
}

function resultOf(fault: Fault, name: string, inFile: boolean, messages: CheckMessages): Result {
  const {diagnostic, because, origin} = fault
  const {rule, severity, place, cause, actual, expected} = diagnostic
  const location = (position: Position): Location => ({
    physicalLocation: physicalLocation(name, inFile ? position : undefined)
  })
  return {
    ruleId: rule,
    ruleIndex: ruleNames.indexOf(rule),
    level: levels[severity],
    message: {text: saidOf(fault, inFile, messages)},
    locations: [location(place)],
    ...(cause && inFile ? {relatedLocations: [{id: 0, ...location(cause.position), message: {text: because}}]} : {}),
    properties: {actual, ...(expected === undefined ? {} : {expected}), ...(origin ? {[origin.unit]: origin.at} : {})}
  }
}

/** @param position undefined where the file has no lines */
function physicalLocation(name: string, position: Position | undefined): PhysicalLocation {
  const artifactLocation = artifactOf(name)
  if (position === undefined) return {artifactLocation}
  const {start, end} = position
  const region = {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
  return {artifactLocation, region}
}

/** Relative names are below the root of the sources, as who reads the report knows it. */
function artifactOf(name: string): ArtifactLocation {
  if (isAbsolute(name)) return {uri: pathToFileURL(name).href}
  const parts = slashed(name)
    .replace(/^(?:\.\/)+/, '')
    .split('/')
  return {
    uri: parts.map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\ufffd'))).join('/'),
    uriBaseId: '%SRCROOT%'
  }
}
