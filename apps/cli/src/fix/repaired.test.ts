import {type Imported, read} from '@gangmu/importers'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {encode} from '../../../../testing/encode.js'
import {en} from '../messages/en.js'
import {repaired} from './repaired.js'

type Options = Parameters<typeof read>[1]

async function repairedBytes(bytes: Uint8Array, options: Options = {}, misread?: Imported) {
  const document = await read(bytes, options)
  return repaired(document, bytes, {}, async (edited) => misread ?? read(edited, options), en)
}

/** Lines with the numbers that GBK has, ① to ⑩, and one more. */
function circled(last: string): string {
  const numbers = [...'①②③④⑤⑥⑦⑧⑨⑩']
  return [...numbers, last].map((number) => `${number}清理各村的渠道。\n`).join('')
}

describe('a file that is repaired', () => {
  const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const
  const numbers = [...'一二三四五六七八九']

  it('is what it was before a number was broken, in every encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...encodings),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({min: 4, max: 8}),
        fc.nat(),
        fc.constantFrom('', ' ', '\u3000', '\t'),
        async (encoding, end, count, seed, blank) => {
          const text = (broken: number) =>
            numbers
              .slice(0, count)
              .map(
                (number, index) =>
                  `${blank}${index === broken ? '九' : number}、總體要求 \t${end}先做好準備工作。${end}`
              )
              .join('')
          const whole = encode(text(-1), encoding)
          const {bytes, edits} = await repairedBytes(encode(text(1 + (seed % (count - 2))), encoding))
          expect([edits, Buffer.from(bytes).equals(whole)]).toEqual([1, true])
        }
      ),
      {numRuns: 30}
    )
  })

  it('is not changed at all where its encoding lacks a character', async () => {
    const gbk = encode(circled('⑩'), 'gb18030')
    const result = await repairedBytes(gbk)
    expect(result).toMatchObject({edits: 0, problem: en.fix.unwritable('⑪', 'gb18030')})
    expect([result.bytes, result.after]).toEqual([gbk, result.before])
    expect(result.left.map(({rule}) => rule)).toEqual(['series-duplicate'])
    expect((await repairedBytes(encode(circled('⑩'), 'utf-8'))).after).toBe(circled('⑪'))
  })

  it('is not changed at all where its encoding is only read', async () => {
    const japanese = Uint8Array.from([...'1. A\n2. B\n4. C\n'].map((character) => character.charCodeAt(0)))
    const result = await repairedBytes(japanese, {encoding: 'shift_jis'})
    expect(result).toMatchObject({edits: 0, bytes: japanese, problem: en.fix.readOnlyEncoding('shift_jis')})
  })

  it('is not changed at all where it would be read as something else', async () => {
    const bytes = encode('一、清渠\n三、修闸\n', 'utf-8')
    const result = await repairedBytes(bytes, {}, await read(bytes))
    expect(result).toMatchObject({edits: 0, bytes, problem: en.fix.notTheSame})
  })
})
