import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {formats} from '../../../../scripts/word-fixtures/number-formats.mjs'
import {defaultLimits} from '../limits.js'
import {readDocx} from './index.js'

/** Where LibreOffice 7.4 prints another number than Word does, and why ours is Word's. What is not here is the same. */
const otherFormats: Readonly<Record<string, {readonly prints: string; readonly reason: string}>> = {
  decimalFullWidth: {prints: '1 2 3 10 11 20 21 101', reason: 'it reads full-width digits as plain ones'},
  decimalFullWidth2: {prints: '1 2 3 10 11 20 21 101', reason: 'it reads full-width digits as plain ones'},
  numberInDash: {prints: '1 2 3 10 11 20 21 101', reason: 'it does not know the format'},
  decimalEnclosedCircle: {prints: '① ② ③ ⑩ ⑪ ⑳ ㉑ 101', reason: 'Word ends the circles at ⑳'},
  decimalEnclosedCircleChinese: {prints: '① ② ③ ⑩ ⑪ ⑳ ㉑ 101', reason: 'Word ends the circles at ⑳'},
  decimalEnclosedFullstop: {prints: '1 2 3 10 11 20 21 101', reason: 'it does not know the format'},
  decimalEnclosedParen: {prints: '1 2 3 10 11 20 21 101', reason: 'it does not know the format'},
  ideographEnclosedCircle: {prints: '① ② ③ ⑩ ⑪ ⑳ ㉑ 101', reason: 'it takes ㈠ for ①'},
  ideographZodiacTraditional: {prints: '1 2 3 10 11 20 21 101', reason: 'it does not know the format'},
  japaneseCounting: {
    prints: '一 二 三 十 十一 二十 二十一 一百零一',
    reason: 'it counts in Chinese, Word leaves 一 and 零 out'
  },
  japaneseLegal: {prints: '壱 弐 参 壱零 壱壱 弐零 弐壱 壱零壱', reason: 'it writes digit by digit, Word by places'},
  japaneseDigitalTenThousand: {prints: '1 2 3 10 11 20 21 101', reason: 'it does not know the format'},
  ideographDigital: {
    prints: '一 二 三 十 十一 二十 二十一 一百零一',
    reason: 'it counts by places, Word writes digit by digit'
  },
  chineseCounting: {
    prints: '一 二 三 十 十一 二十 二十一 一百零一',
    reason: 'from a hundred on Word writes digit by digit, with ○'
  },
  chineseCountingThousand: {
    prints: '一 二 三 十 十一 二十 二十一 一百零一',
    reason: 'Word writes 〇 for an empty place'
  },
  taiwaneseCounting: {
    prints: '一 二 三 十 十一 二十 二十一 一百零一',
    reason: 'from a hundred on Word writes digit by digit, with ○'
  },
  taiwaneseDigital: {prints: '1 2 3 10 11 20 21 101', reason: 'it does not know the format'}
}

/** The same for lists: the lines that are other ones, and what Word does there. */
const otherLines: readonly {
  readonly ours: string | null
  readonly libreoffice: string | null
  readonly reason: string
}[] = [
  {ours: '第三条条接着数', libreoffice: '第一条条接着数', reason: 'it starts a level again that never restarts'},
  {ours: '1.1二级', libreoffice: '一.1二级', reason: 'it does not know isLgl'},
  {ours: '2.1二级', libreoffice: '二.1二级', reason: 'it does not know isLgl'},
  {ours: '1.2.2丙不从头', libreoffice: '1.2.1丙不从头', reason: 'it restarts after every level above'},
  {ours: '1.1样式的二级', libreoffice: '一.1样式的二级', reason: 'it does not know isLgl'},
  {ours: '2.1段落换级', libreoffice: '二.1段落换级', reason: 'it does not know isLgl'},
  {ours: '●符号', libreoffice: '•符号', reason: 'it writes every bullet as the same one in text'},
  {ours: null, libreoffice: '2.隐藏的一段', reason: 'it writes hidden text, and counts it'},
  {ours: '2.二', libreoffice: '3.二', reason: 'it counts the hidden paragraph'},
  {ours: '3.', libreoffice: '4.', reason: 'it counts the hidden paragraph'},
  {ours: '4.四', libreoffice: '5.四', reason: 'it counts the hidden paragraph'},
  {ours: '写着下级', libreoffice: '1.%2%写着下级', reason: 'Word prints nothing where a deeper level is named'}
]

const folder = new URL('fixtures/', import.meta.url)
/** Without blanks: LibreOffice indents, and has a blank after every number. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line !== '')
const ours = (name: string) =>
  readDocx({bytes: readFileSync(new URL(`${name}.docx`, folder)), encoding: undefined, limits: defaultLimits})
const libreoffice = (name: string): string[] => lines(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))

const values = 8

/** The numbers of a format, which stand between brackets, on as many lines as there are values. */
function numbersOf(all: readonly string[], format: string): string {
  const from = formats.indexOf(format) * values
  const numbers = all.slice(from, from + values).map((line) => /^\[(.*)\]/.exec(line)?.[1] ?? 'none')
  return numbers.join(' ')
}

describe('the numbers of every format', () => {
  const read = lines(ours('number-formats').text)
  const printed = libreoffice('number-formats')

  it.each(formats)('are those of LibreOffice, or a difference that is known: %s', (format) => {
    const known = otherFormats[format]
    expect(numbersOf(printed, format)).toBe(known?.prints ?? numbersOf(read, format))
    if (known !== undefined) expect(numbersOf(read, format)).not.toBe(known.prints)
  })

  it('are all compared', () => {
    const names = (all: readonly string[]): string[] => all.map((line) => line.replace(/^\[.*\]/, ''))
    expect(names(read)).toEqual(names(printed))
    expect(read).toHaveLength(formats.length * values)
    expect(Object.keys(otherFormats).filter((format) => !formats.includes(format))).toEqual([])
  })
})

describe('the numbers of lists', () => {
  it('are those of LibreOffice, and the differences are those that are known', () => {
    const read = lines(ours('lists').text)
    const differences: {ours: string | null; libreoffice: string | null}[] = []
    let at = 0
    for (const printed of libreoffice('lists')) {
      const hidden = printed.includes('隐藏')
      const own = hidden ? null : (read[at++] ?? null)
      if (own !== printed) differences.push({ours: own, libreoffice: printed})
    }
    expect(at).toBe(read.length)
    expect(differences).toEqual(otherLines.map(({reason: _, ...line}) => line))
  })
})

describe('random lists', () => {
  it('have the numbers that LibreOffice prints, without a difference', () => {
    expect(lines(ours('random-lists').text)).toEqual(libreoffice('random-lists'))
  })
})

describe('documents', () => {
  it.each(['notice', 'rules', 'report', 'written-by-libreoffice'])(
    'have the numbers that LibreOffice prints: %s',
    (name) => {
      const {text, hints} = ours(name)
      const numbered = hints.flatMap(({kind, start}) =>
        kind === 'marker' ? lines(text.slice(start, text.indexOf('\n', start))) : []
      )
      const printed = libreoffice(name)
      expect(numbered.length).toBeGreaterThan(4)
      expect(printed.filter((line) => numbered.includes(line))).toEqual(numbered)
    }
  )
})
