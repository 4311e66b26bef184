import {ruleNames} from '../../options/diagnosing.js'
import type {CheckMessages, FixMessages} from './messages.js'

const found = (counts: Readonly<Record<'error' | 'warning' | 'info', number>>) =>
  [
    ...(counts.error > 0 ? [`${counts.error} 處錯誤`] : []),
    ...(counts.warning > 0 ? [`${counts.warning} 處警告`] : []),
    ...(counts.info > 0 ? [`${counts.info} 處提示`] : [])
  ].join('、')

const save = '請先另存為文字檔或 Markdown，或按 gangmu check 指出的序號在原來的程式中改正'

export const checkZhHant: CheckMessages = {
  help: {
    usage:
      '$0 check [選項] [檔案…]\n\n指出文稿中有誤的序號：缺號、重號、錯序、寫法混用，以及與實際不符的項數和落空的引用。\n沒有給出檔案，或檔名為 - 時，讀取標準輸入。',
    examples: [
      ['$0 check 通知.txt', '逐一列出問題及所在的行'],
      ['$0 check --standard tw 計畫.docx', '並按臺灣的公文慣例檢查：壹、一、（一）1、（1）甲、'],
      ['$0 check --rule lone-item=off --fail-on error 草稿', '檢查資料夾中的每份文稿，關閉一條規則'],
      ['$0 check --format sarif 草稿 -o 問題.sarif', '輸出供程式讀取的報告']
    ],
    epilogue: `規則：${ruleNames.join('、')}；說明見 docs/messages.md。\n結束代碼：0 沒有問題；1 有問題（以 --fail-on 為準）；2 有檔案無法讀取，或用法有誤。`
  },
  severities: {error: '錯誤', warning: '警告', info: '提示'},
  rules: {
    'series-gap': '序號有缺漏。',
    'series-duplicate': '序號重複。',
    'series-order': '序號次序錯亂。',
    'series-restart': '序號應當接續而重新起算。',
    'lone-item': '一列序號只有一項。',
    'count-mismatch': '寫明的項數與實際不符。',
    'reference-missing': '引用了文中沒有的部分。',
    'reference-ambiguous': '引用的部分在文中不止一處。',
    'marker-punctuation': '序號的標點有誤。',
    'mixed-brackets': '序號的括號混用。',
    'mixed-width': '序號的全形半形混用。',
    'mixed-script': '序號的繁體簡體混用。',
    'level-order': '序號的層次與標準不符。',
    'level-skipped': '序號跳過了標準中的層次。',
    'ambiguous-marker': '是否序號，判斷兩可。'
  },
  origin: {paragraph: (paragraph) => `第 ${paragraph} 段`, page: (page) => `第 ${page} 頁`},
  linesOfText: '行號和欄號按從中讀出的文字計算，與 gangmu --format toc 顯示的行號相同',
  lineOfText: (line) => `文字第 ${line} 行`,
  withPlaces: (reason, places) => `${reason}（${places.join('，')}）`,
  summary: (counts, faulty, files) => {
    const faults = found(counts)
    if (faults === '') return `${files} 個檔案，沒有發現問題`
    return faulty === files ? `${files} 個檔案，${faults}` : `${files} 個檔案，其中 ${faulty} 個有問題：${faults}`
  }
}

export const fixZhHant: FixMessages = {
  help: {
    usage:
      '$0 fix [選項] [檔案…]\n\n改正文字檔或 Markdown 檔案中的序號，指定標準時一併改正序號的寫法，內文中的引用隨之改動。其餘內容一個位元組也不動。\n除非給出 --write 或 --dry-run，否則輸出一個檔案改正後的文字。不能改正的在標準錯誤中指出。沒有給出檔案，或檔名為 - 時，讀取標準輸入。',
    examples: [
      ['$0 fix 草稿.txt > 改正.txt', '輸出改正後的文字'],
      ['$0 fix --dry-run 草稿', '顯示資料夾中會有哪些改動，不作改動'],
      ['$0 fix --write --standard tw 草稿.txt', '改正檔案，序號的寫法按臺灣的公文慣例']
    ],
    epilogue: '結束代碼：0 沒有餘下的問題（以 --fail-on 為準）；1 有餘下的問題；2 有檔案無法讀取或寫入，或用法有誤。'
  },
  writeAndDryRun: '--write 與 --dry-run 不能同時用：寫入檔案，或只顯示會寫入什麼',
  writeStandardInput: '--write 不能寫入標準輸入，請給出檔案，或去掉 --write',
  severalToStandardOutput: '幾個改正後的檔案不能作為一個文字輸出，請用 --dry-run 或 --write',
  refused: (type) =>
    `是${{html: ' HTML', docx: ' Word 文件', odt: ' OpenDocument 文字', pdf: ' PDF'}[type]}，而只有文字檔和 Markdown 能改正；${save}`,
  noFile: '不是一般檔案，不能取代，請去掉 --write',
  notInMarkdown: (line, text) =>
    `不能改正：其文字第 ${line} 行的「${text}」在 Markdown 中另有寫法；請按 gangmu check 指出的問題手動改正`,
  unwritable: (character, encoding) => `不能改正：${encoding} 編碼沒有「${character}」；請先把檔案另存為 UTF-8`,
  readOnlyEncoding: (encoding) => `不能改正：${encoding} 編碼只能讀取，不能寫入；請先把檔案另存為 UTF-8`,
  notTheSame: '不能改正：改正後的文字再次讀取時會與本意不同；請手動改正',
  changedMeanwhile: '沒有寫入，因為其間另有程式改動了它；請重新執行',
  hardLinks: (others) => `另有 ${others} 個名稱（硬連結），其內容仍是原來的，只有這個名稱是改正後的文字`,
  summary: (edits, changed, files, isTrial) =>
    `${files} 個檔案，${isTrial ? '會改動' : '改動了'}其中 ${changed} 個，共 ${edits} 處${isTrial && edits > 0 ? '；用 --write 寫入' : ''}`,
  left: (counts) => `餘下 ${found(counts)}`
}
