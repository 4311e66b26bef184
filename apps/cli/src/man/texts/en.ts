import type {ManTexts} from './texts.js'

export const manEn: ManTexts = {
  manual: 'User Commands',
  sections: {
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    commands: 'COMMANDS',
    formats: 'FORMATS',
    configuration: 'CONFIGURATION',
    exitStatus: 'EXIT STATUS',
    examples: 'EXAMPLES',
    environment: 'ENVIRONMENT',
    seeAlso: 'SEE ALSO'
  },
  does: 'print the outline of Chinese documents',
  values: {file: 'file', folder: 'folder', text: 'text', number: 'number', name: 'name'},
  usual: (value) => ` (default: ${value})`,
  shared: (options) => `It has these of the options above too: ${options}.`,
  comma: ', ',
  configuration: {
    found: (places) =>
      `Options that are always the same can stand in a file: the first of ${places.join(', ')} that is found in the folder of the command, or in one above it. In package.json they stand under “gangmu”. Options of the command win over them. The file is JSON, with the names of the options without their dashes:`,
    written:
      'A flag is true or false, and what is a number has no quotes. The package has a schema: schema/config-1.json.',
    notThere: (options) => `These are about one call, and cannot stand in a configuration: ${options}.`
  },
  exitStatus: [
    ['0', 'Done.'],
    [
      '1',
      'A file could not be read or written, and standard error says why; the others were done. Also: the document has no such part, or several (`get`); a record is an error (`batch`); faults were found, or are left (`check`, `fix`).'
    ],
    [
      '2',
      'The command was used wrongly, and nothing was done. Also: a file could not be read or written (`check`, `fix`); the others were done.'
    ],
    ['> 128', 'A signal ended the command, as shells show it. Files that were written are whole.']
  ],
  environment: [
    [
      'LC_ALL, LC_MESSAGES, LANG',
      'The first that is set decides the language of messages and help: Chinese in simplified or traditional characters, or English.'
    ],
    [
      'COLUMNS',
      'How wide a table of contents (toc) and the lines of `check` are where they do not go to a terminal; 80 where this is not set.'
    ],
    ['NO_COLOR', 'If it is set, `--color auto` shows no colours.'],
    [
      'FORCE_COLOR',
      '1, 2 or 3: `--color auto` shows colours in a terminal that seems to have none, also where NO_COLOR is set. 0: no colours.'
    ]
  ],
  seeAlso: ['bash(1)', 'zsh(1)', 'iconv(1)', 'pandoc(1)', 'pdftotext(1)']
}
