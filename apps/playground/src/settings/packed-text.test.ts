import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {packText, unpackText} from './packed-text.js'

describe('a packed text', () => {
  it('unpacks to itself, whatever it holds', async () => {
    const texts = fc.string({unit: 'grapheme', minLength: 1, maxLength: 200})
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const packed = await packText(text)
        expect(packed).toMatch(/^[\w-]+$/)
        expect(await unpackText(packed)).toBe(text)
      })
    )
  })

  it('keeps a byte order mark, and line ends', async () => {
    expect(await unpackText(await packText('\uFEFF一、\n二、'))).toBe('\uFEFF一、\n二、')
  })

  it('is shorter than its text in UTF-8', async () => {
    const text = '一、清渠\n二、修闸\n'.repeat(200)
    expect((await packText(text)).length).toBeLessThan(new TextEncoder().encode(text).length / 10)
  })

  it('is no text where a part of it is missing or wrong', async () => {
    const packed = await packText('一、清渠道，二、修水闸，三、护河堤'.repeat(3))
    expect(await unpackText(packed.slice(0, -4))).toBeNull()
    expect(await unpackText(`${packed.slice(0, 3)}!!${packed.slice(5)}`)).toBeNull()
    expect(await unpackText('')).toBeNull()
    expect(await unpackText('abc')).toBeNull()
  })

  it('is no text where it unpacks to more than a text that was packed here can', async () => {
    expect(await unpackText(await packText('一'.repeat(5_000_001)))).toBeNull()
  })
})
