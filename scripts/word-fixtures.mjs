/**
 * Makes Word documents and lets LibreOffice print them: what it prints is what the importer is compared with. The documents
 * and LibreOffice's text are kept, so that the tests need no LibreOffice; this is run again when they are to change.
 *
 *     node scripts/word-fixtures.mjs
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {documents} from './word-fixtures/documents.mjs'
import {lists} from './word-fixtures/lists.mjs'
import {numberFormats} from './word-fixtures/number-formats.mjs'
import {openDocuments} from './word-fixtures/open-documents.mjs'
import {randomLists} from './word-fixtures/random-lists.mjs'

const folder = fileURLToPath(new URL('../packages/importers/src/docx/fixtures/', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'word-fixtures-'))
mkdirSync(folder, {recursive: true})

/** @param {string} format @param {string} file @param {string} to */
function convert(format, file, to) {
  const profile = pathToFileURL(join(temporary, 'profile')).href
  execFileSync('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    to,
    file
  ])
}

try {
  const made = {
    'number-formats': numberFormats(),
    lists: lists(),
    'random-lists': randomLists(),
    ...(await documents())
  }
  for (const [name, bytes] of Object.entries(made)) writeFileSync(join(folder, `${name}.docx`), bytes)
  for (const [name, source] of Object.entries(openDocuments)) {
    const file = join(temporary, `${name}.fodt`)
    writeFileSync(file, source)
    convert('docx', file, folder)
  }
  for (const name of [...Object.keys(made), ...Object.keys(openDocuments)]) {
    convert('txt:Text', join(folder, `${name}.docx`), temporary)
    const text = readFileSync(join(temporary, `${name}.txt`), 'utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
    writeFileSync(join(folder, `${name}.txt`), text)
  }
} finally {
  rmSync(temporary, {recursive: true})
}
