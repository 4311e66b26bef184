import type {MessageParts, MessageTable} from './types.js'

export const zhHans: MessageTable = {
  'series-gap': (parts) => `序号不连续：${due(parts)}`,
  'series-duplicate': (parts) => `序号重复：${due(parts)}`,
  // the member before can be out of order, too
  'series-order': (parts) => `序号次序有误：${due({...parts, cause: ''})}`,
  'series-restart': (parts) => `序号重新起编：${due(parts)}`,
  'lone-item': ({actual}) => `单独一项不宜编号：“${actual}”没有并列的下一项`,
  'count-mismatch': ({actual, expected, cause}) =>
    `项数与下文不符：“${actual}”${wanted(expected)}${cause === '' ? '' : `（自“${cause}”起计）`}`,
  'reference-missing': ({actual}) => `引用有误：文中没有“${actual}”`,
  'reference-ambiguous': ({actual}) => `引用不明：“${actual}”所指不止一处`,
  'marker-punctuation': (parts) => `序号标点有误：${form(parts)}`,
  'mixed-brackets': (parts) => `序号括号有误：${form(parts)}`,
  'mixed-width': (parts) => `序号全角半角有误：${form(parts)}`,
  'mixed-script': (parts) => `序号繁简混用：${form(parts)}`,
  // the marker above can have the form of another level, too
  'level-order': ({actual, expected, cause}) =>
    `层次序号有误：${expected === '' ? '标准没有这一层' : `${cause === '' ? below('') : '此层'}${wanted(expected, '一类')}`}，现为“${actual}”`,
  'level-skipped': ({actual, expected, cause}) =>
    `层次序号越级：${below(cause)}${wanted(expected, '一类', '先用')}，现为“${actual}”`,
  'ambiguous-marker': ({actual}) => `“${actual}”是序号还是正文，难以确定`
}

function due({actual, expected, cause}: MessageParts): string {
  const after = cause === '' ? '' : `“${cause}”之后`
  return expected === '' ? `${after}为“${actual}”` : `${after}应为“${expected}”，现为“${actual}”`
}

function form({actual, expected, cause}: MessageParts): string {
  return `“${actual}”${wanted(expected)}${cause === '' ? '' : `，与“${cause}”一致`}`
}

function wanted(expected: string, kind = '', verb = '为'): string {
  return expected === '' ? '' : `应${verb}“${expected}”${kind}`
}

function below(cause: string): string {
  return cause === '' ? '第一层' : `“${cause}”之下`
}
