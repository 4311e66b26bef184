import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {withLineEnds, withoutLineEnds} from '../line-ends.js'
import {readFile} from './read.js'

const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../../packages/importers/src/${path}`, import.meta.url)))
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file', () => {
  it('is read in whatever format and encoding it is', async () => {
    const gbk = Uint8Array.from([
      0xd2, 0xbb, 0xa1, 0xa2, 0xc7, 0xe5, 0xc7, 0xfe, 0x0a, 0xb6, 0xfe, 0xa1, 0xa2, 0xd0, 0xde
    ])
    expect(await readFile(gbk, '甲.txt')).toMatchObject({
      document: {text: '一、清渠\n二、修', type: 'text', encoding: 'gb18030'}
    })
    const word = await readFile(fixture('docx/fixtures/lists.docx'), '乙.docx')
    expect('document' in word && [word.document.type, word.document.hints.length > 3]).toEqual(['docx', true])
  })

  it('has one LF for each line end, and tells which they were', async () => {
    for (const lineEnd of ['\n', '\r\n', '\r'])
      expect(await readFile(bytes(['一、清渠', '', '二、修闸', ''].join(lineEnd)), 'a.txt')).toMatchObject({
        document: {text: '一、清渠\n\n二、修闸\n'},
        lineEnd
      })
    expect(await readFile(bytes('一、清渠\r\n二、修闸\n三、护堤\r'), 'a.txt')).toMatchObject({
      document: {text: '一、清渠\n二、修闸\n三、护堤\n'},
      lineEnd: '\n'
    })
  })

  it('that cannot be read says why', async () => {
    expect(await readFile(fixture('docx/fixtures/lists.docx').slice(0, 400), 'a.docx')).toMatchObject({
      problem: {code: 'damaged'}
    })
    expect(await readFile(Uint8Array.from([0x61, 0, 0, 0xff, 1, 2]), 'a')).toHaveProperty('problem.code')
  })
})

describe('line ends', () => {
  const words = fc.array(fc.constantFrom('一、', '清渠', '\n', ''), {maxLength: 12}).map((parts) => parts.join(''))

  it('come back as they were, and the hints still stand for the same words', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('\n', '\r\n', '\r'), fc.nat(30), fc.nat(30), (text, lineEnd, one, other) => {
        const start = Math.min(one, other, text.length)
        const end = Math.min(Math.max(one, other), text.length)
        const document = {text, hints: [{kind: 'marker', start, end} as const]}
        const inFile = withLineEnds(document, lineEnd)
        expect(inFile.text).toBe(text.replaceAll('\n', lineEnd))
        const [hint] = inFile.hints
        expect(inFile.text.slice(hint?.start, hint?.end)).toBe(text.slice(start, end).replaceAll('\n', lineEnd))
        const {lineEnd: found, ...back} = withoutLineEnds(inFile)
        expect(back).toEqual(document)
        if (text.includes('\n')) expect(found).toBe(lineEnd)
      })
    )
  })
})
