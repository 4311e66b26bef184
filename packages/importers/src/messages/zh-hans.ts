import {sizeOf} from './size.js'
import type {MessageTable} from './types.js'

const save = '请用 Word、WPS 或 LibreOffice 打开，另存为 .docx'

export const zhHans: MessageTable = {
  undecodable: (offset, tried, option) =>
    `偏移 ${offset} 处的字节不合编码（试过 ${tried.join('、')}），${option === undefined ? '请选择编码' : `请用 ${option} 指明编码`}，或另存为 UTF-8`,
  binary: '这既不是文本，也不是 gangmu 能读的文档（.docx、.odt、PDF、HTML、Markdown），请先另存为其中一种',
  unsupported: {
    doc: `这是 Word 97-2003 文档（.doc），${save}`,
    wps: '这是 WPS 文字文档（.wps），请用 WPS 打开，另存为 .docx',
    rtf: `这是 RTF 文档（.rtf），${save}`,
    ofd: '这是 OFD 版式文档（.ofd），请用 OFD 阅读器打开，导出为 PDF 或 .docx',
    xls: '这是 Excel 工作簿（.xls），不是文稿，请先把表格另存为文本',
    xlsx: '这是 Excel 工作簿（.xlsx），不是文稿，请先把表格另存为文本',
    ppt: '这是演示文稿（.ppt），请先把大纲另存为文本或 .docx',
    pptx: '这是演示文稿（.pptx），请先把大纲另存为文本或 .docx',
    ods: '这是电子表格（.ods），不是文稿，请先把表格另存为文本',
    odp: '这是演示文稿（.odp），请先把大纲另存为文本或 .odt',
    epub: '这是 EPUB 电子书，请先转换为 .docx 或 .html',
    mhtml: '这是网页归档（.mht），请把网页另存为“仅 HTML”',
    picture: '这是图片，请先识别文字（OCR），存为文本或 .docx',
    archive: '这是压缩包，请先解压，再给出其中的文档',
    xml: '这是 XML 文档，请先另存为 .docx、.html 或文本'
  },
  encrypted: '这个文档有打开密码，请打开后取消密码，再保存',
  damaged: (reason) => `这个文档已损坏（${reason}），请用原来的程序打开，再保存一次`,
  limit: {
    bytes: (allowed) => `这个文档超过 ${sizeOf(allowed, '字节')}，请先拆分`,
    unpackedBytes: (allowed) =>
      `这个文档解压后超过 ${sizeOf(allowed, '字节')}，不像正常的文档，请用原来的程序打开，再保存一次，或拆分`,
    elements: (allowed) => `这个文档的元素超过 ${allowed} 个，请先拆分`,
    depth: (allowed) => `这个文档的元素嵌套超过 ${allowed} 层，不像正常的文档，请用原来的程序打开，再保存一次`,
    pages: (allowed) => `这个文档超过 ${allowed} 页，请先拆分`,
    characters: (allowed) => `这个文档超过 ${allowed} 字，请先拆分`,
    seconds: (allowed) => `这个文档 ${allowed} 秒内没有读完，请重新保存或拆分`
  },
  noText: (pages) => `这个文档的 ${pages} 页只有图片，没有文字（扫描件），请先识别文字（OCR）`,
  omitted: {
    deletions: (count) => `修订中已删除的 ${count} 处没有输出`,
    pictures: (count) => `${count} 张图片没有输出`,
    comments: (count) => `${count} 条批注没有输出`,
    pagesWithoutText: (count) => `${count} 页只有图片，没有文字，未能读取`,
    damagedPages: (count) => `${count} 页已损坏，未能读取`,
    hidden: (count) => `隐藏的 ${count} 处没有输出`
  }
}
