import type {ExplainMessages} from './messages.js'

export const explainZhHant: ExplainMessages = {
  language: 'zh-Hant',
  help: {
    usage:
      '$0 explain [選項] [檔案…]\n\n逐一說明文中每個可能是序號的地方為什麼是序號，或者為什麼不是。\n沒有給出檔案，或檔名為 - 時，讀取標準輸入。',
    examples: [
      ['$0 explain 講話.txt', '輸出表格，一處一行'],
      ['$0 explain --format json 講話.txt', '以資料形式輸出全部依據'],
      ['$0 ./explain', '檔名就叫 explain 時，輸出其大綱']
    ],
    epilogue: '▸  序號，前面是它的各級上級\n·  內文\n+  全文改用次佳讀法要多付的代價：越小，越沒有把握'
  },
  columns: ['位置', '序號', '讀作', '判定', '理由；別的讀法及其多付的代價'],
  prose: '內文',
  none: '文中沒有可能是序號的地方',
  parallel: (place, count) => `並列 ${place}/${count}`
}
