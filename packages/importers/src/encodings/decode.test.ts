import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {encode} from '../../../../testing/encode.js'
import {ImportError} from '../import-error.js'
import type {ImportProblem} from '../import-problem.js'
import {decode} from './index.js'

const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const

const simplified = [
  '在全县粮食生产工作会议上的讲话',
  '关于做好防汛工作的通知',
  '一、总体要求\n二、重点任务\n三、保障措施\n',
  '会议认为，今年的成绩来之不易。',
  '（一）加强组织领导。各级要把这项工作摆在重要位置，主要负责同志亲自抓。\r\n',
  '2024年1-6月，GDP增长5.2%，CPI上涨0.3%，税收完成1,234.5万元。',
  '第一章　总则\n第一条　为了规范村级财务管理，制定本办法。\n',
  '他说：“明天我们去看望老师，好吗？”',
  '# README\nversion 1.2.3 (build 20240101)\nAuthor: admin@example.com\n说明：这个程序读取一个文件，然后写出它的目录。\n'
]

const lists = [
  '张伟 王芳 李娜 刘洋 陈静 杨勇 赵磊 黄艳 周杰 吴涛',
  '北京\t天津\t河北\t山西\t辽宁\t吉林\t黑龙江',
  '目录\n一、总则………………1\n二、职责………………3',
  '┌──┬──┐\n│序号│姓名│\n├──┼──┤\n'
]

const traditional = [
  '在全縣糧食生產工作會議上的講話',
  '關於做好防汛工作的通知',
  '一、總體要求\n二、重點任務\n三、保障措施\n',
  '會議認為，今年的成績來之不易。',
  '（一）加強組織領導。各級要把這項工作擺在重要位置，主要負責同志親自抓。\r\n',
  '2024年1-6月，GDP成長5.2%，CPI上漲0.3%，稅收完成1,234.5萬元。',
  '第一章　總則\n第一條　為了規範村級財務管理，制定本辦法。\n',
  '他說：「明天我們去看望老師，好嗎？」',
  '# README\nversion 1.2.3 (build 20240101)\nAuthor: admin@example.com\n說明：這個程式讀取一個檔案，然後寫出它的目錄。\n'
]

/** The problem that decoding ends with. */
function problemOf(bytes: Uint8Array, encoding?: string): ImportProblem {
  try {
    const {text} = decode(bytes, {encoding})
    throw new Error(`decoded ${text.slice(0, 20)}`)
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
}

describe('decode', () => {
  const cases = [
    ...[...simplified, ...lists].flatMap((text) =>
      encodings.filter((name) => name !== 'big5').map((name) => ({text, name}))
    ),
    ...traditional.flatMap((text) => encodings.map((name) => ({text, name})))
  ]
  it.each(cases)('finds $name of $text', ({text, name}) => {
    expect(decode(encode(text, name))).toEqual({text, encoding: name})
  })

  it.each(cases)('obeys a name: $name of $text', ({text, name}) => {
    expect(decode(encode(text, name), {encoding: name})).toEqual({text, encoding: name})
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)('keeps the byte order mark of %s', (name) => {
    const mark = name === 'gb18030' ? [0x84, 0x31, 0x95, 0x33] : [...encode('\ufeff', name)]
    const bytes = Uint8Array.of(...mark, ...encode('稀', name))
    expect(decode(bytes)).toEqual({text: '\ufeff稀', encoding: name})
  })

  it('reads what a byte order mark announces, however little it looks like Chinese', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x34, 0x12))).toEqual({text: '\ufeff\u1234', encoding: 'utf-16le'})
  })

  it('reads nothing as UTF-8', () => {
    expect(decode(new Uint8Array())).toEqual({text: '', encoding: 'utf-8'})
  })

  it('reads what a PowerShell pipe writes: UTF-16 with a byte order mark and CRLF', () => {
    const text = '\ufeff一、总体要求\r\n二、重点任务\r\n'
    expect(decode(encode(text, 'utf-16le'))).toEqual({text, encoding: 'utf-16le'})
  })

  it('reads what a Chinese Windows console writes: code page 936 and CRLF', () => {
    const text = '一、总体要求\r\n二、重点任务\r\n'
    expect(decode(encode(text, 'gb18030'))).toEqual({text, encoding: 'gb18030'})
    expect(decode(encode(text, 'gb18030'), {encoding: '936'}).text).toBe(text)
  })

  it('finds what begins after much ASCII', () => {
    const text = `${'key = value\n'.repeat(20_000)}说明：这是一个例子。\n`
    for (const name of ['gb18030', 'utf-16be'] as const) expect(decode(encode(text, name)).text).toBe(text)
  })

  it('finds what is longer than what is looked at, wherever a character is cut', () => {
    for (const before of ['', 'a', 'ab', 'abc']) {
      const text = before + '坚持以人民为中心的发展思想，'.repeat(3000)
      for (const name of encodings) if (name !== 'big5') expect(decode(encode(text, name)).text).toBe(text)
    }
  })

  it('reads UTF-16 of a few characters whose bytes are ASCII and control characters', () => {
    for (const name of ['utf-16le', 'utf-16be'] as const) {
      expect(decode(encode('我爱你', name))).toEqual({text: '我爱你', encoding: name})
    }
  })

  it('keeps letters with marks in UTF-8', () => {
    for (const text of ['café', 'Ünïcödé', 'Привет, мир', '±5°C × 3'])
      expect(decode(encode(text, 'utf-8')).text).toBe(text)
  })

  it('reads short GBK whose bytes are letters with marks in UTF-8', () => {
    for (const text of ['职业学校', '24小时', '学校工作']) {
      expect(decode(encode(text, 'gb18030'))).toEqual({text, encoding: 'gb18030'})
    }
  })

  it('gives back what was encoded or refuses, whatever the text', () => {
    const character = fc.constantFrom(...'的一国，。会工作政发展龘薰a1 \n囊')
    fc.assert(
      fc.property(
        fc.array(character, {minLength: 10, maxLength: 60}),
        fc.constantFrom(...encodings),
        (characters, name) => {
          const text = characters.join('').replace(/[国会发龘]/g, name === 'big5' ? '國' : '$&')
          if (!/[\u4e00-\u9fff]{6}/.test(text)) return
          try {
            expect(decode(encode(text, name)).text).toBe(text)
          } catch (error) {
            expect(error).toBeInstanceOf(ImportError)
          }
        }
      ),
      {seed: 7, numRuns: 500}
    )
  })
})

