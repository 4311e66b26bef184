/** The fixtures of packages/importers/src/pdf that are written byte by byte. */
import {contentOf, documentOf, encoderOf, encryptedPdf, pdfOf, ucs2} from './pdf-bytes.mjs'

/** @typedef {import('./pdf-bytes.mjs').SetLine} SetLine */

/** @type {readonly SetLine[][]} */
const order = [
  [
    [187.5, 720, 22, '清渠令第〇一二号公告'],
    [112, 660, 16, '一、各村清理本村地界内的渠道，先东渠，后西渠，不得推'],
    [80, 632, 16, '诿。'],
    [112, 604, 16, '二、渠堤上不得种植作物，已经种植的收割以后不再种。违反'],
    [80, 576, 16, '规定的由村民委员会劝导改正。清理从霜降开始到小雪为止结束，'],
    [280, 60, 14, '— 1 —']
  ],
  [
    [80, 720, 16, '其间各户应当出工。'],
    [112, 692, 16, '三、本令自公布之日起施行。'],
    [360, 636, 16, '青禾县人民政府'],
    [360, 608, 16, '二〇三一年十月二日'],
    [280, 60, 14, '— 2 —']
  ]
]

/** @type {readonly SetLine[][]} */
const taiwan = [
  [
    [209.5, 720, 22, '灌溉用水管理要點'],
    [80, 660, 16, '壹、為管理灌溉用水，特訂定本要點。'],
    [80, 632, 16, '貳、各工作站應於每月五日之前，將上一個月的用水紀錄報管理處備'],
    [112, 604, 16, '查。'],
    [80, 576, 16, '參、本要點自發布日實施。']
  ]
]

/** @type {readonly SetLine[]} */
const duties = [
  [80, 720, 16, '各渠的责任人如下。'],
  [85, 685, 12, '渠道'],
  [185, 685, 12, '责任人'],
  [85, 665, 12, '东干渠'],
  [185, 665, 12, '周平'],
  [85, 645, 12, '西干渠'],
  [185, 645, 12, '吴远']
]

/** The lines between them: three rows, two columns. */
const dutyLines = [700, 680, 660, 640]
  .map((y) => `80 ${y} m 280 ${y} l S`)
  .concat([80, 180, 280].map((x) => `${x} 640 m ${x} 700 l S`))
  .join('\n')

/** Written from top to bottom, the first line at the right. @type {readonly SetLine[]} */
const columns = [
  [480, 780, 22, '渠道公約'],
  [430, 748, 16, '一、渠水為全村共有，凡用水者皆有修渠之責，'],
  [402, 780, 16, '每年春秋各修一次。'],
  [374, 748, 16, '二、用水依先後次序，不得爭搶。']
]

/** @param {readonly SetLine[][]} pages
 * @param {(text: string) => Uint8Array} encode */
const contents = (pages, encode) => pages.map((lines) => contentOf(lines, encode))

/** A document whose pages are shown turned to the right. @param {ReturnType<typeof documentOf>} objects */
const turned = (objects) =>
  objects.map((object) =>
    typeof object === 'string' ? object.replace('/Type/Page/', '/Type/Page/Rotate 90/') : object
  )

/** @returns {Record<string, Uint8Array>} */
export function handWritten() {
  const plain = documentOf(contents(order, ucs2))
  const gbk = encoderOf('gbk')
  const scanned = contentOf([[112, 660, 16, '一、扫描件的文字层看不见，但是文字。']], ucs2, '3 Tr')
  return {
    'named-ucs2': pdfOf(plain),
    'named-gbk': pdfOf(documentOf(contents(order, gbk), {encoding: 'GBK-EUC-H'})),
    'named-gbkp': pdfOf(documentOf(contents(order, gbk), {encoding: 'GBKp-EUC-H'})),
    'named-big5': pdfOf(
      documentOf(contents(taiwan, encoderOf('big5')), {font: 'MSung-Light', encoding: 'ETen-B5-H', ordering: 'CNS1'})
    ),
    'named-cns': pdfOf(
      documentOf(contents(taiwan, ucs2), {font: 'MSung-Light', encoding: 'UniCNS-UCS2-H', ordering: 'CNS1'})
    ),
    'owner-password': encryptedPdf(plain, {user: '', owner: 'owner'}),
    'user-password': encryptedPdf(plain, {user: 'user', owner: 'owner'}),
    vertical: pdfOf(
      documentOf([contentOf(columns, ucs2)], {font: 'MSung-Light', encoding: 'UniCNS-UCS2-V', ordering: 'CNS1'})
    ),
    'turned-table': pdfOf(turned(documentOf([`${contentOf(duties, ucs2)}\n${dutyLines}`]))),
    turned: pdfOf(turned(plain)),
    scan: pdfOf(documentOf([null, null])),
    mixed: pdfOf(documentOf([...contents(order, ucs2), null])),
    'hidden-layer': pdfOf(documentOf([scanned])),
    unmapped: pdfOf(
      documentOf([contentOf([[112, 660, 16, '\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008']], ucs2)], {
        encoding: 'Identity-H',
        ordering: 'Identity'
      })
    )
  }
}
