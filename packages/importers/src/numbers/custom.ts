import {padded} from './decimal.js'
import type {NumberFormat} from './index.js'
import {openDocumentFormats} from './open-document.js'

/**
 * Writes a number in a format that is given by its first members: `001, 002, 003, ...` is decimal with zeros up to three
 * digits. Word writes such formats as `custom` (ECMA-376 17.9.17, MS-DOCX 2.4).
 *
 * @returns how to write it: a name of a format, a function, or undefined where the members are of no format that is known
 */
export function customFormat(members: string): NumberFormat | ((value: number) => string) | undefined {
  const first = members.split(/[,，]/, 1)[0]?.trim() ?? ''
  if (/^0*1$/.test(first)) return (value) => padded(value, first.length)
  const written = members.replaceAll(/\s+/g, '').replace(/,?(?:\.\.\.|…)$/, '')
  return membersToFormat.get(written)
}

const membersToFormat: ReadonlyMap<string, NumberFormat> = new Map<string, NumberFormat>([
  ...Object.entries(openDocumentFormats)
    .filter(([members]) => members.includes(','))
    .map(([members, format]) => [members.replaceAll(/\s+/g, '').replace(/,\.\.\.$/, ''), format] as const),
  ['一,十,一○○(简)', 'chineseCounting'],
  ['一,十,一百(简)', 'chineseCountingThousand'],
  ['一,一〇,一〇〇', 'ideographDigital'],
  ['⒈,⒉,⒊', 'decimalEnclosedFullstop'],
  ['⑴,⑵,⑶', 'decimalEnclosedParen'],
  ['㈠,㈡,㈢', 'ideographEnclosedCircle'],
  ['壹,貳,參', 'ideographLegalTraditional'],
  ['A,B,C', 'upperLetter'],
  ['a,b,c', 'lowerLetter'],
  ['I,II,III', 'upperRoman'],
  ['i,ii,iii', 'lowerRoman']
])
