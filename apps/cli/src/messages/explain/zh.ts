import type {ExplainMessages} from './messages.js'

export const explainZh: ExplainMessages = {
  language: 'zh-Hans',
  help: {
    usage:
      '$0 explain [选项] [文件…]\n\n逐一说明文中每个可能是序号的地方为什么是序号，或者为什么不是。\n没有给出文件，或文件名为 - 时，读取标准输入。',
    examples: [
      ['$0 explain 讲话.txt', '打印表格，一处一行'],
      ['$0 explain --format json 讲话.txt', '以数据形式打印全部依据'],
      ['$0 ./explain', '文件名就叫 explain 时，输出其大纲']
    ],
    epilogue: '▸  序号，前面是它的各级上级\n·  正文\n+  全文改用次优读法要多付的代价：越小，越没有把握'
  },
  columns: ['位置', '序号', '读作', '判定', '理由；别的读法及其多付的代价'],
  prose: '正文',
  none: '文中没有可能是序号的地方',
  parallel: (place, count) => `并列 ${place}/${count}`
}
