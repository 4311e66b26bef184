import type {BatchMessages} from './messages.js'

export const batchZhHant: BatchMessages = {
  help: {
    usage:
      '$0 batch [選項] [檔案]\n\n按 JSON Lines 讀取文稿，每行 {"id", "text"} 或 {"id", "path"}，\n按原來的順序逐行輸出大綱。沒有給出檔案時讀取標準輸入。',
    examples: [
      ['$0 batch 語料.jsonl -o 大綱.jsonl', '用全部處理器處理一批文稿'],
      ['$0 batch 語料.jsonl -o 大綱.jsonl --resume', '中斷之後繼續'],
      ['$0 batch --format chunks --chunk-size 500 < 語料.jsonl', '切分成供索引用的片段']
    ],
    epilogue:
      '無法處理的行輸出為 {"id", "line", "error"}，其餘照常進行。\n\n結束代碼：0 完成；1 有出錯的記錄，或有檔案無法讀取或寫入；2 用法有誤。'
  },
  usage: {
    oneFile: 'batch 只讀取一個檔案，多個檔案請先合併：cat a.jsonl b.jsonl | gangmu batch',
    resumeNeedsOutput: '--resume 要和 --output 一起用，給出上一次的輸出檔案'
  },
  record: {
    notUtf8: '這一行不是 UTF-8，請先轉換檔案，例如：iconv -f BIG5 -t UTF-8',
    notJson: (reason) => `這一行不是 JSON（${reason}），請把每份文稿寫成一行`,
    notAnObject: '這一行不是 JSON 物件，請寫成 {"id": …, "text": …}',
    badId: 'id 必須是字串，或 JavaScript 能表示的整數，請寫成字串',
    noText: '既沒有 text 也沒有 path，請用字串給出其中一個',
    lineTooLong: (mebibytes) => `這一行超過 ${mebibytes} MiB，請把文字存為檔案並給出 path，或拆分`,
    workerEnded: (reason) => `這份文稿沒能處理完（${reason}），請拆分`
  },
  resume: {
    notOurs: (line) => `無法繼續：第 ${line} 行不是 gangmu batch 的記錄，請換一個 --output`,
    otherFormat: (line, format) =>
      `無法繼續：第 ${line} 行的格式是 ${format}，請用 --format ${format}，或換一個 --output`,
    otherRecord: (line, found, expected) =>
      `無法繼續：第 ${line} 行是記錄 ${found}，而輸入中此處是 ${expected}，請給出上一次的輸入，或換一個 --output`,
    tooMany: (records) => `無法繼續：其中的記錄比輸入多，輸入只有 ${records} 條，請給出上一次的輸入，或換一個 --output`
  },
  summary: (documents, errors, skipped) =>
    `${documents} 份文稿，${errors} 個錯誤${skipped > 0 ? `；另有 ${skipped} 條上次已經完成` : ''}`
}
