/**
 * Makes packages/importers/fixtures/same-document/: one notice in every format that is read, from one source. The files
 * are committed; tests need only them. Making them again needs iconv, LibreOffice (`soffice`), Chromium
 * (/usr/bin/chromium) and the fonts Noto CJK, whose versions may change a byte here and there.
 *
 *     node scripts/setup.mjs && node scripts/format-fixtures.mjs
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createTextConverter} from '../packages/opencc/dist/index.js'
import {byChromium, byIconv, byLibreOffice} from './format-fixtures/converted.mjs'
import {cleanPage, markdown, messyPage} from './format-fixtures/marked-up.mjs'
import {notice, runningHead, shortNotice} from './format-fixtures/notice.mjs'
import {openDocument} from './format-fixtures/open-document.mjs'
import {settled, settledPdf} from './format-fixtures/packed.mjs'
import {outline, plainText, utf16} from './format-fixtures/plain.mjs'
import {wordDocument} from './format-fixtures/word.mjs'
import {root} from './pnpm.mjs'

const folder = join(root, 'packages', 'importers', 'fixtures', 'same-document')

/** A second text, in characters of Hong Kong and of names that few encodings have. */
const places = '一、啟德邨與𨋢口\n二、㗎與嘅的用法\n三、深水埗的樓梯\n'

const rare = '一、䶮字与㕮咀\n二、𠮷野与𬱖字\n三、€与〇的写法\n'

mkdirSync(folder, {recursive: true})
for (const [name, bytes] of Object.entries(await files())) {
  writeFileSync(join(folder, name), bytes)
  process.stderr.write(`${name} ${bytes.length}\n`)
}

/** @returns {Promise<Record<string, Uint8Array>>} */
async function files() {
  const traditional = await createTextConverter({script: 'tw'})
  const inBig5 = traditional(plainText)
  return {
    'outline.txt': Buffer.from(outline(notice)),
    'outline-traditional.txt': Buffer.from(traditional(outline(notice))),
    'outline-short.txt': Buffer.from(outline(shortNotice)),
    'utf-8.txt': Buffer.from(plainText),
    'utf-8-bom.txt': Buffer.from(`\uFEFF${plainText}`),
    'utf-16le.txt': utf16(plainText, 'LE'),
    'utf-16be.txt': utf16(plainText, 'BE'),
    'gbk.txt': byIconv(plainText, 'GBK'),
    'big5.txt': byIconv(inBig5, 'BIG5'),
    'big5-traditional.txt': Buffer.from(inBig5),
    'hkscs-places.txt': byIconv(places, 'BIG5-HKSCS'),
    'hkscs-places-expected.txt': Buffer.from(places),
    'gb18030-rare.txt': byIconv(rare, 'GB18030'),
    'gb18030-rare-expected.txt': Buffer.from(rare),
    'headings-of-one-level.md': Buffer.from(markdown),
    'clean-page.html': Buffer.from(cleanPage(notice)),
    'office-page.html': byIconv(messyPage, 'GBK'),
    ...(await offices())
  }
}

/** @returns {Promise<Record<string, Uint8Array>>} */
async function offices() {
  const automatic = settled(await wordDocument(true))
  const typed = settled(await wordDocument(false))
  const open = openDocument()
  return {
    'counted-numbers.docx': automatic,
    'typed-numbers.docx': typed,
    'libreoffice.docx': settled(byLibreOffice(open, 'odt', 'docx')),
    'libreoffice.odt': settled(byLibreOffice(automatic, 'docx', 'odt')),
    'by-hand.odt': open,
    'libreoffice.pdf': settledPdf(byLibreOffice(typed, 'docx', 'pdf')),
    'chromium-short.pdf': settledPdf(byChromium(printed()))
  }
}

/**
 * The clean page of the short notice, as a browser prints it with a running head and page numbers. Fonts of the kind that
 * Noto CJK is are embedded as drawings (Type 3), a kilobyte a character: so it has one weight.
 */
function printed() {
  const style = `<style>
@page {size: A4; font-family: "Noto Sans CJK SC"; margin: 25mm; @top-center {content: "${runningHead}"} @bottom-center {content: "— " counter(page) " —"}}
body {font: 16pt/1.8 "Noto Sans CJK SC"} p {text-indent: 2em} h1 {text-align: center} * {font-weight: normal}
</style>`
  return cleanPage(shortNotice).replace('</head>', `${style}\n</head>`)
}
