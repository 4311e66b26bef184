import {ruleNames} from '../../options/diagnosing.js'
import type {CheckMessages, FixMessages} from './messages.js'

const found = (counts: Readonly<Record<'error' | 'warning' | 'info', number>>) =>
  [
    ...(counts.error > 0 ? [`${counts.error} 处错误`] : []),
    ...(counts.warning > 0 ? [`${counts.warning} 处警告`] : []),
    ...(counts.info > 0 ? [`${counts.info} 处提示`] : [])
  ].join('、')

const save = '请先另存为文本或 Markdown，或按 gangmu check 指出的序号在原来的程序中改正'

export const checkZh: CheckMessages = {
  help: {
    usage:
      '$0 check [选项] [文件…]\n\n指出文稿中有误的序号：缺号、重号、错序、写法混用，以及与实际不符的项数和落空的引用。\n没有给出文件，或文件名为 - 时，读取标准输入。',
    examples: [
      ['$0 check 通知.txt', '逐一列出问题及所在的行'],
      ['$0 check --standard gbt9704 通知.docx', '并按 GB/T 9704 检查：一、（一）1.（1）'],
      ['$0 check --rule lone-item=off --fail-on error 草稿', '检查文件夹中的每份文稿，关闭一条规则'],
      ['$0 check --format sarif 草稿 -o 问题.sarif', '输出供程序读取的报告']
    ],
    epilogue: `规则：${ruleNames.join('、')}；说明见 docs/messages.md。\n退出码：0 没有问题；1 有问题（以 --fail-on 为准）；2 有文件无法读取，或用法有误。`
  },
  severities: {error: '错误', warning: '警告', info: '提示'},
  rules: {
    'series-gap': '序号有缺漏。',
    'series-duplicate': '序号重复。',
    'series-order': '序号次序错乱。',
    'series-restart': '序号应当接续而重新起算。',
    'lone-item': '一列序号只有一项。',
    'count-mismatch': '写明的项数与实际不符。',
    'reference-missing': '引用了文中没有的部分。',
    'reference-ambiguous': '引用的部分在文中不止一处。',
    'marker-punctuation': '序号的标点有误。',
    'mixed-brackets': '序号的括号混用。',
    'mixed-width': '序号的全角半角混用。',
    'mixed-script': '序号的繁体简体混用。',
    'level-order': '序号的层次与标准不符。',
    'level-skipped': '序号跳过了标准中的层次。',
    'ambiguous-marker': '是否序号，判断两可。'
  },
  origin: {paragraph: (paragraph) => `第 ${paragraph} 段`, page: (page) => `第 ${page} 页`},
  linesOfText: '行号和列号按从中读出的文本计算，与 gangmu --format toc 显示的行号相同',
  lineOfText: (line) => `文本第 ${line} 行`,
  withPlaces: (reason, places) => `${reason}（${places.join('，')}）`,
  summary: (counts, faulty, files) => {
    const faults = found(counts)
    if (faults === '') return `${files} 个文件，没有发现问题`
    return faulty === files ? `${files} 个文件，${faults}` : `${files} 个文件，其中 ${faulty} 个有问题：${faults}`
  }
}

export const fixZh: FixMessages = {
  help: {
    usage:
      '$0 fix [选项] [文件…]\n\n改正文本或 Markdown 文件中的序号，指定标准时一并改正序号的写法，正文中的引用随之改动。其余内容一个字节也不动。\n除非给出 --write 或 --dry-run，否则输出一个文件改正后的文本。不能改正的在标准错误中指出。没有给出文件，或文件名为 - 时，读取标准输入。',
    examples: [
      ['$0 fix 草稿.txt > 改正.txt', '输出改正后的文本'],
      ['$0 fix --dry-run 草稿', '显示文件夹中会有哪些改动，不作改动'],
      ['$0 fix --write --standard gbt9704 草稿.txt', '改正文件，序号的写法按 GB/T 9704']
    ],
    epilogue: '退出码：0 没有余下的问题（以 --fail-on 为准）；1 有余下的问题；2 有文件无法读取或写入，或用法有误。'
  },
  writeAndDryRun: '--write 与 --dry-run 不能同时用：写入文件，或只显示会写入什么',
  writeStandardInput: '--write 不能写入标准输入，请给出文件，或去掉 --write',
  severalToStandardOutput: '几个改正后的文件不能作为一个文本输出，请用 --dry-run 或 --write',
  refused: (type) =>
    `是${{html: ' HTML', docx: ' Word 文档', odt: ' OpenDocument 文本', pdf: ' PDF'}[type]}，而只有文本和 Markdown 能改正；${save}`,
  noFile: '不是普通文件，不能替换，请去掉 --write',
  notInMarkdown: (line, text) =>
    `不能改正：其文本第 ${line} 行的“${text}”在 Markdown 中另有写法；请按 gangmu check 指出的问题手工改正`,
  unwritable: (character, encoding) => `不能改正：${encoding} 编码没有“${character}”；请先把文件另存为 UTF-8`,
  readOnlyEncoding: (encoding) => `不能改正：${encoding} 编码只能读取，不能写入；请先把文件另存为 UTF-8`,
  notTheSame: '不能改正：改正后的文本再次读取时会与本意不同；请手工改正',
  changedMeanwhile: '没有写入，因为其间另有程序改动了它；请重新执行',
  hardLinks: (others) => `另有 ${others} 个名称（硬链接），其内容仍是原来的，只有这个名称是改正后的文本`,
  summary: (edits, changed, files, isTrial) =>
    `${files} 个文件，${isTrial ? '会改动' : '改动了'}其中 ${changed} 个，共 ${edits} 处${isTrial && edits > 0 ? '；用 --write 写入' : ''}`,
  left: (counts) => `余下 ${found(counts)}`
}
