/**
 * Prints the texts of packages/importers/fixtures/odt/ by LibreOffice (`soffice`): writes the libreoffice.txt that a test
 * compares with. Tests need only that file.
 *
 *     node scripts/setup.mjs && node scripts/print-open-document.mjs
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {byLibreOffice} from './format-fixtures/converted.mjs'
import {openDocumentArchive} from './format-fixtures/open-document.mjs'
import {root} from './pnpm.mjs'

const folder = join(root, 'packages', 'importers', 'fixtures', 'odt')

for (const name of readdirSync(folder)) {
  const [content, styles] = ['content.xml', 'styles.xml'].map((part) => readFileSync(join(folder, name, part), 'utf8'))
  const archive = openDocumentArchive(content ?? '', styles ?? '')
  writeFileSync(join(folder, name, 'libreoffice.txt'), byLibreOffice(archive, 'odt', 'txt:Text'))
}
