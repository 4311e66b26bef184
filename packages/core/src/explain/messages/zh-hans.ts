import type {ExplanationTable} from './types.js'

const below = (inside: string | null) => (inside === null ? '在最上一层' : `在“${inside}”之下`)

export const zhHans: ExplanationTable = {
  how: {
    prose: '是正文',
    opens: (inside) => `${below(inside)}另起一列`,
    restarts: (inside) => `${below(inside)}从头再数`,
    continues: (after) => `接“${after}”`,
    slips: (after) => `接“${after}”，编号有误`,
    'changes-form': (after) => `接“${after}”，写法不同`,
    'runs-on': (after, inside) => `${below(inside)}接着“${after}”往下数`
  },
  because: (does, otherwise) => `${does}；${otherwise}`,
  otherwise: (does, margin, reasons) => `若${does} +${margin}${reasons === '' ? '' : `：${reasons}`}`,
  and: (reasons) => reasons.join('，'),
  evidence: {
    form: {asProse: '这种写法少见于正文', asMarker: '这里少有序号'},
    suspicions: {asProse: '像序号', asMarker: '像正文'},
    alone: {asProse: '有了它，这一列才不止一项', asMarker: '只此一项，不成序列'},
    continuity: {asProse: '号码接得上', asMarker: '号码接不上'},
    convention: {asProse: '合于层次惯例', asMarker: '不合层次惯例'},
    nesting: {asProse: '与尚未结束的部分相合', asMarker: '尚未结束的部分得就此结束'},
    paragraphs: {asProse: '不是上一部分的文字', asMarker: '是上一部分的文字'},
    hints: {asProse: '原文格式标它为标题', asMarker: '与原文格式的级别不合'},
    later: {asProse: '后文接着它往下数', asMarker: '后文与它不合'}
  },
  suspicions: {
    coordination: '两个数并列',
    decimal: '像小数',
    mention: '后面紧接着下一个数',
    listing: '只是列出别处的章节',
    stacked: '与前面的序号合为一个序号',
    row: '后面是表格的单元格',
    unchained: '全文没有以它开头的多级编号',
    bare: '独占一行，后面没有文字'
  },
  implicit: {
    shares: (words) => `同为“${words}”`,
    form: '长短相同',
    weight: (weight, least, reasons) => `计 ${weight}，满 ${least} 即可：${reasons}`,
    evidence: {
      opening: {yes: '开头相同', no: '开头不同'},
      frame: {yes: '句式相同', no: '没有相同的字'},
      ending: {yes: '结尾相同', no: '结尾不同'},
      siblings: {yes: '数段并列', no: '只有两段'},
      sentences: {yes: '首句短', no: '首句长'},
      length: {yes: '长短一致', no: '长短不一'},
      text: {yes: '句后都有下文', no: '句后没有下文'},
      passages: {yes: '成段', no: '不成段'},
      share: {yes: '旁边别无多少段落', no: '旁边另有许多段落'}
    }
  }
}
