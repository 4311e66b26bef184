import {sizeOf} from './size.js'
import type {MessageTable} from './types.js'

const save = '請用 Word、WPS 或 LibreOffice 開啟，另存為 .docx'

export const zhHant: MessageTable = {
  undecodable: (offset, tried, option) =>
    `位移 ${offset} 處的位元組不合編碼（試過 ${tried.join('、')}），${option === undefined ? '請選擇編碼' : `請用 ${option} 指明編碼`}，或另存為 UTF-8`,
  binary: '這既不是文字檔，也不是 gangmu 能讀的文件（.docx、.odt、PDF、HTML、Markdown），請先另存為其中一種',
  unsupported: {
    doc: `這是 Word 97-2003 文件（.doc），${save}`,
    wps: '這是 WPS 文字文件（.wps），請用 WPS 開啟，另存為 .docx',
    rtf: `這是 RTF 文件（.rtf），${save}`,
    ofd: '這是 OFD 版式文件（.ofd），請用 OFD 閱讀器開啟，匯出為 PDF 或 .docx',
    xls: '這是 Excel 活頁簿（.xls），不是文稿，請先把表格另存為文字檔',
    xlsx: '這是 Excel 活頁簿（.xlsx），不是文稿，請先把表格另存為文字檔',
    ppt: '這是簡報（.ppt），請先把大綱另存為文字檔或 .docx',
    pptx: '這是簡報（.pptx），請先把大綱另存為文字檔或 .docx',
    ods: '這是試算表（.ods），不是文稿，請先把表格另存為文字檔',
    odp: '這是簡報（.odp），請先把大綱另存為文字檔或 .odt',
    epub: '這是 EPUB 電子書，請先轉換為 .docx 或 .html',
    mhtml: '這是網頁封存檔（.mht），請把網頁另存為「僅 HTML」',
    picture: '這是圖片，請先辨識文字（OCR），存為文字檔或 .docx',
    archive: '這是壓縮檔，請先解壓縮，再給出其中的文件',
    xml: '這是 XML 文件，請先另存為 .docx、.html 或文字檔'
  },
  encrypted: '這個文件有開啟密碼，請開啟後取消密碼，再儲存',
  damaged: (reason) => `這個文件已損壞（${reason}），請用原來的程式開啟，再儲存一次`,
  limit: {
    bytes: (allowed) => `這個文件超過 ${sizeOf(allowed, '位元組')}，請先拆分`,
    unpackedBytes: (allowed) =>
      `這個文件解壓縮後超過 ${sizeOf(allowed, '位元組')}，不像正常的文件，請用原來的程式開啟，再儲存一次，或拆分`,
    elements: (allowed) => `這個文件的元素超過 ${allowed} 個，請先拆分`,
    depth: (allowed) => `這個文件的元素巢狀超過 ${allowed} 層，不像正常的文件，請用原來的程式開啟，再儲存一次`,
    pages: (allowed) => `這個文件超過 ${allowed} 頁，請先拆分`,
    characters: (allowed) => `這個文件超過 ${allowed} 字，請先拆分`,
    seconds: (allowed) => `這個文件 ${allowed} 秒內沒有讀完，請重新儲存或拆分`
  },
  noText: (pages) => `這個文件的 ${pages} 頁只有圖片，沒有文字（掃描檔），請先辨識文字（OCR）`,
  omitted: {
    deletions: (count) => `追蹤修訂中已刪除的 ${count} 處沒有輸出`,
    pictures: (count) => `${count} 張圖片沒有輸出`,
    comments: (count) => `${count} 則註解沒有輸出`,
    pagesWithoutText: (count) => `${count} 頁只有圖片，沒有文字，未能讀取`,
    damagedPages: (count) => `${count} 頁已損壞，未能讀取`,
    hidden: (count) => `隱藏的 ${count} 處沒有輸出`
  }
}
