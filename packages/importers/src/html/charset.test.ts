import {describe, expect, it} from 'vitest'
import {ImportError} from '../import-error.js'
import {declaredEncoding, decodePage} from './charset.js'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])))

/** 一、加强领导，落实责任。 in GBK, and 一、加強領導 in Big5. */
const gbk = [
  0xd2, 0xbb, 0xa1, 0xa2, 0xbc, 0xd3, 0xc7, 0xbf, 0xc1, 0xec, 0xb5, 0xbc, 0xa3, 0xac, 0xc2, 0xe4, 0xca, 0xb5, 0xd4,
  0xf0, 0xc8, 0xce, 0xa1, 0xa3
]
const big5 = [0xa4, 0x40, 0xa1, 0x42, 0xa5, 0x5b, 0xb1, 0x6a, 0xbb, 0xe2, 0xbe, 0xc9]

describe('the encoding that a page declares', () => {
  it.each([
    ['<meta charset="gb2312">', 'gb18030'],
    ['<META CHARSET=GBK>', 'gb18030'],
    ["<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>", 'gb18030'],
    ['<meta content="text/html;charset=big5" http-equiv=Content-Type>', 'big5'],
    ['<!-- <meta charset=big5> --><meta charset=utf-8>', 'utf-8'],
    ['<?xml version="1.0" encoding="GB2312"?><html>', 'gb18030'],
    ['<meta charset=utf-16>', 'utf-8'],
    ['<meta charset=nonsense><meta charset=gbk>', 'gb18030'],
    ['<meta name="description" content="charset=big5">', undefined],
    ['<p>没有</p>', undefined]
  ])('is found in %s', (source, encoding) => {
    expect(declaredEncoding(bytesOf(source))).toBe(encoding)
  })

  it('is not looked for far down', () => {
    expect(declaredEncoding(ascii(`${' '.repeat(5000)}<meta charset=gbk>`))).toBeUndefined()
  })
})

describe('the source of a page', () => {
  const meta = (charset: string): string => `<meta charset="${charset}"><p>`

  it('is decoded as the user says, whatever the page says', () => {
    expect(decodePage(bytesOf(meta('utf-8'), gbk), 'gbk')).toEqual({
      text: `${meta('utf-8')}一、加强领导，落实责任。`,
      encoding: 'gb18030'
    })
    expect(() => decodePage(bytesOf(meta('utf-8'), gbk), 'utf-8')).toThrow(ImportError)
  })

  it('is decoded as the page says where its bytes are so', () => {
    expect(decodePage(bytesOf(meta('gb2312'), gbk), undefined).text).toContain('加强领导')
    expect(decodePage(bytesOf(meta('big5'), big5), undefined)).toMatchObject({encoding: 'big5'})
    expect(decodePage(bytesOf(meta('big5'), big5), undefined).text).toContain('一、加強領導')
  })

  it('is decoded as its bytes are where the page lies', () => {
    expect(decodePage(bytesOf(meta('gb2312'), '一、加强领导'), undefined)).toMatchObject({encoding: 'utf-8'})
    expect(decodePage(bytesOf(meta('utf-8'), gbk), undefined)).toMatchObject({encoding: 'gb18030'})
    expect(decodePage(bytesOf(meta('iso-8859-1'), gbk), undefined)).toMatchObject({encoding: 'gb18030'})
    const marked = bytesOf([0xef, 0xbb, 0xbf], meta('big5'), '一、加强领导')
    expect(decodePage(marked, undefined)).toMatchObject({encoding: 'utf-8'})
  })

  it('is never decoded with characters that replace others', () => {
    const broken = bytesOf(meta('utf-8'), '一、加强领导', [0xff, 0xfe, 0xff], '落实责任')
    expect(() => decodePage(broken, undefined)).toThrow(ImportError)
  })
})