describe('decode of GB 18030', () => {
  it.each([
    ['four bytes', [0x95, 0x32, 0x82, 0x36], '𠀀'],
    ['the euro sign of code page 936', [0x80], '€'],
    ['a character for private use', [0xaa, 0xa1], '\ue000'],
    ['a vertical form', [0xa6, 0xd9], '︐']
  ])('has %s', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes), {encoding: 'gbk'}).text).toBe(text)
  })

  it('has no byte FF', () => {
    expect(problemOf(Uint8Array.of(0x41, 0xff), 'gbk')).toEqual({code: 'undecodable', offset: 1, tried: ['gb18030']})
  })
})

describe('decode of Big5', () => {
  it.each([
    ['a character of Hong Kong', [0xfa, 0x40], '𠕇'],
    ['one beyond the Basic Multilingual Plane', [0x87, 0x45], '𧉧'],
    ['a letter with two marks', [0x88, 0x62], '\u00ca\u0304'],
    ['a number in a circle', [0xc6, 0xa1], '①'],
    ['the first of its characters', [0x87, 0x40], '䏰'],
    ['an ideographic space', [0xa1, 0x40], '\u3000']
  ])('has %s', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes), {encoding: 'big5-hkscs'}).text).toBe(text)
  })

  it('keeps a character that a user made', () => {
    expect(decode(Uint8Array.of(0x81, 0x40), {encoding: 'big5'}).text).toBe('\ueeb8')
  })

  it.each([0x80, 0xff])('has no lone byte %i', (byte) => {
    expect(problemOf(Uint8Array.of(0x41, byte, 0x41), 'big5')).toMatchObject({code: 'undecodable', offset: 1})
  })
})

describe('decode of what is damaged', () => {
  const long = '（一）加强组织领导。各级要把这项工作摆在重要位置。\n'.repeat(1400)

  it('says where UTF-8 is cut in its last character', () => {
    for (const text of ['一、总体要求', long]) {
      const bytes = encode(`${text}甲`, 'utf-8').slice(0, -1)
      expect(problemOf(bytes)).toMatchObject({code: 'undecodable', offset: bytes.length - 2})
    }
  })

  it('says where one byte of a long text is damaged, in every encoding', () => {
    for (const name of ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const) {
      for (const at of [3, 50_000]) {
        const bytes = encode(long, name)
        const offset = startOfCharacter(name, at)
        bytes.set(name === 'utf-8' ? [0xff] : name === 'gb18030' ? [0xd5, 0x20] : [0xdc, 0xdc], offset)
        expect(problemOf(bytes)).toMatchObject({code: 'undecodable', offset})
      }
    }
  })

  it('reads nothing that is half in one encoding and half in another', () => {
    const bytes = Uint8Array.of(...encode('一、总体要求，坚持发展。', 'utf-8'), ...encode('二、重点任务', 'gb18030'))
    expect(problemOf(bytes)).toMatchObject({code: 'undecodable'})
  })

  it('obeys a name, and says where the bytes are not in that encoding', () => {
    const bytes = encode('ab中文', 'gb18030')
    expect(problemOf(bytes, 'utf-8')).toEqual({code: 'undecodable', offset: 2, tried: ['utf-8']})
    expect(problemOf(encode('中文字', 'utf-8'), 'utf-16le')).toEqual({
      code: 'undecodable',
      offset: 8,
      tried: ['utf-16le']
    })
  })

  it('makes no guess at bytes that make no sense', () => {
    const bytes = Uint8Array.from({length: 600}, (_, index) => 0xa1 + ((index * index * 31 + index * 17) % 94))
    expect(problemOf(bytes)).toMatchObject({code: 'undecodable', tried: [...encodingsTried]})
  })

  it('makes no guess at one character', () => {
    expect(problemOf(encode('龑', 'gb18030'))).toMatchObject({code: 'undecodable'})
  })

  it('says binary for zero bytes and control characters', () => {
    expect(problemOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toEqual({code: 'binary'})
    expect(problemOf(encode('一、总体\0要求', 'utf-8'))).toEqual({code: 'binary'})
    expect(problemOf(encode('a\u0001\u0002b', 'utf-8'))).toEqual({code: 'binary'})
    expect(problemOf(encode('\ufeff一、总体\0要求', 'utf-16le'))).toEqual({code: 'binary'})
  })

  it('leaves a page break, an escape and the end of a DOS file in a text', () => {
    const text = '一、总体要求\f\u001b[1m二、\u001b[0m重点\u001a'
    expect(decode(encode(text, 'utf-8')).text).toBe(text)
  })
})

const encodingsTried = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']

/** An offset at which a character of the long text begins: its line has 26 characters, the last of them a line end. */
function startOfCharacter(name: (typeof encodings)[number], at: number): number {
  const line = encode('（一）加强组织领导。各级要把这项工作摆在重要位置。\n', name).length
  return Math.floor(at / line) * line + (name === 'utf-8' ? 3 : 2)
}
