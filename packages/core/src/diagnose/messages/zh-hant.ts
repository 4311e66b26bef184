import type {MessageTable} from './types.js'

export const zhHant: MessageTable = {
  'series-gap': ({actual, expected, cause}) => `${number(cause, expected, actual)}：序號有缺漏`,
  'series-duplicate': ({actual, expected, cause}) => `${number(cause, expected, actual)}：序號重複`,
  'series-order': ({actual, expected, cause}) => `${number(cause, expected, actual)}：序號次序錯亂`,
  'series-restart': ({actual, expected, cause}) => `${number(cause, expected, actual)}：序號重新起算`,
  'lone-item': ({actual}) => `「${actual}」沒有並列的下一項`,
  'count-mismatch': ({actual, expected, cause}) => `「${actual}」與實際項數不符，從「${cause}」起應為「${expected}」`,
  'reference-missing': ({actual}) => `文中沒有「${actual}」，引用落空`,
  'reference-ambiguous': ({actual, cause}) => `「${actual}」所指不明，文中不止一處編為「${cause}」`,
  'marker-punctuation': ({actual, expected}) => `序號「${actual}」的標點應為「${expected}」`,
  'mixed-brackets': ({actual, expected}) => `序號「${actual}」的括號應為「${expected}」`,
  'mixed-width': ({actual, expected}) => `序號「${actual}」全形半形混用，應為「${expected}」`,
  'mixed-script': ({actual, expected}) => `序號「${actual}」繁簡混用，應為「${expected}」`,
  'level-order': ({actual, expected, cause}) => `${below(cause)}${level('應使用', expected)}實為「${actual}」`,
  'level-skipped': ({actual, expected, cause}) => `${below(cause)}${level('應先使用', expected)}「${actual}」越了級`,
  'ambiguous-marker': ({actual}) => `「${actual}」是否序號，判斷兩可`
}

/** Nothing is named as right where no one thing is: a letter behind z has no next one. */
function number(cause: string, expected: string, actual: string): string {
  return expected === '' ? `${after(cause)}實為「${actual}」` : `${after(cause)}應為「${expected}」，實為「${actual}」`
}

function level(use: string, expected: string): string {
  return expected === '' ? '' : `${use}「${expected}」一類的序號，`
}

function after(cause: string): string {
  return cause === '' ? '' : `「${cause}」之後`
}

function below(cause: string): string {
  return cause === '' ? '第一層' : `「${cause}」之下`
}
