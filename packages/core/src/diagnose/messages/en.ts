import type {MessageTable} from './types.js'

export const en: MessageTable = {
  'series-gap': ({actual, expected, cause}) =>
    `Unexpected ${actual}${after(cause)}${wanted(expected)}: a number is missing`,
  'series-duplicate': ({actual, expected, cause}) =>
    `Unexpected ${actual}${after(cause)}${wanted(expected)}: the number stands twice`,
  'series-order': ({actual, expected, cause}) => `Unexpected ${actual}${after(cause)}${wanted(expected)}: out of order`,
  'series-restart': ({actual, expected, cause}) =>
    `Unexpected ${actual}${after(cause)}${wanted(expected)}: the series begins again`,
  'lone-item': ({actual}) => `Unexpected ${actual} without a second member of its series`,
  'count-mismatch': ({actual, expected, cause}) =>
    `Unexpected count in ${actual}, expected ${expected}: so many members begin with ${cause}`,
  'reference-missing': ({actual}) => `Unexpected reference to ${actual}, which the document does not have`,
  'reference-ambiguous': ({actual, cause}) =>
    `Unexpected reference to ${actual}, several members are numbered ${cause}`,
  'marker-punctuation': ({actual, expected}) => `Unexpected punctuation in ${actual}, expected ${expected}`,
  'mixed-brackets': ({actual, expected}) => `Unexpected brackets in ${actual}, expected ${expected}`,
  'mixed-width': ({actual, expected}) => `Unexpected width of characters in ${actual}, expected ${expected}`,
  'mixed-script': ({actual, expected}) => `Unexpected script in ${actual}, expected ${expected}`,
  'level-order': ({actual, expected, cause}) =>
    `Unexpected ${actual}${below(cause)}${wanted(expected, 'a marker like ')}`,
  'level-skipped': ({actual, expected, cause}) =>
    `Unexpected ${actual}${below(cause)}${wanted(expected, 'a marker like ', ' first')}`,
  'ambiguous-marker': ({actual}) => `Unexpected doubt about ${actual}: it could also be read otherwise`
}

/** Nothing where no one thing is right: a letter behind z has no next one. */
function wanted(expected: string, before = '', after = ''): string {
  return expected === '' ? '' : `, expected ${before}${expected}${after}`
}

function after(cause: string): string {
  return cause === '' ? '' : ` after ${cause}`
}

function below(cause: string): string {
  return cause === '' ? ' on the first level' : ` below ${cause}`
}
