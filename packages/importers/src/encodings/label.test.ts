import {describe, expect, it} from 'vitest'
import {encode} from '../../../../testing/encode.js'
import {decode} from './decode.js'
import {commonEncodings, encodingOf} from './label.js'

describe('the common encodings', () => {
  it.each(commonEncodings)('%s is found where it is not named, and is its own name', (encoding) => {
    const text = '一、總體要求\n二、重點任務\n'
    expect(decode(encode(text, encoding))).toEqual({text, encoding})
    expect(encodingOf(encoding)).toBe(encoding)
  })
})

describe('encodingOf', () => {
  it.each([
    [
      'gb18030',
      ['936', 'cp936', 'CP936', 'windows-936', 'x-cp936', 'gb2312', 'gbk', 'GBK', 'gb18030', 'euc-cn', ' gb_2312-80 ']
    ],
    ['big5', ['950', 'cp950', 'windows-950', 'big5', 'Big5-HKSCS', 'hkscs', 'cn-big5']],
    ['utf-8', ['65001', 'cp65001', 'utf8', 'UTF-8', 'unicode-1-1-utf-8']],
    ['utf-16le', ['1200', 'utf-16le', 'UTF16LE', 'unicode']],
    ['utf-16be', ['1201', 'utf-16be', 'unicodefffe']],
    ['utf-16', ['utf16', 'utf-16']],
    ['windows-1252', ['latin1', 'windows-1252', 'cp1252']]
  ])('knows the names of %s', (encoding, names) => {
    for (const name of names) expect(encodingOf(name)).toBe(encoding)
  })

  it.each(['ansi', 'gb', '', '12345', 'hz-gb-2312', 'constructor', 936, null, {}])('refuses %j', (value) => {
    expect(() => encodingOf(value)).toThrow(
      expect.objectContaining({
        name: 'OptionError',
        option: 'encoding',
        value,
        expected: expect.stringContaining('`gb18030`')
      })
    )
  })
})
