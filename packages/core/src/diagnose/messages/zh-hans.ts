import type {MessageTable} from './types.js'

export const zhHans: MessageTable = {
  'series-gap': ({actual, expected, cause}) => `${number(cause, expected, actual)}：序号有缺漏`,
  'series-duplicate': ({actual, expected, cause}) => `${number(cause, expected, actual)}：序号重复`,
  'series-order': ({actual, expected, cause}) => `${number(cause, expected, actual)}：序号次序错乱`,
  'series-restart': ({actual, expected, cause}) => `${number(cause, expected, actual)}：序号重新起算`,
  'lone-item': ({actual}) => `“${actual}”没有并列的下一项`,
  'count-mismatch': ({actual, expected, cause}) => `“${actual}”与实际项数不符，从“${cause}”起应为“${expected}”`,
  'reference-missing': ({actual}) => `文中没有“${actual}”，引用落空`,
  'reference-ambiguous': ({actual, cause}) => `“${actual}”所指不明，文中不止一处编为“${cause}”`,
  'marker-punctuation': ({actual, expected}) => `序号“${actual}”的标点应为“${expected}”`,
  'mixed-brackets': ({actual, expected}) => `序号“${actual}”的括号应为“${expected}”`,
  'mixed-width': ({actual, expected}) => `序号“${actual}”全角半角混用，应为“${expected}”`,
  'mixed-script': ({actual, expected}) => `序号“${actual}”繁简混用，应为“${expected}”`,
  'level-order': ({actual, expected, cause}) => `${below(cause)}${level('应使用', expected)}实为“${actual}”`,
  'level-skipped': ({actual, expected, cause}) => `${below(cause)}${level('应先使用', expected)}“${actual}”越了级`,
  'ambiguous-marker': ({actual}) => `“${actual}”是否序号，判断两可`
}

/** Nothing is named as right where no one thing is: a letter behind z has no next one. */
function number(cause: string, expected: string, actual: string): string {
  return expected === '' ? `${after(cause)}实为“${actual}”` : `${after(cause)}应为“${expected}”，实为“${actual}”`
}

function level(use: string, expected: string): string {
  return expected === '' ? '' : `${use}“${expected}”一类的序号，`
}

function after(cause: string): string {
  return cause === '' ? '' : `“${cause}”之后`
}

function below(cause: string): string {
  return cause === '' ? '第一层' : `“${cause}”之下`
}
