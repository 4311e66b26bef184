/** What iconv, LibreOffice and Chromium make of a text or a file. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * @param {Uint8Array} bytes
 * @param {string} from the ending of the file
 * @param {string} to the ending that LibreOffice is asked for
 * @returns {Uint8Array}
 */
export function byLibreOffice(bytes, from, to) {
  return inFolder((folder) => {
    const input = join(folder, `notice.${from}`)
    writeFileSync(input, bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), input])
    return readFileSync(join(folder, 'out', `notice.${to.replace(/:.*/, '')}`))
  })
}

/**
 * @param {string} page
 * @returns {Uint8Array} a PDF
 */
export function byChromium(page) {
  return inFolder((folder) => {
    const input = join(folder, 'notice.html')
    const output = join(folder, 'notice.pdf')
    writeFileSync(input, page)
    const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--no-pdf-header-footer']
    const profile = `--user-data-dir=${join(folder, 'profile')}`
    run('/usr/bin/chromium', ['--headless', '--no-sandbox', ...quiet, profile, `--print-to-pdf=${output}`, input])
    return readFileSync(output)
  })
}

/**
 * Text in an encoding that Node can only decode.
 *
 * @param {string} text
 * @param {'GBK' | 'GB18030' | 'BIG5' | 'BIG5-HKSCS'} encoding
 * @returns {Uint8Array}
 * @throws {Error} for a character that the encoding does not have
 */
export function byIconv(text, encoding) {
  const {error, status, stdout, stderr} = spawnSync('iconv', ['-f', 'UTF-8', '-t', encoding], {input: text})
  if (error || status !== 0) throw new Error(`Cannot run iconv: ${error?.message ?? stderr}`)
  return stdout
}

/**
 * @template T
 * @param {(folder: string) => T} use
 */
function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-fixtures-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} options
 * @throws {Error} where it is missing or fails
 */
function run(program, options) {
  const {error, status, stderr} = spawnSync(program, options, {encoding: 'utf8', timeout: 120_000})
  if (error || status !== 0) throw new Error(`Cannot run ${program}: ${error?.message ?? stderr}`)
}
