import type {BatchMessages} from './messages.js'

export const batchZh: BatchMessages = {
  help: {
    usage:
      '$0 batch [选项] [文件]\n\n按 JSON Lines 读取文稿，每行 {"id", "text"} 或 {"id", "path"}，\n按原来的顺序逐行输出大纲。没有给出文件时读取标准输入。',
    examples: [
      ['$0 batch 语料.jsonl -o 大纲.jsonl', '用全部处理器处理一批文稿'],
      ['$0 batch 语料.jsonl -o 大纲.jsonl --resume', '中断之后继续'],
      ['$0 batch --format chunks --chunk-size 500 < 语料.jsonl', '切分成供索引用的片段']
    ],
    epilogue:
      '无法处理的行输出为 {"id", "line", "error"}，其余照常进行。\n\n退出码：0 完成；1 有出错的记录，或有文件无法读取或写入；2 用法有误。'
  },
  usage: {
    oneFile: 'batch 只读取一个文件，多个文件请先合并：cat a.jsonl b.jsonl | gangmu batch',
    resumeNeedsOutput: '--resume 要和 --output 一起用，给出上一次的输出文件'
  },
  record: {
    notUtf8: '这一行不是 UTF-8，请先转换文件，例如：iconv -f GB18030 -t UTF-8',
    notJson: (reason) => `这一行不是 JSON（${reason}），请把每份文稿写成一行`,
    notAnObject: '这一行不是 JSON 对象，请写成 {"id": …, "text": …}',
    badId: 'id 必须是字符串，或 JavaScript 能表示的整数，请写成字符串',
    noText: '既没有 text 也没有 path，请用字符串给出其中一个',
    lineTooLong: (mebibytes) => `这一行超过 ${mebibytes} MiB，请把文本存为文件并给出 path，或拆分`,
    workerEnded: (reason) => `这份文稿没能处理完（${reason}），请拆分`
  },
  resume: {
    notOurs: (line) => `无法继续：第 ${line} 行不是 gangmu batch 的记录，请换一个 --output`,
    otherFormat: (line, format) =>
      `无法继续：第 ${line} 行的格式是 ${format}，请用 --format ${format}，或换一个 --output`,
    otherRecord: (line, found, expected) =>
      `无法继续：第 ${line} 行是记录 ${found}，而输入中此处是 ${expected}，请给出上一次的输入，或换一个 --output`,
    tooMany: (records) => `无法继续：其中的记录比输入多，输入只有 ${records} 条，请给出上一次的输入，或换一个 --output`
  },
  summary: (documents, errors, skipped) =>
    `${documents} 份文稿，${errors} 个错误${skipped > 0 ? `；另有 ${skipped} 条上次已经完成` : ''}`
}
