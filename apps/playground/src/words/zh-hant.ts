import type {Words} from './words.js'

export const zhHant: Words = {
  language: 'zh-Hant',
  lang: 'zh-Hant',
  title: '綱目 — 貼上文稿，看見大綱',
  tagline: '貼上文稿，看見大綱',
  header: {
    open: '開啟',
    save: '儲存',
    share: '分享',
    settings: '選項',
    language: '語言',
    theme: {label: '外觀', auto: '跟隨系統', light: '淺色', dark: '深色'},
    undo: '復原',
    redo: '取消復原'
  },
  panes: {text: '內文', results: '大綱與結果', divider: '調整兩欄的寬度', switch: '顯示哪一欄'},
  tabs: {
    outline: '大綱',
    markdown: 'Markdown',
    mindmap: '心智圖',
    json: 'JSON',
    chunks: '片段',
    check: '檢查',
    explain: '說明'
  },
  tabList: '結果',
  editor: {
    label: '文稿內文',
    placeholder: '在這裡貼上或輸入文稿……',
    phrases: {
      Find: '尋找',
      Replace: '取代為',
      next: '下一處',
      previous: '上一處',
      all: '全部',
      'match case': '區分大小寫',
      regexp: '規則運算式',
      'by word': '整詞',
      replace: '取代',
      'replace all': '全部取代',
      close: '關閉',
      'current match': '當前匹配',
      'replaced match on line $': '已取代第 $ 行的匹配',
      'replaced $ matches': '已取代 $ 處',
      'on line': '在第',
      'Go to line': '移至行',
      go: '移至',
      'Selection deleted': '已刪除選取的文字',
      'Control character': '控制字元'
    }
  },
  empty: {
    heading: '貼上一篇講話、公文、法規或契約',
    about: '或把檔案拖到這裡：文字檔（各種編碼）、Markdown、網頁、Word、OpenDocument、PDF。',
    example: '看一個例子',
    results: '大綱和結果會出現在這裡',
    private: '一切都在本機完成，內容不會離開瀏覽器。'
  },
  outline: {
    label: '文稿大綱',
    empty: '文中沒有序號，因此沒有大綱。',
    filter: '篩選標題',
    nothingFound: '沒有符合的標題。',
    levels: '展開到',
    level: (level) => `展開到第 ${level} 級`,
    all: '全部展開',
    allShort: '全'
  },
  mindMap: {
    label: (members) => `心智圖，共 ${members} 項；大綱標籤頁有同樣的內容`,
    view: '心智圖：按加號、減號縮放，按 0 顯示全圖，按方向鍵移動',
    empty: '文中沒有序號，因此沒有心智圖。',
    zoomIn: '放大（+）',
    zoomOut: '縮小（-）',
    fit: '顯示全圖（0）',
    unfold: '全部展開',
    fold: '全部收起'
  },
  result: {
    copy: '複製',
    copied: '已複製',
    copyFailed: '瀏覽器不允許複製：請選中全部內容，用鍵盤複製',
    download: '下載',
    working: '正在生成……',
    label: (format) => `${format} 結果`,
    leftOut: {
      contents: (count) => `目錄 ${count} 行與內文重複，沒有輸出`,
      furniture: (count) => `網頁在內文之外印的 ${count} 行沒有輸出`,
      duplicates: (count) => `重複的 ${count} 行沒有輸出`,
      pinyin: (count) => `${count} 處拼音沒有輸出`
    }
  },
  chunks: {count: (count) => `${count} 個片段`, empty: '還沒有文字。', characters: (count) => `${count} 字`},
  check: {
    count: (count) => `${count} 處問題`,
    notes: (count) => `${count} 處提示`,
    none: '序號沒有問題。',
    fix: '改正',
    fixed: '已改正，可以復原',
    fixAll: '全部改正',
    notFixed: '這一處無法自動改正：改動會使大綱變樣。請自行修改。',
    left: (fixed, left) =>
      left === 0 ? `已改動 ${fixed} 處，可以復原` : `已改動 ${fixed} 處，餘下 ${left} 處需自行修改`,
    line: (line) => `第 ${line} 行`,
    severities: {error: '錯誤', warning: '警告', info: '提示'},
    goTo: '到文中查看'
  },
  explain: {
    count: (count) => `${count} 處可能是序號`,
    empty: '文中沒有可能是序號的地方。',
    marker: '序號',
    prose: '內文',
    here: '游標所在',
    notHere: '游標所在的行沒有可能是序號的地方。',
    all: '全文',
    level: (depth) => `第 ${depth} 級`
  },
  formats: {
    markdown: 'Markdown',
    json: 'JSON',
    chunks: '片段（JSON Lines）',
    opml: 'OPML 大綱',
    html: '網頁',
    mindmap: '心智圖網頁',
    docx: 'Word 文件',
    text: '文字檔（UTF-8）'
  },
  settings: {
    heading: '選項',
    close: '關閉選項',
    reset: '恢復預設',
    groups: {reading: '大綱', markdown: '結果的寫法', page: '網頁上的內容', check: '檢查'},
    none: '不限',
    count: (most) => `請填 1 到 ${most.toLocaleString('zh-Hant')} 的整數`,
    each: {
      style: {name: 'Markdown 樣式', about: '用標題，或用一個巢狀清單', values: {headings: '標題', list: '清單'}},
      markers: {name: '序號', about: '一、（一）等序號', values: {keep: '保留', strip: '去掉'}},
      body: {name: '內容', about: '標題之外是否帶內文', values: {full: '含內文', none: '只有標題', '': '按格式'}},
      depth: {name: '最深級別', about: '更深的作為上一級的內文'},
      links: {name: '引用成為連結', about: '第三條第（二）項等連結到所指之處'},
      ids: {name: '標題標識', about: 'Markdown 標題的標識', values: {none: '無', anchor: '<a id>', attribute: '{#id}'}},
      'front-matter': {name: '中繼資料', about: '內文之前寫出標題、文號、日期和來源'},
      'chunk-size': {name: '片段長度', about: '片段最多有多少個字元'},
      furniture: {name: '頁面雜項', about: '列印、來源等網頁在內文之外印的內容', values: {omit: '略去', keep: '保留'}},
      duplicates: {name: '重複的文字', about: '同一段文字在網頁上出現兩次', values: {omit: '略去', keep: '保留'}},
      pinyin: {name: '拼音', about: '字後括注的拼音', values: {omit: '略去', keep: '保留'}},
      script: {
        name: '字形',
        about: '結果轉換為哪種字形',
        values: {keep: '原樣', hans: '簡體', hant: '繁體', tw: '臺灣正體', hk: '香港繁體'}
      },
      phrases: {name: '轉換用詞', about: '软件、軟體等地區用詞也一併轉換'},
      implicit: {name: '無序號的並列段', about: '並列而無序號的段落也作為章節'},
      standard: {
        name: '標準',
        about: '按哪種標準檢查序號',
        values: {
          none: '通用',
          gbt9704: '公文 一、（一）1.',
          law: '法規 編章節條',
          tw: '臺灣公文 壹、一、',
          thesis: '論文 1 1.1'
        }
      },
      repealed: {name: '缺少的條', about: '法規中缺少的條號', values: {allow: '視為已廢止', report: '指出'}}
    }
  },
  share: {
    copied: '連結已複製：其中含有全文，只有拿到連結的人能看到',
    tooLong: (characters) => `文稿太長（${characters} 字），放不進連結；請儲存為檔案再發送`,
    nothing: '還沒有文字可以分享。',
    broken: '連結不完整，其中的文稿無法讀出；請向分享的人再要一次',
    unsupported: '這個瀏覽器不能壓縮文字，請換用較新的瀏覽器，或儲存為檔案',
    shown: '連結在位址列中，請從那裡複製'
  },
  files: {
    drop: '鬆開滑鼠，開啟檔案',
    reading: (name) => `正在讀取 ${name}……`,
    opened: (name, kind) => `已開啟 ${name}（${kind}）`,
    failed: (name, reason) => `無法開啟 ${name}：${reason}`,
    onlyOne: '一次只能開啟一個檔案，打開了第一個',
    unreadable: '瀏覽器讀不到它。它可能是資料夾，或已被移動、刪除；請重新選擇檔案',
    saved: (name) => `已儲存 ${name}`,
    pasted: '已貼上，保留了原文的標題和編號',
    untitled: '文稿',
    sentenceEnd: '；',
    encoding: '文字不對？換一種編碼'
  },
  status: {
    characters: (count) => `${count.toLocaleString('zh-Hant')} 字`,
    members: (count) => `${count.toLocaleString('zh-Hant')} 項`,
    offline: {unsupported: '', loading: '', ready: '可離線使用', updated: '有新版本'},
    reload: '重新載入',
    private: '內容不離開本機'
  },
  notices: {
    close: '關閉提示',
    failed: (reason) => `出錯了，文字沒有丟失：${reason}`,
    stopped: '頁面的背景執行緒停止了，可能是記憶體不足；再改動文字時會重新啟動，不行就請重新載入頁面',
    address: (what) => `網址中的 ${what} 不認識，已忽略`
  }
}
