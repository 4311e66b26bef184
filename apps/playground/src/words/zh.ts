import type {Words} from './words.js'

export const zh: Words = {
  language: 'zh-Hans',
  lang: 'zh-Hans',
  title: '纲目 — 粘贴文稿，看见大纲',
  tagline: '粘贴文稿，看见大纲',
  header: {
    open: '打开',
    save: '保存',
    share: '分享',
    settings: '选项',
    language: '语言',
    theme: {label: '外观', auto: '跟随系统', light: '浅色', dark: '深色'},
    undo: '撤销',
    redo: '重做'
  },
  panes: {text: '正文', results: '大纲与结果', divider: '调整两栏的宽度', switch: '显示哪一栏'},
  tabs: {
    outline: '大纲',
    markdown: 'Markdown',
    mindmap: '导图',
    json: 'JSON',
    chunks: '片段',
    check: '检查',
    explain: '说明'
  },
  tabList: '结果',
  editor: {
    label: '文稿正文',
    placeholder: '在这里粘贴或输入文稿……',
    phrases: {
      Find: '查找',
      Replace: '替换为',
      next: '下一处',
      previous: '上一处',
      all: '全部',
      'match case': '区分大小写',
      regexp: '正则表达式',
      'by word': '整词',
      replace: '替换',
      'replace all': '全部替换',
      close: '关闭',
      'current match': '当前匹配',
      'replaced match on line $': '已替换第 $ 行的匹配',
      'replaced $ matches': '已替换 $ 处',
      'on line': '在第',
      'Go to line': '转到行',
      go: '转到',
      'Selection deleted': '已删除选中的文字',
      'Control character': '控制字符'
    }
  },
  empty: {
    heading: '粘贴一篇讲话、公文、法规或合同',
    about: '或把文件拖到这里：文本（各种编码）、Markdown、网页、Word、OpenDocument、PDF。',
    example: '看一个例子',
    results: '大纲和结果会出现在这里',
    private: '一切都在本机完成，内容不会离开浏览器。'
  },
  outline: {
    label: '文稿大纲',
    empty: '文中没有序号，因此没有大纲。',
    filter: '筛选标题',
    nothingFound: '没有符合的标题。',
    levels: '展开到',
    level: (level) => `展开到第 ${level} 级`,
    all: '全部展开',
    allShort: '全'
  },
  mindMap: {
    label: (members) => `思维导图，共 ${members} 项；大纲标签页有同样的内容`,
    view: '导图：按加号、减号缩放，按 0 显示全图，按方向键移动',
    empty: '文中没有序号，因此没有导图。',
    zoomIn: '放大（+）',
    zoomOut: '缩小（-）',
    fit: '显示全图（0）',
    unfold: '全部展开',
    fold: '全部收起'
  },
  result: {
    copy: '复制',
    copied: '已复制',
    copyFailed: '浏览器不允许复制：请选中全部内容，用键盘复制',
    download: '下载',
    working: '正在生成……',
    label: (format) => `${format} 结果`,
    leftOut: {
      contents: (count) => `目录 ${count} 行与正文重复，没有输出`,
      furniture: (count) => `网页在正文之外印的 ${count} 行没有输出`,
      duplicates: (count) => `重复的 ${count} 行没有输出`,
      pinyin: (count) => `${count} 处拼音没有输出`
    }
  },
  chunks: {count: (count) => `${count} 个片段`, empty: '还没有文字。', characters: (count) => `${count} 字`},
  check: {
    count: (count) => `${count} 处问题`,
    notes: (count) => `${count} 处提示`,
    none: '序号没有问题。',
    fix: '改正',
    fixed: '已改正，可以撤销',
    fixAll: '全部改正',
    notFixed: '这一处无法自动改正：改动会使大纲变样。请自行修改。',
    left: (fixed, left) =>
      left === 0 ? `已改动 ${fixed} 处，可以撤销` : `已改动 ${fixed} 处，余下 ${left} 处需自行修改`,
    line: (line) => `第 ${line} 行`,
    severities: {error: '错误', warning: '警告', info: '提示'},
    goTo: '到文中查看'
  },
  explain: {
    count: (count) => `${count} 处可能是序号`,
    empty: '文中没有可能是序号的地方。',
    marker: '序号',
    prose: '正文',
    here: '光标所在',
    notHere: '光标所在的行没有可能是序号的地方。',
    all: '全文',
    level: (depth) => `第 ${depth} 级`
  },
  formats: {
    markdown: 'Markdown',
    json: 'JSON',
    chunks: '片段（JSON Lines）',
    opml: 'OPML 大纲',
    html: '网页',
    mindmap: '思维导图网页',
    docx: 'Word 文档',
    text: '文本（UTF-8）'
  },
  settings: {
    heading: '选项',
    close: '关闭选项',
    reset: '恢复默认',
    groups: {reading: '大纲', markdown: '结果的写法', page: '网页上的内容', check: '检查'},
    none: '不限',
    count: (most) => `请填 1 到 ${most.toLocaleString('zh')} 的整数`,
    each: {
      style: {name: 'Markdown 样式', about: '用标题，或用一个嵌套列表', values: {headings: '标题', list: '列表'}},
      markers: {name: '序号', about: '一、（一）等序号', values: {keep: '保留', strip: '去掉'}},
      body: {name: '内容', about: '标题之外是否带正文', values: {full: '含正文', none: '只有标题', '': '按格式'}},
      depth: {name: '最深级别', about: '更深的作为上一级的正文'},
      links: {name: '引用成为链接', about: '第三条第（二）项等链接到所指之处'},
      ids: {name: '标题标识', about: 'Markdown 标题的标识', values: {none: '无', anchor: '<a id>', attribute: '{#id}'}},
      'front-matter': {name: '元数据', about: '正文之前写出标题、文号、日期和来源'},
      'chunk-size': {name: '片段长度', about: '片段最多有多少个字符'},
      furniture: {name: '页面杂项', about: '打印、来源等网页在正文之外印的内容', values: {omit: '略去', keep: '保留'}},
      duplicates: {name: '重复正文', about: '同一正文在网页上出现两次', values: {omit: '略去', keep: '保留'}},
      pinyin: {name: '拼音', about: '字后括注的拼音', values: {omit: '略去', keep: '保留'}},
      script: {
        name: '字形',
        about: '结果转换为哪种字形',
        values: {keep: '原样', hans: '简体', hant: '繁体', tw: '台湾正体', hk: '香港繁体'}
      },
      phrases: {name: '转换用词', about: '软件、軟體等地区用词也一并转换'},
      implicit: {name: '无序号的并列段', about: '并列而无序号的段落也作为章节'},
      standard: {
        name: '标准',
        about: '按哪种标准检查序号',
        values: {
          none: '通用',
          gbt9704: '公文 一、（一）1.',
          law: '法规 编章节条',
          tw: '台湾公文 壹、一、',
          thesis: '论文 1 1.1'
        }
      },
      repealed: {name: '缺少的条', about: '法规中缺少的条号', values: {allow: '视为已废止', report: '指出'}}
    }
  },
  share: {
    copied: '链接已复制：其中含有全文，只有拿到链接的人能看到',
    tooLong: (characters) => `文稿太长（${characters} 字），放不进链接；请保存为文件再发送`,
    nothing: '还没有文字可以分享。',
    broken: '链接不完整，其中的文稿无法读出；请向分享的人再要一次',
    unsupported: '这个浏览器不能压缩文字，请换用较新的浏览器，或保存为文件',
    shown: '链接在地址栏中，请从那里复制'
  },
  files: {
    drop: '松开鼠标，打开文件',
    reading: (name) => `正在读取 ${name}……`,
    opened: (name, kind) => `已打开 ${name}（${kind}）`,
    failed: (name, reason) => `无法打开 ${name}：${reason}`,
    onlyOne: '一次只能打开一个文件，打开了第一个',
    unreadable: '浏览器读不到它。它可能是文件夹，或已被移动、删除；请重新选择文件',
    saved: (name) => `已保存 ${name}`,
    pasted: '已粘贴，保留了原文的标题和编号',
    untitled: '文稿',
    sentenceEnd: '；',
    encoding: '文字不对？换一种编码'
  },
  status: {
    characters: (count) => `${count.toLocaleString('zh')} 字`,
    members: (count) => `${count.toLocaleString('zh')} 项`,
    offline: {unsupported: '', loading: '', ready: '可离线使用', updated: '有新版本'},
    reload: '重新加载',
    private: '内容不离开本机'
  },
  notices: {
    close: '关闭提示',
    failed: (reason) => `出错了，文字没有丢失：${reason}`,
    stopped: '页面的后台线程停止了，可能是内存不足；再改动文字时会重新启动，不行就请重新载入页面',
    address: (what) => `地址中的 ${what} 不认识，已忽略`
  }
}
