import type {ExplanationTable} from './types.js'

const below = (inside: string | null) => (inside === null ? '在最上一層' : `在「${inside}」之下`)

export const zhHant: ExplanationTable = {
  how: {
    prose: '是內文',
    opens: (inside) => `${below(inside)}另起一列`,
    restarts: (inside) => `${below(inside)}從頭再數`,
    continues: (after) => `接「${after}」`,
    slips: (after) => `接「${after}」，編號有誤`,
    'changes-form': (after) => `接「${after}」，寫法不同`,
    'runs-on': (after, inside) => `${below(inside)}接著「${after}」往下數`
  },
  because: (does, otherwise) => `${does}；${otherwise}`,
  otherwise: (does, margin, reasons) => `若${does} +${margin}${reasons === '' ? '' : `：${reasons}`}`,
  and: (reasons) => reasons.join('，'),
  evidence: {
    form: {asProse: '這種寫法少見於內文', asMarker: '這裡少有序號'},
    suspicions: {asProse: '像序號', asMarker: '像內文'},
    alone: {asProse: '有了它，這一列才不止一項', asMarker: '只此一項，不成序列'},
    continuity: {asProse: '號碼接得上', asMarker: '號碼接不上'},
    convention: {asProse: '合於層次慣例', asMarker: '不合層次慣例'},
    nesting: {asProse: '與尚未結束的部分相合', asMarker: '尚未結束的部分得就此結束'},
    paragraphs: {asProse: '不是上一部分的文字', asMarker: '是上一部分的文字'},
    hints: {asProse: '原文格式標它為標題', asMarker: '與原文格式的級別不合'},
    later: {asProse: '後文接著它往下數', asMarker: '後文與它不合'}
  },
  suspicions: {
    coordination: '兩個數並列',
    decimal: '像小數',
    mention: '後面緊接著下一個數',
    listing: '只是列出別處的章節',
    stacked: '與前面的序號合為一個序號',
    row: '後面是表格的儲存格',
    unchained: '全文沒有以它開頭的多級編號',
    bare: '獨占一行，後面沒有文字'
  },
  implicit: {
    shares: (words) => `同為「${words}」`,
    form: '長短相同',
    weight: (weight, least, reasons) => `計 ${weight}，滿 ${least} 即可：${reasons}`,
    evidence: {
      opening: {yes: '開頭相同', no: '開頭不同'},
      frame: {yes: '句式相同', no: '沒有相同的字'},
      ending: {yes: '結尾相同', no: '結尾不同'},
      siblings: {yes: '數段並列', no: '只有兩段'},
      sentences: {yes: '首句短', no: '首句長'},
      length: {yes: '長短一致', no: '長短不一'},
      text: {yes: '句後都有下文', no: '句後沒有下文'},
      passages: {yes: '成段', no: '不成段'},
      share: {yes: '旁邊別無多少段落', no: '旁邊另有許多段落'}
    }
  }
}
