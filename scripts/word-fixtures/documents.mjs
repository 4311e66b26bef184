import {createRequire} from 'node:module'

const load = createRequire(new URL('../../packages/importers/package.json', import.meta.url))
const docx = load('docx')
const {AlignmentType, Document, FootnoteReferenceRun, Header, HeadingLevel, LevelFormat, LevelSuffix, Packer} = docx
const {Paragraph, Table, TableCell, TableRow, TextRun} = docx

const han = LevelFormat.CHINESE_COUNTING_THOUSAND

/** @param {string} text @param {number} level @param {string} reference @param {object} [more] */
const numbered = (text, level, reference, more = {}) =>
  new Paragraph({children: [new TextRun(text)], numbering: {reference, level}, ...more})

/** @param {string} text @param {object} [more] */
const plain = (text, more = {}) => new Paragraph({children: [new TextRun(text)], ...more})

/** @param {readonly string[]} cells */
const row = (cells) => new TableRow({children: cells.map((text) => new TableCell({children: [plain(text)]}))})

const body = {font: '仿宋', size: 32}
const level = (/** @type {string} */ text, /** @type {string} */ format, index = 0) => ({
  level: index,
  format,
  text,
  suffix: LevelSuffix.NOTHING
})
const head = (/** @type {string} */ text, font = '黑体') => new TextRun({text, font, size: 32})
const said = (/** @type {string} */ text) => new TextRun({text, ...body})
const at = (/** @type {number} */ index) => ({reference: 'notice', level: index})

/** A notice as GB/T 9704 sets it: the numbers are Word's, the typefaces tell the headings. */
function notice() {
  return new Document({
    numbering: {
      config: [
        {
          reference: 'notice',
          levels: [level('%1、', han), level('（%2）', han, 1), level('%3.', LevelFormat.DECIMAL, 2)]
        }
      ]
    },
    sections: [
      {
        headers: {default: new Header({children: [plain('云溪市档案馆')]})},
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({text: '关于做好年度档案整理工作的通知', font: '方正小标宋简体', size: 44})]
          }),
          new Paragraph({children: [said('各科室、各直属单位：')]}),
          new Paragraph({children: [said('为了做好今年的档案整理工作，现就有关事项通知如下。')]}),
          new Paragraph({numbering: at(0), children: [head('提高认识')]}),
          new Paragraph({children: [said('档案是工作的记录，整理档案是每个单位的本分。')]}),
          new Paragraph({numbering: at(0), children: [head('抓好重点')]}),
          new Paragraph({
            numbering: at(1),
            children: [head('收集齐全。', '楷体'), said('凡是应当归档的文件，都要收集齐全。')]
          }),
          new Paragraph({numbering: at(1), children: [head('分类清楚。', '楷体'), said('按照年度和机构分类。')]}),
          new Paragraph({numbering: at(2), children: [said('永久保管的单独装盒。')]}),
          new Paragraph({numbering: at(2), children: [said('定期保管的按年装盒。')]}),
          new Paragraph({numbering: at(0), children: [head('明确时限')]}),
          new Paragraph({
            children: [said('请于十二月十日前完成，并填写下表'), new FootnoteReferenceRun(1), said('。')]
          }),
          new Table({
            rows: [row(['科室', '卷数', '备注']), row(['办公室', '12', '']), row(['人事科', '8', '含电子档案'])]
          }),
          plain('云溪市档案馆', {alignment: AlignmentType.RIGHT}),
          plain('2024年11月5日', {alignment: AlignmentType.RIGHT})
        ]
      }
    ],
    footnotes: {1: {children: [plain('表格可以向档案馆索取。')]}}
  })
}

const chapter = (/** @type {string} */ text) =>
  numbered(text, 0, 'chapters', {heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER})
const article = (/** @type {string} */ text) => numbered(text, 0, 'articles')
const item = (/** @type {string} */ text, instance = 0) =>
  new Paragraph({children: [new TextRun(text)], numbering: {reference: 'items', level: 0, instance}})

/** Rules in chapters and articles; articles run on across chapters. */
function rules() {
  const levels = [
    {level: 0, format: han, text: '第%1章', suffix: LevelSuffix.SPACE},
    {level: 1, format: han, text: '第%1条', suffix: LevelSuffix.SPACE},
    {level: 2, format: han, text: '（%3）', suffix: LevelSuffix.NOTHING}
  ]
  const articles = [{level: 0, format: han, text: '第%1条', suffix: LevelSuffix.SPACE}]
  const items = [{level: 0, format: han, text: '（%1）', suffix: LevelSuffix.NOTHING}]
  return new Document({
    numbering: {
      config: [
        {reference: 'chapters', levels},
        {reference: 'articles', levels: articles},
        {reference: 'items', levels: items}
      ]
    },
    sections: [
      {
        children: [
          plain('云溪市图书借阅管理办法', {heading: HeadingLevel.TITLE}),
          chapter('总则'),
          article('为了规范图书借阅，方便读者，制定本办法。'),
          article('本办法适用于本市各公共图书馆。'),
          chapter('借阅'),
          article('读者凭证借阅图书。有下列情形之一的，不予办理：'),
          item('证件过期的；', 1),
          item('有图书逾期未还的。', 1),
          article('每次借阅不超过十册，借期三十日。'),
          chapter('罚则'),
          article('损坏图书的，按照下列规定处理：'),
          item('轻微破损的，修补后归还；', 2),
          item('不能修补的，照价赔偿。', 2),
          chapter('附则'),
          article('本办法自公布之日起施行。')
        ]
      }
    ]
  })
}

/** A report whose headings are numbered in decimal, by Word's own heading styles. */
function report() {
  const levels = ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({level, format: LevelFormat.DECIMAL, text}))
  const steps = [{level: 0, format: LevelFormat.DECIMAL, text: '（%1）', suffix: LevelSuffix.NOTHING}]
  const ranks = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
  const head = (/** @type {string} */ text, level = 0) => numbered(text, level, 'report', {heading: ranks[level]})
  const step = (/** @type {string} */ text) => numbered(text, 0, 'steps')
  return new Document({
    numbering: {
      config: [
        {reference: 'report', levels},
        {reference: 'steps', levels: steps}
      ]
    },
    sections: [
      {
        children: [
          plain('灌溉渠道测量报告', {heading: HeadingLevel.TITLE}),
          head('概述'),
          plain('本报告说明今年春季对灌溉渠道的测量。'),
          head('目的', 1),
          plain('查明渠道淤积的程度。'),
          head('范围', 1),
          plain('东干渠和西干渠，全长十二公里。'),
          head('方法'),
          head('断面测量', 1),
          head('布点', 2),
          plain('每五百米布设一个断面。'),
          head('观测', 2),
          plain('观测分两步进行。'),
          step('测量水面高程；'),
          step('测量渠底高程。'),
          head('流量测量', 1),
          plain('用流速仪测量。'),
          head('结论'),
          plain('两条渠道都需要清淤。')
        ]
      }
    ]
  })
}

/** Documents of realistic shape, whose numbers are all automatic. */
export async function documents() {
  const made = {notice: notice(), rules: rules(), report: report()}
  const packed = await Promise.all(
    Object.entries(made).map(async ([name, document]) => [name, new Uint8Array(await Packer.toBuffer(document))])
  )
  return Object.fromEntries(packed)
}
