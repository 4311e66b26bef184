import {batchZh} from './batch/zh.js'
import {documentsZh} from './documents/zh.js'
import {explainZh} from './explain/zh.js'
import type {Messages} from './messages.js'

export const zh: Messages = {
  yargsLocale: 'zh_CN',
  standardInput: '标准输入',
  standardOutput: '标准输出',
  help: {
    usage:
      '$0 [选项] [文件…]\n$0 explain [文件…]\n$0 batch [文件]\n\n读取中文讲话、法规、报告（各种编码的文本、Markdown、HTML、.docx、.odt、PDF），输出其大纲。\n没有给出文件，或文件名为 - 时，读取标准输入。explain 说明序号是怎样判定的；batch 成批处理 JSON Lines。',
    format: 'markdown；json：大纲数据；ast：语法树，每个文件一行',
    style: 'Markdown 用标题（headings），或用一个嵌套列表（list）',
    body: 'Markdown 含正文（full），或只有标题（none）',
    markers: 'Markdown 保留 一、（一）等序号（keep），或去掉（strip）',
    furniture: '网页在正文之外印的内容（打印、来源：）不输出（omit）或保留（keep）',
    duplicates: '同一正文在网页上出现两次时，第二次不输出或保留',
    pinyin: '字后括注的拼音，如 機(jī)關(guān)，不输出或保留',
    script: '输出为简体（hans）、繁体（hant）、台湾正体（tw）、香港繁体（hk）',
    phrases: '配合 hans、tw、hk：地区用词也一并转换（软件、軟體）',
    implicit: '并列而无序号的段落也作为章节',
    type: '文件的类型；不给出则按内容判断',
    encoding: '文本的编码（gb18030、big5、936……）；不给出则自动判断',
    output: '把结果写入该文件，而不是标准输出',
    help: '显示本帮助',
    version: '显示版本号',
    examples: [
      ['$0 讲话.txt', '以 Markdown 输出大纲'],
      ['$0 报告.docx -o 报告.md', '读取 Word 文档，把大纲写入文件'],
      ['$0 讲话.txt --body none', '只输出各级标题'],
      ['$0 --format json *.txt', '把多个文件的大纲输出为一个 JSON 数组'],
      ['$0 explain 讲话.txt', '说明每个序号是怎样判定的']
    ],
    epilogue: '退出码：0 完成；1 有文件无法读取或写入；2 用法有误。'
  },
  usage: {
    unknownOption: (option, suggestion) => `没有 ${option} 这个选项${suggestion ? `，是不是 ${suggestion}？` : ''}`,
    badChoice: (option, value, allowed) => `${option} 不能是“${value}”，可选：${allowed.join('、')}`,
    phrasesNeedRegion: (script, scripts) =>
      `--phrases 转换地区用词，而 --script ${script} 不属于哪个地区，可选：${scripts.join('、')}`,
    unknownEncoding: (encoding) =>
      `--encoding 不能是“${encoding}”，例如：utf-8、utf-16le、gb18030、gbk、big5、936、950`,
    noOutputName: '--output 后面要有文件名',
    outputIsFolder: (file) => `--output ${file} 是文件夹，请给出文件名`,
    outputIsInput: (file) => `--output ${file} 正是要读取的文件，请换一个名字`,
    standardInputTwice: '标准输入（-）只能读取一次',
    seeHelp: '用法见 gangmu --help。'
  },
  input: {
    missing: '没有这个文件，请检查文件名',
    folder: '这是文件夹，请给出其中的文件',
    forbidden: '没有读取这个文件的权限',
    tooLarge: '文件太大，无法作为一个文本读取，请先拆分',
    other: (reason) => `无法读取（${reason}）`
  },
  output: {
    inputFailed: '没有写入，因为有的输入无法读取',
    noFolder: '无法写入，因为所在文件夹不存在，请先创建',
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
  documents: documentsZh,
  explain: explainZh,
  batch: batchZh,
  internal: (reason) => `gangmu 自身出错（${reason}），请把这段文本反馈给我们`
}
