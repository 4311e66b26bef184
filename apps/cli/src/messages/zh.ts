import {batchZh} from './batch/zh.js'
import {checkZh, fixZh} from './check/zh.js'
import {explainZh} from './explain/zh.js'
import type {Messages} from './messages.js'

export const zh: Messages = {
  language: 'zh-Hans',
  yargsLocale: 'zh_CN',
  standardInput: '标准输入',
  standardOutput: '标准输出',
  colon: '：',
  groups: {reading: '读取', result: '结果', writing: '写到哪里', general: '其他', examples: '示例'},
  options: {
    type: '文件的类型；不给出则按内容判断',
    encoding: '文本的编码（gb18030、big5、936……）；不给出则自动判断',
    implicit: '并列而无序号的段落也作为章节',
    'stdin-filepath': '标准输入的内容叫什么文件名：用于判断类型、提示和结果',
    format: '输出什么；gangmu formats 逐一说明',
    checkFormat: '供人阅读的文本；数据；供程序读取的 SARIF 2.1.0 和 GitHub 注解',
    explainFormat: 'table 表格；json 同样内容的数据',
    batchFormat: 'outline：{"id", "outline"}；chunks：{"id", "chunks"}，供检索用的片段',
    getFormat: '该部分的文本，或 Markdown、JSON',
    depth: '深于这一级的作为上一级的正文',
    body: '含正文（full），或只有标题（none）；不给出时思维导图只有标题',
    markers: '保留 一、（一）等序号（keep），或去掉（strip）',
    style: 'Markdown 用标题（headings），或用一个嵌套列表（list）',
    links: 'Markdown 中，正文里的引用（第三条第（二）项）成为指向该处的链接',
    ids: 'Markdown 中标题的标识，写成 <a id>（anchor）或 {#id}（attribute）；多数阅读器会自己生成',
    'front-matter': 'Markdown 正文之前用元数据写出标题、文号、日期和来源',
    'chunk-size': '片段最多有多少个字符；不给出时，大纲最末一级各为一个片段',
    furniture: '网页在正文之外印的内容（打印、来源：）不输出（omit）或保留（keep）',
    duplicates: '同一正文在网页上出现两次时，第二次不输出或保留',
    pinyin: '字后括注的拼音，如 機(jī)關(guān)，不输出或保留',
    script: '输出为简体（hans）、繁体（hant）、台湾正体（tw）、香港繁体（hk）',
    phrases: '配合 hans、tw、hk：地区用词也一并转换（软件、軟體）',
    output: '把结果写入该文件，而不是标准输出',
    'out-dir': '把每份文稿的结果写入该文件夹，保持文稿原有的子文件夹',
    watch: '持续运行，文件有改动或新增时重新转换',
    jobs: '同时处理多少份文稿；不给出时，值得并行则与处理器核数相同',
    resume: '接着上一次写入同一 --output 的地方继续',
    standard: '序号的标准：一、（一）1.（1）（gbt9704），编章节条款项目（law），壹、一、（一）（tw），1 1.1（thesis）',
    rule: '一条规则的问题有多严重，或关闭（off）；可以给出几次：--rule lone-item=off',
    repealed: '法规中缺少的条号视为已废止（allow），或指出（report）',
    'fail-on': '问题达到这一级时退出码为 1；提示（info）不算',
    write: '用改正后的内容替换文件',
    'dry-run': '以 diff 显示改动，不作改动',
    color: '目录（toc）、问题和 diff 是否着色；auto：在终端中着色，设置了 NO_COLOR 时除外',
    quiet: '除错误外不作提示',
    config: '从该文件读取选项；不给出时读取本文件夹或上级文件夹的 gangmu.config.json 或 .gangmurc',
    'no-config': '不读取配置',
    help: '显示本帮助',
    version: '显示版本号'
  },
  help: {
    outline: {
      usage:
        '$0 [选项] [文件、文件夹或模式…]\n$0 get [文件] 部分\n$0 explain [文件…]\n$0 check [文件…]\n$0 fix [文件…]\n$0 batch [文件]\n$0 formats\n$0 completion bash|zsh\n\n读取中文讲话、法规、报告（各种编码的文本、Markdown、HTML、.docx、.odt、PDF），输出其大纲。\n没有给出文件，或文件名为 - 时，读取标准输入。get 输出其中一部分；explain 说明序号是怎样判定的；check 指出有误的序号，fix 改正；batch 成批处理 JSON Lines。各有自己的 --help。任何内容都不会离开本机。',
      examples: [
        ['$0 讲话.txt', '以 Markdown 输出大纲'],
        ['$0 报告.docx -o 报告.md', '读取 Word 文档，把大纲写入文件'],
        ['$0 讲话.txt --format toc', '以树形显示大纲'],
        ['$0 讲话 --format docx --out-dir 排版', '把文件夹中的每份文稿排成公文'],
        ["$0 '讲话/**/*.docx' --out-dir 大纲", '转换模式找到的每份文稿'],
        ["$0 get 办法.txt '第三条第（二）项'", '输出其中一部分'],
        ['$0 explain 讲话.txt', '说明每个序号是怎样判定的'],
        ['$0 check 讲话.txt', '指出有误的序号']
      ],
      epilogue: '退出码：0 完成；1 有文件无法读取或写入；2 用法有误。'
    },
    get: {
      usage:
        '$0 get [选项] [文件] 部分\n\n输出文稿的一个部分：第三章第二节、第三条第（二）项、一（二）3、2.1，或标题中的字词。\n没有给出文件，或文件名为 - 时，读取标准输入。',
      examples: [
        ["$0 get 办法.txt '第三章 第二节'", '输出一节'],
        ["$0 get 办法.txt '第三条第（二）项' --format json", '把一项输出为数据'],
        ['cat 讲话.txt | $0 get 抓落实', '输出标题含有这些字的部分']
      ],
      epilogue: '退出码：0 完成；1 文件无法读取，或没有这个部分；2 用法有误。'
    },
    formats: {
      usage: '$0 formats\n\n说明 --format 有哪些，以及能读取什么。',
      examples: [],
      epilogue: ''
    },
    completion: {
      usage: '$0 completion bash|zsh\n\n输出一段脚本，让命令行能补全 gangmu 的选项、取值和文件名。',
      examples: [
        ['source <($0 completion bash)', '写入 ~/.bashrc'],
        ['source <($0 completion zsh)', '写入 ~/.zshrc，在 compinit 之后']
      ],
      epilogue: ''
    }
  },
  usage: {
    unknownOption: (option, suggestion) => `没有 ${option} 这个选项${suggestion ? `，是不是 ${suggestion}？` : ''}`,
    badChoice: (option, value, allowed, suggestion) =>
      `${option} 不能是“${value}”，${suggestion ? `是不是 ${suggestion}？` : ''}可选：${allowed.join('、')}`,
    badNumber: (option, value, most) => `${option} 不能是“${value}”，请给出 1 到 ${most} 的整数`,
    notTrueOrFalse: (option, value) => `${option} 只有用与不用，后面不能有“${value}”`,
    notText: (option, value) => `${option} 不能是 ${value}，请给出文字`,
    noSettings: (option, value, example, allowed) =>
      `${option} 不能是 ${value}，请给出名称和取值：{"${example}": "${allowed[0]}"}`,
    noSetting: (option, name, allowed) => `${option} ${name} 后面要有取值：${name}=${allowed.join('|')}`,
    unknownSetting: (option, name, known, suggestion) =>
      `${option}：没有“${name}”，${suggestion ? `是不是 ${suggestion}？` : ''}可选：${known.join('、')}`,
    noValue: (option, kind) =>
      `${option} 后面要有${{choice: '取值', count: '数字', words: '名称', settings: '名称和取值'}[kind]}`,
    phrasesNeedRegion: (script, scripts) =>
      `--phrases 转换地区用词，而 --script ${script} 不属于哪个地区，可选：${scripts.join('、')}`,
    unknownEncoding: (encoding) =>
      `--encoding 不能是“${encoding}”，例如：utf-8、utf-16le、gb18030、gbk、big5、936、950`,
    outputIsFolder: (file) => `--output ${file} 是文件夹，请给出文件名，或用 --out-dir ${file}`,
    outputIsInput: (file) => `--output ${file} 正是要读取的文件，请换一个名字`,
    outputAndFolder: '--output 与 --out-dir 不能同时用：全部结果写入一个文件，或各写一个文件',
    needsFolder: (option) => `${option} 的每个结果各需一个文件，请用 --out-dir 给出文件夹`,
    binaryToTerminal: (format) => `--format ${format} 不是终端能显示的文本，请用 --output 给出文件`,
    cannotWatch: '--watch 不能监视标准输入，请给出文件或文件夹',
    sameTarget: (target, documents) => `${documents.join(' 和 ')} 都要写入 ${target}；请改名，或写入不同的文件夹`,
    targetIsInput: (target) => `要写入的 ${target} 正是要读取的文件，请换一个 --out-dir`,
    standardInputTwice: '标准输入（-）只能读取一次',
    getNeedsPart: "get 要给出部分，例如：gangmu get 办法.txt '第三章 第二节'",
    noOperand: (command) => `${command} 后面只能有选项`,
    unknownShell: (shell, shells) =>
      `${shell === '' ? 'completion 后面要有命令行的名称' : `没有“${shell}”的补全`}，可选：${shells.join('、')}`,
    seeHelp: '用法见 gangmu --help。'
  },
  config: {
    notJson: (file, reason) => `${file} 不能按 JSON 读取（${reason}）；请改正，或用 --no-config`,
    notAnObject: '这不是配置，请写成 {"format": "json"}'
  },
  input: {
    missing: '没有这个文件，请检查文件名',
    missingCommand: (command) => `没有这个文件；是不是要用命令 gangmu ${command}？`,
    noMatch: '没有文件符合这个模式',
    nothingIn: (extensions) => `这个文件夹中没有文稿；能读取的有：${extensions.map((each) => `.${each}`).join(' ')}`,
    onlyResults: '其中的文稿都在存放结果的文件夹里，那里的文件不会读取；请另选 --out-dir',
    folder: '这是文件夹，请给出其中的文件',
    forbidden: '没有读取这个文件的权限',
    tooLarge: '文件太大，无法作为一个文本读取，请先拆分',
    other: (reason) => `无法读取（${reason}）`
  },
  output: {
    inputFailed: '没有写入，因为有的输入无法读取',
    noFolder: '无法写入，因为所在文件夹不存在，请先创建',
    noFolderThere: '不能存放结果，因为它不是文件夹，请换一个名字',
    forbidden: '无法写入：没有权限，请换一个位置',
    full: '无法写入：空间已满，请清理或换一个位置',
    other: (reason) => `无法写入（${reason}）`
  },
  note: {
    leftOut: {
      contents: (lines) => `目录的 ${lines} 行没有输出，因为大纲与之重复`,
      furniture: (lines) => `网页的 ${lines} 行附加内容没有输出；用 --furniture keep 可输出`,
      duplicates: (lines) => `重复的正文 ${lines} 行没有输出；用 --duplicates keep 可输出`,
      pinyin: (syllables) => `注音的 ${syllables} 个音节没有输出；用 --pinyin keep 可输出`
    },
    noEffect: (option, format) => `${option} 对 --format ${format} 不起作用`
  },
  files: {
    written: (done, all, folder) => `${all} 个文件已写入 ${done} 个，在 ${folder}`,
    failed: (names) => `失败：${names.join('、')}`,
    stopped: (done, all, folder) => `被信号中止：${all} 个文件已写入 ${done} 个，在 ${folder}，都是完整的`,
    threadEnded: (reason) => `没能处理完（${reason}），请拆分`,
    watching: '正在监视改动，按 Ctrl+C 结束',
    changed: (name) => `${name} 有改动`
  },
  get: {
    none: (part, near) => `没有“${part}”这个部分${near.length > 0 ? `；是不是：${near.join('；')}？` : ''}`,
    several: (part, found) => `有几处“${part}”，请说明是哪一处：${found.join('；')}`
  },
  formats: {
    results: '结果（--format）',
    inputs: '能读取的文稿（--type）',
    does: {
      markdown: '带标题的正文',
      json: '大纲数据，有 JSON Schema',
      ast: '语法树，每份文稿一行',
      chunks: '供检索用的片段，JSON Lines，各带所在的路径',
      toc: '终端中的树形大纲，带行号',
      opml: 'OPML 2.0，供大纲和思维导图软件',
      mindmap: '思维导图，一个不需要网络的网页',
      html: '分章节、有标题的网页',
      docx: 'Word 文档，有标题样式，按 GB/T 9704 排版'
    },
    reads: {
      text: '纯文本：UTF-8、UTF-16、GBK、GB 18030、Big5',
      markdown: 'Markdown，包括转换工具给出的、标题只有一级的',
      html: '网页，不含正文之外的内容',
      docx: 'Word 文档，自动编号与 Word 所示相同',
      odt: 'OpenDocument 文档，含自动编号',
      pdf: '含文字的 PDF；扫描件要先做文字识别'
    }
  },
  explain: explainZh,
  check: checkZh,
  fix: fixZh,
  batch: batchZh,
  internal: (reason) => `gangmu 自身出错（${reason}），请把这段文本反馈给我们`
}
