const digits = '〇一二三四五六七八九'

/** The number that is counted with: 三, 两, 十二, 12, １２. Null for one that no list of members has. */
export function numberOf(words: string): number | null {
  if (/^[\d０-９]+$/.test(words)) return Number(words.normalize('NFKC'))
  if (words === '两' || words === '兩') return 2
  if (words === '') return null
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(words)
  if (match === null || (match[2] === '' && match[1] !== '' && match[3] !== '')) return null
  const [, tens = '', ten = '', ones = ''] = match
  if (ten === '') return digits.indexOf(tens + ones)
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}

/** A count as another one is written; null for what is no count of several. */
export function writeCount(number: number, like: string): string | null {
  if (number < 2 || number > 99) return null
  if (/\d/.test(like)) return String(number)
  if (/[０-９]/.test(like))
    return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  if (number === 2) return '两'
  if (number < 10) return digits.charAt(number)
  const tens = Math.floor(number / 10)
  return `${tens === 1 ? '' : digits.charAt(tens)}十${number % 10 === 0 ? '' : digits.charAt(number % 10)}`
}
