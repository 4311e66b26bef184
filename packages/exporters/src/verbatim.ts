import type {Text, Verbatim} from '@gangmu/core'

/** A table, code and what else is no running text, as one text of several lines. */
export function asText({value, position}: Verbatim): Text {
  return {type: 'text', value, position}
}
