/** The notice as .docx, by the package docx: with the numbers that Word counts, and with numbers that were typed. */
import {createRequire} from 'node:module'
import {lineOf, markerOf, notice, runInOf, runningHead} from './notice.mjs'

// The package belongs to the workspace's importers, whose tests use it too.
const load = createRequire(new URL('../../packages/importers/package.json', import.meta.url))

/** @type {typeof import('../../packages/importers/node_modules/docx/dist/index.d.ts')} */
const docx = load('docx')
const {AlignmentType, Document, Footer, Header, HeadingLevel, LevelFormat, Packer, PageNumber} = docx
const {Paragraph, Table, TableCell, TableRow, TextRun, WidthType} = docx

const font = {ascii: 'Noto Serif CJK SC', eastAsia: 'Noto Serif CJK SC', hAnsi: 'Noto Serif CJK SC'}

const levels = [
  {format: LevelFormat.CHINESE_COUNTING, text: '%1、'},
  {format: LevelFormat.CHINESE_COUNTING, text: '（%2）'},
  {format: LevelFormat.DECIMAL, text: '%3.'},
  {format: LevelFormat.DECIMAL, text: '（%4）'}
].map((level, index) => ({
  ...level,
  level: index,
  alignment: AlignmentType.LEFT,
  suffix: /** @type {const} */ ('nothing')
}))

/** The package's styles of headings have no outline level, which those of Word have. */
const outline = Object.fromEntries(
  [0, 1, 2, 3].map((outlineLevel) => [`heading${outlineLevel + 1}`, {paragraph: {outlineLevel}}])
)

/**
 * @param {boolean} automatic whether Word counts, or the numbers are typed
 * @returns {Promise<Uint8Array>}
 */
export async function wordDocument(automatic) {
  const document = new Document({
    title: '',
    creator: '',
    numbering: {config: [{reference: 'notice', levels}]},
    styles: {default: {document: {run: {font, size: 32}}, ...outline}},
    sections: [
      {
        headers: {
          default: new Header({children: [new Paragraph({text: runningHead, alignment: AlignmentType.CENTER})]})
        },
        footers: {default: new Footer({children: [pageNumber()]})},
        children: notice.map((block) => elementOf(block, automatic))
      }
    ]
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({children: ['— ', PageNumber.CURRENT, ' —']})]
  })

/**
 * @param {import('./notice.mjs').Block} block
 * @param {boolean} automatic
 */
function elementOf(block, automatic) {
  if (block.kind === 'table') return tableOf(block)
  if (block.kind === 'heading') return automatic ? numbered(block) : typed(block)
  if (block.kind === 'title')
    return new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      children: [new TextRun(block.text)]
    })
  const isRight = block.kind === 'signature' || block.kind === 'date'
  return new Paragraph({text: block.text, ...(isRight ? {alignment: AlignmentType.RIGHT} : {})})
}

const ranks = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]

/**
 * A heading that fills its line has a style with an outline level; the others are numbered paragraphs.
 * @param {import('./notice.mjs').HeadingBlock} block
 */
function numbered(block) {
  const isHeading = block.text === undefined && !block.title.endsWith('。') && !block.title.endsWith('；')
  return new Paragraph({
    ...(isHeading ? {heading: ranks[block.level - 1]} : {}),
    numbering: {reference: 'notice', level: block.level - 1},
    children: [new TextRun({text: block.title, bold: block.text !== undefined}), new TextRun(runInOf(block))]
  })
}

/** @param {import('./notice.mjs').HeadingBlock} block */
function typed(block) {
  if (block.text === undefined) return new Paragraph({indent: {firstLine: 640}, text: lineOf(block)})
  const bold = new TextRun({text: markerOf(block) + block.title, bold: true})
  return new Paragraph({indent: {firstLine: 640}, children: [bold, new TextRun(runInOf(block))]})
}

/** @param {import('./notice.mjs').TableBlock} table */
function tableOf({rows}) {
  return new Table({
    width: {size: 100, type: WidthType.PERCENTAGE},
    rows: rows.map(
      (row) => new TableRow({children: row.map((text) => new TableCell({children: [new Paragraph(text)]}))})
    )
  })
}
