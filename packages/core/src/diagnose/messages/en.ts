import type {MessageTable} from './types.js'

export const en: MessageTable = {
  'series-gap': ({actual, expected, cause}) =>
    `Unexpected gap before ${code(actual)}${wanted(expected)}${after(cause)}`,
  'series-duplicate': ({actual, expected, cause}) =>
    `Unexpected duplicate ${code(actual)}${wanted(expected)}${after(cause)}`,
  // the member before can be out of order, too
  'series-order': ({actual, expected}) => `Unexpected ${code(actual)} out of order${wanted(expected)}`,
  'series-restart': ({actual, expected, cause}) =>
    `Unexpected restart at ${code(actual)}${wanted(expected)}${after(cause)}`,
  'lone-item': ({actual}) => `Unexpected series of one member ${code(actual)}, expected a second one or no number`,
  'count-mismatch': ({actual, expected, cause}) => `Unexpected count ${code(actual)}${wanted(expected)}${from(cause)}`,
  'reference-missing': ({actual}) => `Unexpected reference to ${code(actual)}, which the document does not have`,
  'reference-ambiguous': ({actual, cause}) =>
    `Unexpected reference to ${code(actual)}, several members are numbered ${cause === '' ? 'so' : code(cause)}`,
  'marker-punctuation': ({actual, expected, cause}) =>
    `Unexpected punctuation in ${code(actual)}${wanted(expected)}${like(cause)}`,
  'mixed-brackets': ({actual, expected, cause}) =>
    `Unexpected brackets in ${code(actual)}${wanted(expected)}${like(cause)}`,
  'mixed-width': ({actual, expected, cause}) => `Unexpected width of ${code(actual)}${wanted(expected)}${like(cause)}`,
  'mixed-script': ({actual, expected, cause}) =>
    `Unexpected script of ${code(actual)}${wanted(expected)}${like(cause)}`,
  // the marker above can have the form of another level, too
  'level-order': ({actual, expected, cause}) =>
    `Unexpected level of ${code(actual)}${cause === '' ? below('') : ''}${wanted(expected, 'the form ')}`,
  'level-skipped': ({actual, expected, cause}) =>
    `Unexpected skip to ${code(actual)}${below(cause)}${wanted(expected, 'first the form ')}`,
  'ambiguous-marker': ({actual}) => `Unexpected doubt about ${code(actual)}, which could also be plain text`
}

/** Messages are read as Markdown, too; and 三、 stands apart from the comma behind it. */
function code(characters: string): string {
  return `\`${characters}\``
}

function wanted(expected: string, what = ''): string {
  return expected === '' ? '' : `, expected ${what}${code(expected)}`
}

function after(cause: string): string {
  return cause === '' ? '' : ` after ${code(cause)}`
}

function from(cause: string): string {
  return cause === '' ? '' : ` for the members from ${code(cause)}`
}

function like(cause: string): string {
  return cause === '' ? '' : ` as in ${code(cause)}`
}

function below(cause: string): string {
  return cause === '' ? ' on the first level' : ` below ${code(cause)}`
}
