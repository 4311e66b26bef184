import {ruleNames} from '../../options/diagnosing.js'
import type {CheckMessages, FixMessages} from './messages.js'

const number = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const found = (counts: Readonly<Record<'error' | 'warning' | 'info', number>>) =>
  [
    ...(counts.error > 0 ? [number(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [number(counts.warning, 'warning')] : []),
    ...(counts.info > 0 ? [number(counts.info, 'info')] : [])
  ].join(', ')

const save =
  'save it as text or Markdown first, or correct the numbers that gangmu check names in the program that wrote it'

export const checkEn: CheckMessages = {
  help: {
    usage:
      '$0 check [options] [file…]\n\nSays which numbers of a document are wrong: missing, doubled, out of order, in mixed forms, stated counts and references that do not fit.\nReads standard input where no file is given, or where a file is called -.',
    examples: [
      ['$0 check notice.txt', 'show every fault with its line'],
      ['$0 check --standard gbt9704 notice.docx', 'by GB/T 9704 too: 一、（一）1.（1）'],
      ['$0 check --rule lone-item=off --fail-on error drafts', 'every document of a folder, without one rule'],
      ['$0 check --format sarif drafts -o faults.sarif', 'a report for programs']
    ],
    epilogue: `Rules: ${ruleNames.join(', ')}; docs/messages.md describes each.\nExit codes: 0 no fault, 1 faults as --fail-on has it, 2 a file could not be read, or wrong usage.`
  },
  severities: {error: 'error', warning: 'warning', info: 'info'},
  rules: {
    'series-gap': 'A number of a series is missing.',
    'series-duplicate': 'A number of a series stands twice.',
    'series-order': 'A number of a series is out of order.',
    'series-restart': 'A series begins again where it should go on.',
    'lone-item': 'A series has one member only.',
    'count-mismatch': 'A stated count is not that of the members that follow.',
    'reference-missing': 'A reference names a part that the document does not have.',
    'reference-ambiguous': 'A reference could name several parts of the document.',
    'marker-punctuation': 'The punctuation of a marker is wrong.',
    'mixed-brackets': 'The brackets of a series are mixed.',
    'mixed-width': 'Full-width and half-width markers are mixed.',
    'mixed-script': 'Simplified and traditional markers are mixed.',
    'level-order': 'A marker stands on another level than the standard has it.',
    'level-skipped': 'A level of the standard is skipped.',
    'ambiguous-marker': 'A marker could also be read as something else.'
  },
  origin: {paragraph: (paragraph) => `paragraph ${paragraph}`, page: (page) => `page ${page}`},
  linesOfText:
    'lines and columns are those of the text that was read out of it; gangmu --format toc shows the same line numbers',
  lineOfText: (line) => `line ${line} of its text`,
  withPlaces: (reason, places) => `${reason} (${places.join(', ')})`,
  summary: (counts, faulty, files) => {
    const faults = found(counts)
    if (faults === '') return `no fault in ${number(files, 'file')}`
    return faulty === files
      ? `${faults} in ${number(files, 'file')}`
      : `${faults} in ${faulty} of ${number(files, 'file')}`
  }
}

export const fixEn: FixMessages = {
  help: {
    usage:
      '$0 fix [options] [file…]\n\nRepairs the numbers of a text or a Markdown file, and with a standard the forms of its markers; references in the text follow. Everything else stays as it is, byte for byte.\nPrints the repaired text of one file, unless --write or --dry-run is given. What cannot be repaired is named on standard error. Reads standard input where no file is given, or where a file is called -.',
    examples: [
      ['$0 fix draft.txt > fixed.txt', 'print the repaired text'],
      ['$0 fix --dry-run drafts', 'show what would be changed in a folder, and change nothing'],
      ['$0 fix --write --standard gbt9704 draft.txt', 'repair the file, with the forms of GB/T 9704']
    ],
    epilogue:
      'Exit codes: 0 nothing is left as --fail-on has it, 1 faults are left, 2 a file could not be read or written, or wrong usage.'
  },
  writeAndDryRun: '--write and --dry-run exclude each other: write the files, or show what would be written',
  writeStandardInput: '--write cannot write to standard input; name files, or leave --write out',
  severalToStandardOutput: 'several repaired files cannot be printed as one text: give --dry-run or --write',
  refused: (type) =>
    `is ${{html: 'HTML', docx: 'a Word document', odt: 'an OpenDocument text', pdf: 'PDF'}[type]}, and only text and Markdown can be repaired; ${save}`,
  noFile: 'is no regular file, and cannot be replaced; leave --write out',
  notInMarkdown: (line, text) =>
    `cannot be repaired: “${text}” in line ${line} of its text is written in another way in the Markdown; correct by hand what gangmu check names`,
  unwritable: (character, encoding) =>
    `cannot be repaired: ${encoding} has no “${character}”; save the file as UTF-8 first`,
  readOnlyEncoding: (encoding) =>
    `cannot be repaired: ${encoding} can be read and not written; save the file as UTF-8 first`,
  notTheSame: 'cannot be repaired: the repaired text would not be read again as it is meant; correct it by hand',
  changedMeanwhile: 'was not written, because another program changed it meanwhile; run the command again',
  hardLinks: (others) =>
    `has ${number(others, 'other name')} (hard links), under which the text stays as it was: only this name has the repaired text`,
  summary: (edits, changed, files, isTrial) =>
    `${number(edits, 'edit')} in ${changed} of ${number(files, 'file')}${isTrial && edits > 0 ? '; --write makes them' : ''}`,
  left: (counts) => `left: ${found(counts)}`
}
