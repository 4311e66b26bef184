import {batchZhHant} from './batch/zh-hant.js'
import {documentsZhHant} from './documents/zh-hant.js'
import {explainZhHant} from './explain/zh-hant.js'
import type {Messages} from './messages.js'

export const zhHant: Messages = {
  yargsLocale: 'zh_TW',
  standardInput: '標準輸入',
  standardOutput: '標準輸出',
  help: {
    usage:
      '$0 [選項] [檔案…]\n$0 explain [檔案…]\n$0 batch [檔案]\n\n讀取中文講話、法規、報告（各種編碼的文字檔、Markdown、HTML、.docx、.odt、PDF），輸出其大綱。\n沒有給出檔案，或檔名為 - 時，讀取標準輸入。explain 說明序號是怎樣判定的；batch 成批處理 JSON Lines。',
    format: 'markdown；json：大綱資料；ast：語法樹，每個檔案一行',
    style: 'Markdown 用標題（headings），或用一個巢狀清單（list）',
    body: 'Markdown 含內文（full），或只有標題（none）',
    markers: 'Markdown 保留 一、（一）等序號（keep），或去掉（strip）',
    furniture: '網頁在正文之外印的內容（列印、來源：）不輸出（omit）或保留（keep）',
    duplicates: '同一正文在網頁上出現兩次時，第二次不輸出或保留',
    pinyin: '字後括注的拼音，如 機(jī)關(guān)，不輸出或保留',
    script: '輸出為簡體（hans）、繁體（hant）、台灣正體（tw）、香港繁體（hk）',
    phrases: '配合 hans、tw、hk：地區用詞也一併轉換（软件、軟體）',
    implicit: '並列而無序號的段落也作為章節',
    type: '檔案的類型；不給出則按內容判斷',
    encoding: '文字的編碼（gb18030、big5、950……）；不給出則自動判斷',
    output: '把結果寫入該檔案，而不是標準輸出',
    help: '顯示本說明',
    version: '顯示版本',
    examples: [
      ['$0 講話.txt', '以 Markdown 輸出大綱'],
      ['$0 報告.docx -o 報告.md', '讀取 Word 文件，把大綱寫入檔案'],
      ['$0 講話.txt --body none', '只輸出各級標題'],
      ['$0 --format json *.txt', '把多個檔案的大綱輸出為一個 JSON 陣列'],
      ['$0 explain 講話.txt', '說明每個序號是怎樣判定的']
    ],
    epilogue: '結束代碼：0 完成；1 有檔案無法讀取或寫入；2 用法有誤。'
  },
  usage: {
    unknownOption: (option, suggestion) => `沒有 ${option} 這個選項${suggestion ? `，是不是 ${suggestion}？` : ''}`,
    badChoice: (option, value, allowed) => `${option} 不能是「${value}」，可選：${allowed.join('、')}`,
    phrasesNeedRegion: (script, scripts) =>
      `--phrases 轉換地區用詞，而 --script ${script} 不屬於哪個地區，可選：${scripts.join('、')}`,
    unknownEncoding: (encoding) =>
      `--encoding 不能是「${encoding}」，例如：utf-8、utf-16le、gb18030、gbk、big5、936、950`,
    noOutputName: '--output 後面要有檔名',
    outputIsFolder: (file) => `--output ${file} 是資料夾，請給出檔名`,
    outputIsInput: (file) => `--output ${file} 正是要讀取的檔案，請換一個名字`,
    standardInputTwice: '標準輸入（-）只能讀取一次',
    seeHelp: '用法見 gangmu --help。'
  },
  input: {
    missing: '沒有這個檔案，請檢查檔名',
    folder: '這是資料夾，請給出其中的檔案',
    forbidden: '沒有讀取這個檔案的權限',
    tooLarge: '檔案太大，無法作為一個文字檔讀取，請先拆分',
    other: (reason) => `無法讀取（${reason}）`
  },
  output: {
    inputFailed: '沒有寫入，因為有的輸入無法讀取',
    noFolder: '無法寫入，因為所在資料夾不存在，請先建立',
    forbidden: '無法寫入：沒有權限，請換一個位置',
    full: '無法寫入：空間已滿，請清理或換一個位置',
    other: (reason) => `無法寫入（${reason}）`
  },
  note: {
    leftOut: {
      contents: (lines) => `目錄的 ${lines} 行沒有輸出，因為大綱與之重複`,
      furniture: (lines) => `網頁的 ${lines} 行附加內容沒有輸出；用 --furniture keep 可輸出`,
      duplicates: (lines) => `重複的正文 ${lines} 行沒有輸出；用 --duplicates keep 可輸出`,
      pinyin: (syllables) => `注音的 ${syllables} 個音節沒有輸出；用 --pinyin keep 可輸出`
    },
    noEffect: (option, format) => `${option} 對 --format ${format} 不起作用`
  },
  documents: documentsZhHant,
  explain: explainZhHant,
  batch: batchZhHant,
  internal: (reason) => `gangmu 自身出錯（${reason}），請把這段文字回報給我們`
}
