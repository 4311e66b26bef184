import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Block, blocksOf, linesOf} from './lines.js'

async function* streamOf(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces
}

async function blocks(pieces: readonly (string | Buffer)[], longest = 1000): Promise<Block[]> {
  const found: Block[] = []
  for await (const block of blocksOf(streamOf(pieces.map((piece) => Buffer.from(piece))), longest)) found.push(block)
  return found
}

/** Each line that holds something, with its number; a line that is too long without its text. */
async function linesFrom(pieces: readonly (string | Buffer)[], longest?: number): Promise<(string | number)[][]> {
  return (await blocks(pieces, longest)).flatMap((block) =>
    'tooLong' in block
      ? [[block.tooLong]]
      : [...linesOf(block)].map(({text = '', number}) => [number, text.replace(/\n$/, '')])
  )
}

describe('linesOf', () => {
  it('reads a line that is not UTF-8 as none, and the others all the same', () => {
    const bytes = Buffer.concat([Buffer.from('甲\n'), Buffer.from([0xb0, 0xa1]), Buffer.from('\n乙')])
    expect([...linesOf({bytes, first: 5})]).toEqual([
      {text: '甲\n', number: 5, next: 4},
      {text: undefined, number: 6, next: 7},
      {text: '乙', number: 7, next: 10}
    ])
  })

  it('passes over a byte order mark at the beginning of the input, and nowhere else', () => {
    const bytes = Buffer.from('\ufeff甲\n\ufeff乙')
    expect([...linesOf({bytes, first: 1})].map(({text}) => text)).toEqual(['甲\n', '\ufeff乙'])
    expect([...linesOf({bytes: Buffer.from('\ufeff\r\n'), first: 1})]).toEqual([])
  })
})

describe('blocksOf', () => {
  it('gives lines whole, wherever the input is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('甲', '\n', '\n\n', 'a', ' ', '\r\n', '\u2028'), {maxLength: 30}),
        fc.array(fc.nat(40), {maxLength: 6}),
        async (parts, cuts) => {
          const bytes = Buffer.from(parts.join(''))
          const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
          const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
          const expected = parts
            .join('')
            .split('\n')
            .map((line, index) => [index + 1, line])
            .filter(([, line]) => /[^ \r]/.test(String(line)))
          expect(await linesFrom(pieces)).toEqual(expected)
        }
      )
    )
  })

  it('hands over what has come, and keeps only the line that is not complete', async () => {
    const given = await blocks(['a\nb', 'c\n', 'd'])
    expect(given.map((block) => 'bytes' in block && block.bytes.toString())).toEqual(['a\n', 'bc\n', 'd'])
  })

  it('makes blocks of 64 lines at most', async () => {
    const given = await blocks(['x\n'.repeat(150)])
    expect(given.map((block) => 'first' in block && [block.first, block.bytes.length])).toEqual([
      [1, 128],
      [65, 128],
      [129, 44]
    ])
  })

  it('passes over a line that is too long, however it is cut, and goes on after it', async () => {
    expect(await linesFrom(['a\n', 'x'.repeat(60), 'x'.repeat(60), 'x\nb\n', 'c'], 100)).toEqual([
      [1, 'a'],
      [2],
      [3, 'b'],
      [4, 'c']
    ])
    expect(await linesFrom(['a\n', 'x'.repeat(101)], 100)).toEqual([[1, 'a'], [2]])
    expect(await linesFrom(['x'.repeat(100)], 100)).toEqual([[1, 'x'.repeat(100)]])
  })
})
