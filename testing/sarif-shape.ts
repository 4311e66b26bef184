/**
 * The part of SARIF 2.1.0 (OASIS, errata 01) that reports use, as its sections define it: a JSON Schema for tests. It takes
 * nothing else, so what is misspelt fails.
 */

const line = {type: 'integer', minimum: 1}

// 3.11: a message has a text
const message = closed({text: {type: 'string', minLength: 1}}, ['text'])

// 3.4: a URI reference (RFC 3986), of ASCII characters
const uri = {type: 'string', pattern: "^[A-Za-z0-9%._~:/?#\\[\\]@!$&'()*+,;=-]+$"}

const artifactLocation = closed({uri, uriBaseId: {type: 'string'}}, ['uri'])

// 3.30: lines and columns begin with 1
const region = closed({startLine: line, startColumn: line, endLine: line, endColumn: line}, ['startLine'])

// 3.29
const physicalLocation = closed({artifactLocation, region}, ['artifactLocation'])

// 3.28: ids are not negative
const location = closed({id: {type: 'integer', minimum: 0}, physicalLocation, message}, ['physicalLocation'])

// 3.27
const result = closed(
  {
    ruleId: {type: 'string'},
    ruleIndex: {type: 'integer', minimum: -1},
    level: {enum: ['none', 'note', 'warning', 'error']},
    message,
    locations: {type: 'array', items: location},
    relatedLocations: {type: 'array', uniqueItems: true, items: location},
    properties: {type: 'object'}
  },
  ['message']
)

// ISO 639-1, and a region of ISO 3166
const language = {type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$'}

// 3.49
const rule = closed(
  {id: {type: 'string'}, shortDescription: message, helpUri: {type: 'string', pattern: '^[a-z]+:.'}},
  ['id']
)

// 3.18, 3.19: the version is one of semantic versioning
const driver = closed(
  {
    name: {type: 'string'},
    version: {type: 'string'},
    semanticVersion: {type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+'},
    language,
    rules: {type: 'array', uniqueItems: true, items: rule}
  },
  ['name']
)

// 3.58
const notification = closed(
  {level: {enum: ['none', 'note', 'warning', 'error']}, message, locations: {type: 'array', items: location}},
  ['message']
)

// 3.20
const invocation = closed(
  {executionSuccessful: {type: 'boolean'}, toolExecutionNotifications: {type: 'array', items: notification}},
  ['executionSuccessful']
)

// 3.14
const run = closed(
  {
    tool: closed({driver}, ['driver']),
    language,
    columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
    results: {type: 'array', items: result},
    invocations: {type: 'array', items: invocation}
  },
  ['tool']
)

// 3.13
export const sarifShape = closed(
  {$schema: {type: 'string'}, version: {const: '2.1.0'}, runs: {type: 'array', items: run}},
  ['version', 'runs']
)

function closed(properties: object, required: string[]): {readonly [key: string]: unknown} {
  return {type: 'object', properties, required, additionalProperties: false}
}
