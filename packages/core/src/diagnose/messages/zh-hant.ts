import type {MessageParts, MessageTable} from './types.js'

export const zhHant: MessageTable = {
  'series-gap': (parts) => `序號不連續：${due(parts)}`,
  'series-duplicate': (parts) => `序號重複：${due(parts)}`,
  // the member before can be out of order, too
  'series-order': (parts) => `序號次序有誤：${due({...parts, cause: ''})}`,
  'series-restart': (parts) => `序號重新起編：${due(parts)}`,
  'lone-item': ({actual}) => `單獨一項不宜編號：「${actual}」沒有並列的下一項`,
  'count-mismatch': ({actual, expected, cause}) =>
    `項數與下文不符：「${actual}」${wanted(expected)}${cause === '' ? '' : `（自「${cause}」起計）`}`,
  'reference-missing': ({actual}) => `引用有誤：文中沒有「${actual}」`,
  'reference-ambiguous': ({actual}) => `引用不明：「${actual}」所指不止一處`,
  'marker-punctuation': (parts) => `序號標點有誤：${form(parts)}`,
  'mixed-brackets': (parts) => `序號括號有誤：${form(parts)}`,
  'mixed-width': (parts) => `序號全形半形有誤：${form(parts)}`,
  'mixed-script': (parts) => `序號繁簡混用：${form(parts)}`,
  // the marker above can have the form of another level, too
  'level-order': ({actual, expected, cause}) =>
    `層次序號有誤：${expected === '' ? '標準沒有這一層' : `${cause === '' ? below('') : '此層'}${wanted(expected, '一類')}`}，現為「${actual}」`,
  'level-skipped': ({actual, expected, cause}) =>
    `層次序號越級：${below(cause)}${wanted(expected, '一類', '先用')}，現為「${actual}」`,
  'ambiguous-marker': ({actual}) => `「${actual}」是序號還是正文，難以確定`
}

function due({actual, expected, cause}: MessageParts): string {
  const after = cause === '' ? '' : `「${cause}」之後`
  return expected === '' ? `${after}為「${actual}」` : `${after}應為「${expected}」，現為「${actual}」`
}

function form({actual, expected, cause}: MessageParts): string {
  return `「${actual}」${wanted(expected)}${cause === '' ? '' : `，與「${cause}」一致`}`
}

function wanted(expected: string, kind = '', verb = '為'): string {
  return expected === '' ? '' : `應${verb}「${expected}」${kind}`
}

function below(cause: string): string {
  return cause === '' ? '第一層' : `「${cause}」之下`
}
