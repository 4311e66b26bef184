/**
 * Makes the PDFs of packages/importers/src/pdf/fixtures again, from the documents in their folder `sources` and from bytes
 * of testing/pdf-documents.mjs: node scripts/pdf-fixtures.mjs [name]. It wants soffice, chromium and the fonts Noto Sans CJK and Noto
 * Serif CJK. Look at the pages and compare the text before you commit what has changed.
 */
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {handWritten} from '../testing/pdf-documents.mjs'
import {root} from './pnpm.mjs'
import {run} from './run.mjs'

const target = join(root, 'packages', 'importers', 'src', 'pdf', 'fixtures')
const sources = join(target, 'sources')
const only = process.argv[2]
const folder = mkdtempSync(join(tmpdir(), 'gangmu-pdf-'))

try {
  mkdirSync(target, {recursive: true})
  for (const file of readdirSync(sources).sort()) {
    if (only !== undefined && !file.startsWith(`${only}.`)) continue
    if (file.endsWith('.fodt')) office(file)
    if (file.endsWith('.html')) browser(file)
  }
  for (const [name, bytes] of Object.entries(handWritten()))
    if (only === undefined || only === name) writeFileSync(join(target, `${name}.pdf`), bytes)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** @param {string} file */
function office(file) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`
  const filter = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}'
  must(
    run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(sources, file)], {
      cwd: folder
    })
  )
  copyFileSync(join(folder, file.replace(/fodt$/, 'pdf')), join(target, file.replace(/fodt$/, 'pdf')))
}

/** @param {string} file */
function browser(file) {
  const quiet = [
    '--no-first-run',
    '--disable-background-networking',
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline'
  ]
  const pdf = join(target, `${basename(file, '.html')}.pdf`)
  const profile = `--user-data-dir=${join(folder, 'browser')}`
  const page = pathToFileURL(join(sources, file)).href
  must(
    run('chromium', ['--headless', '--no-sandbox', '--disable-gpu', ...quiet, profile, `--print-to-pdf=${pdf}`, page], {
      cwd: folder
    })
  )
}

/** @param {{problem?: string}} result */
function must({problem}) {
  if (problem !== undefined) throw new Error(problem)
}
