import {batchZhHant} from './batch/zh-hant.js'
import {checkZhHant, fixZhHant} from './check/zh-hant.js'
import {explainZhHant} from './explain/zh-hant.js'
import type {Messages} from './messages.js'

export const zhHant: Messages = {
  language: 'zh-Hant',
  yargsLocale: 'zh_TW',
  standardInput: '標準輸入',
  standardOutput: '標準輸出',
  colon: '：',
  groups: {reading: '讀取', result: '結果', writing: '寫到哪裡', general: '其他', examples: '範例'},
  options: {
    type: '檔案的類型；不給出則按內容判斷',
    encoding: '文字的編碼（gb18030、big5、950……）；不給出則自動判斷',
    implicit: '並列而無序號的段落也作為章節',
    'stdin-filepath': '標準輸入的內容叫什麼檔名：用於判斷類型、提示和結果',
    format: '輸出什麼；gangmu formats 逐一說明',
    checkFormat: '供人閱讀的文字；資料；供程式讀取的 SARIF 2.1.0 和 GitHub 註解',
    explainFormat: 'table 表格；json 同樣內容的資料',
    batchFormat: 'outline：{"id", "outline"}；chunks：{"id", "chunks"}，供檢索用的片段',
    getFormat: '該部分的文字，或 Markdown、JSON',
    depth: '深於這一級的作為上一級的正文',
    body: '含內文（full），或只有標題（none）；不給出時心智圖只有標題',
    markers: '保留 一、（一）等序號（keep），或去掉（strip）',
    style: 'Markdown 用標題（headings），或用一個巢狀列表（list）',
    links: 'Markdown 中，正文裡的引用（第三條第（二）項）成為指向該處的連結',
    ids: 'Markdown 中標題的識別碼，寫成 <a id>（anchor）或 {#id}（attribute）；多數閱讀器會自己生成',
    'front-matter': 'Markdown 正文之前用中繼資料寫出標題、文號、日期和來源',
    'chunk-size': '片段最多有多少個字元；不給出時，大綱最末一級各為一個片段',
    furniture: '網頁在正文之外印的內容（列印、來源：）不輸出（omit）或保留（keep）',
    duplicates: '同一正文在網頁上出現兩次時，第二次不輸出或保留',
    pinyin: '字後括注的拼音，如 機(jī)關(guān)，不輸出或保留',
    script: '輸出為簡體（hans）、繁體（hant）、台灣正體（tw）、香港繁體（hk）',
    phrases: '配合 hans、tw、hk：地區用詞也一併轉換（软件、軟體）',
    output: '把結果寫入該檔案，而不是標準輸出',
    'out-dir': '把每份文稿的結果寫入該資料夾，保持文稿原有的子資料夾',
    watch: '持續執行，檔案有改動或新增時重新轉換',
    jobs: '同時處理多少份文稿；不給出時，值得並行則與處理器核數相同',
    resume: '接著上一次寫入同一 --output 的地方繼續',
    standard: '序號的標準：一、（一）1.（1）（gbt9704），编章节条款项目（law），壹、一、（一）（tw），1 1.1（thesis）',
    rule: '一條規則的問題有多嚴重，或關閉（off）；可以給出幾次：--rule lone-item=off',
    repealed: '法規中缺少的條號視為已廢止（allow），或指出（report）',
    'fail-on': '問題達到這一級時結束代碼為 1；提示（info）不算',
    write: '用改正後的內容取代檔案',
    'dry-run': '以 diff 顯示改動，不作改動',
    color: '目錄（toc）、問題和 diff 是否著色；auto：在終端機中著色，設定了 NO_COLOR 時除外',
    quiet: '除錯誤外不作提示',
    config: '從該檔案讀取選項；不給出時讀取本資料夾或上級資料夾的 gangmu.config.json 或 .gangmurc',
    'no-config': '不讀取設定檔',
    help: '顯示本說明',
    version: '顯示版本'
  },
  help: {
    outline: {
      usage:
        '$0 [選項] [檔案、資料夾或模式…]\n$0 get [檔案] 部分\n$0 explain [檔案…]\n$0 check [檔案…]\n$0 fix [檔案…]\n$0 batch [檔案]\n$0 formats\n$0 completion bash|zsh\n\n讀取中文講話、法規、報告（各種編碼的文字、Markdown、HTML、.docx、.odt、PDF），輸出其大綱。\n沒有給出檔案，或檔名為 - 時，讀取標準輸入。get 輸出其中一部分；explain 說明序號是怎樣判定的；check 指出有誤的序號，fix 改正；batch 成批處理 JSON Lines。各有自己的 --help。任何內容都不會離開本機。',
      examples: [
        ['$0 講話.txt', '以 Markdown 輸出大綱'],
        ['$0 報告.docx -o 報告.md', '讀取 Word 文件，把大綱寫入檔案'],
        ['$0 講話.txt --format toc', '以樹形顯示大綱'],
        ['$0 講話 --format docx --out-dir 排版', '把資料夾中的每份文稿排成公文'],
        ["$0 '講話/**/*.docx' --out-dir 大綱", '轉換模式找到的每份文稿'],
        ["$0 get 辦法.txt '第三條第（二）項'", '輸出其中一部分'],
        ['$0 explain 講話.txt', '說明每個序號是怎樣判定的'],
        ['$0 check 講話.txt', '指出有誤的序號']
      ],
      epilogue: '結束代碼：0 完成；1 有檔案無法讀取或寫入；2 用法有誤。'
    },
    get: {
      usage:
        '$0 get [選項] [檔案] 部分\n\n輸出文稿的一個部分：第三章第二節、第三條第（二）項、一（二）3、2.1，或標題中的字詞。\n沒有給出檔案，或檔名為 - 時，讀取標準輸入。',
      examples: [
        ["$0 get 辦法.txt '第三章 第二節'", '輸出一節'],
        ["$0 get 辦法.txt '第三條第（二）項' --format json", '把一項輸出為資料'],
        ['cat 講話.txt | $0 get 抓落實', '輸出標題含有這些字的部分']
      ],
      epilogue: '結束代碼：0 完成；1 檔案無法讀取，或沒有這個部分；2 用法有誤。'
    },
    formats: {
      usage: '$0 formats\n\n說明 --format 有哪些，以及能讀取什麼。',
      examples: [],
      epilogue: ''
    },
    completion: {
      usage: '$0 completion bash|zsh\n\n輸出一段指令碼，讓命令列能補全 gangmu 的選項、取值和檔名。',
      examples: [
        ['source <($0 completion bash)', '寫入 ~/.bashrc'],
        ['source <($0 completion zsh)', '寫入 ~/.zshrc，在 compinit 之後']
      ],
      epilogue: ''
    }
  },
  usage: {
    unknownOption: (option, suggestion) => `沒有 ${option} 這個選項${suggestion ? `，是不是 ${suggestion}？` : ''}`,
    badChoice: (option, value, allowed, suggestion) =>
      `${option} 不能是「${value}」，${suggestion ? `是不是 ${suggestion}？` : ''}可選：${allowed.join('、')}`,
    badNumber: (option, value, most) => `${option} 不能是「${value}」，請給出 1 到 ${most} 的整數`,
    notTrueOrFalse: (option, value) => `${option} 只有用與不用，後面不能有「${value}」`,
    notText: (option, value) => `${option} 不能是 ${value}，請給出文字`,
    noSettings: (option, value, example, allowed) =>
      `${option} 不能是 ${value}，請給出名稱和取值：{"${example}": "${allowed[0]}"}`,
    noSetting: (option, name, allowed) => `${option} ${name} 後面要有取值：${name}=${allowed.join('|')}`,
    unknownSetting: (option, name, known, suggestion) =>
      `${option}：沒有「${name}」，${suggestion ? `是不是 ${suggestion}？` : ''}可選：${known.join('、')}`,
    noValue: (option, kind) =>
      `${option} 後面要有${{choice: '取值', count: '數字', words: '名稱', settings: '名稱和取值'}[kind]}`,
    phrasesNeedRegion: (script, scripts) =>
      `--phrases 轉換地區用詞，而 --script ${script} 不屬於哪個地區，可選：${scripts.join('、')}`,
    unknownEncoding: (encoding) =>
      `--encoding 不能是「${encoding}」，例如：utf-8、utf-16le、gb18030、gbk、big5、936、950`,
    outputIsFolder: (file) => `--output ${file} 是資料夾，請給出檔名，或用 --out-dir ${file}`,
    outputIsInput: (file) => `--output ${file} 正是要讀取的檔案，請換一個名字`,
    outputAndFolder: '--output 與 --out-dir 不能同時用：全部結果寫入一個檔案，或各寫一個檔案',
    needsFolder: (option) => `${option} 的每個結果各需一個檔案，請用 --out-dir 給出資料夾`,
    binaryToTerminal: (format) => `--format ${format} 不是終端機能顯示的文字，請用 --output 給出檔案`,
    cannotWatch: '--watch 不能監看標準輸入，請給出檔案或資料夾',
    sameTarget: (target, documents) => `${documents.join(' 和 ')} 都要寫入 ${target}；請改名，或寫入不同的資料夾`,
    targetIsInput: (target) => `要寫入的 ${target} 正是要讀取的檔案，請換一個 --out-dir`,
    standardInputTwice: '標準輸入（-）只能讀取一次',
    getNeedsPart: "get 要給出部分，例如：gangmu get 辦法.txt '第三章 第二節'",
    noOperand: (command) => `${command} 後面只能有選項`,
    unknownShell: (shell, shells) =>
      `${shell === '' ? 'completion 後面要有命令列的名稱' : `沒有「${shell}」的補全`}，可選：${shells.join('、')}`,
    seeHelp: '用法見 gangmu --help。'
  },
  config: {
    notJson: (file, reason) => `${file} 不能當成 JSON 讀取（${reason}）；請改正，或用 --no-config`,
    notAnObject: '這不是設定檔，請寫成 {"format": "json"}'
  },
  input: {
    missing: '沒有這個檔案，請檢查檔名',
    missingCommand: (command) => `沒有這個檔案；是不是要用命令 gangmu ${command}？`,
    noMatch: '沒有檔案符合這個模式',
    nothingIn: (extensions) => `這個資料夾中沒有文稿；能讀取的有：${extensions.map((each) => `.${each}`).join(' ')}`,
    onlyResults: '其中的文稿都在存放結果的資料夾裡，那裡的檔案不會讀取；請另選 --out-dir',
    folder: '這是資料夾，請給出其中的檔案',
    forbidden: '沒有讀取這個檔案的權限',
    tooLarge: '檔案太大，無法作為一個文字檔讀取，請先拆分',
    other: (reason) => `無法讀取（${reason}）`
  },
  output: {
    inputFailed: '沒有寫入，因為有的輸入無法讀取',
    noFolder: '無法寫入，因為所在資料夾不存在，請先建立',
    noFolderThere: '不能存放結果，因為它不是資料夾，請換一個名字',
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
  files: {
    written: (done, all, folder) => `${all} 個檔案已寫入 ${done} 個，在 ${folder}`,
    failed: (names) => `失敗：${names.join('、')}`,
    stopped: (done, all, folder) => `被訊號中止：${all} 個檔案已寫入 ${done} 個，在 ${folder}，都是完整的`,
    threadEnded: (reason) => `沒能處理完（${reason}），請拆分`,
    watching: '正在監看改動，按 Ctrl+C 結束',
    changed: (name) => `${name} 有改動`
  },
  get: {
    none: (part, near) => `沒有「${part}」這個部分${near.length > 0 ? `；是不是：${near.join('；')}？` : ''}`,
    several: (part, found) => `有幾處「${part}」，請說明是哪一處：${found.join('；')}`
  },
  formats: {
    results: '結果（--format）',
    inputs: '能讀取的文稿（--type）',
    does: {
      markdown: '帶標題的正文',
      json: '大綱資料，有 JSON Schema',
      ast: '語法樹，每份文稿一行',
      chunks: '供檢索用的片段，JSON Lines，各帶所在的路徑',
      toc: '終端中的樹形大綱，帶行號',
      opml: 'OPML 2.0，供大綱和心智圖軟體',
      mindmap: '心智圖，一個不需要網路的網頁',
      html: '分章節、有標題的網頁',
      docx: 'Word 文件，有標題樣式，按 GB/T 9704 排版'
    },
    reads: {
      text: '純文字：UTF-8、UTF-16、GBK、GB 18030、Big5',
      markdown: 'Markdown，包括轉換工具給出的、標題只有一級的',
      html: '網頁，不含正文之外的內容',
      docx: 'Word 文件，自動編號與 Word 所示相同',
      odt: 'OpenDocument 文件，含自動編號',
      pdf: '含文字的 PDF；掃描件要先做文字識別'
    }
  },
  explain: explainZhHant,
  check: checkZhHant,
  fix: fixZhHant,
  batch: batchZhHant,
  internal: (reason) => `gangmu 自身出錯（${reason}），請把這段文字回報給我們`
}
