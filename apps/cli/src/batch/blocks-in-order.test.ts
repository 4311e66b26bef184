import {setImmediate} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {blocksInOrder} from './blocks-in-order.js'
import type {Block, Lines} from './lines.js'
import type {Processed} from './process-lines.js'

const limits = {blocks: 4, bytes: 100}

const processed = (text: string, rest: Processed['rest'] = null): Processed => ({
  output: new Uint8Array(Buffer.from(text)),
  records: 1,
  errors: 0,
  rest
})

const textOf = (block: Block): string => (block as Lines).bytes.toString()

/** Blocks as they are asked for, and how many were. */
function source(texts: readonly string[]) {
  const asked = {count: 0}
  async function* blocks(): AsyncGenerator<Block> {
    for (const text of texts) {
      asked.count++
      yield {bytes: Buffer.from(text), first: 1}
    }
  }
  return {asked, blocks: blocks()}
}

/** Everything that can happen without more input has happened. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await setImmediate()
}

describe('blocksInOrder', () => {
  it('writes in the order of the input, whichever is ready first', async () => {
    const texts = [...'abcdefgh']
    const written: string[] = []
    const process = async (block: Block) => {
      const text = textOf(block)
      for (let turn = text.charCodeAt(0) % 3; turn >= 0; turn--) await setImmediate()
      return processed(text)
    }
    const write = async ({output}: Processed) => {
      await setImmediate()
      written.push(Buffer.from(output).toString())
    }
    await blocksInOrder(source(texts).blocks, {process}, write, limits, () => {})
    expect(written).toEqual(texts)
  })

  it.each([
    ['blocks', 'a', 5],
    ['bytes', 'a'.repeat(40), 3],
    ['one block that is larger than all', 'a'.repeat(400), 2]
  ])('reads no more than the limits say while nothing is written: %s', async (_, text, asked) => {
    const input = source(Array(50).fill(text))
    let goOn = (): void => {}
    const gate = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const running = blocksInOrder(
      input.blocks,
      {process: async () => processed('')},
      () => gate,
      limits,
      () => {}
    )
    await settle()
    // The last one was asked for to know its size.
    expect(input.asked.count).toBe(asked)
    goOn()
    await running
    expect(input.asked.count).toBe(50)
  })

  it('writes a block in several parts where it gives much, before the next one', async () => {
    const written: string[] = []
    const process = async (block: Block) => {
      const text = textOf(block)
      return processed(text.charAt(0), text.length > 1 ? {start: 1, first: 2} : null)
    }
    const write = async ({output}: Processed) => {
      written.push(Buffer.from(output).toString())
    }
    await blocksInOrder(source(['abc', 'd', 'ef']).blocks, {process}, write, limits, () => {})
    expect(written).toEqual([...'abcdef'])
  })

  it('stops the input where writing fails, and says why', async () => {
    let stopped = false
    async function* endless(): AsyncGenerator<Block> {
      yield {bytes: Buffer.from('a'), first: 1}
      while (!stopped) await setImmediate()
      throw new Error('the input was stopped')
    }
    const write = () => Promise.reject(new Error('the disk is full'))
    const running = blocksInOrder(endless(), {process: async () => processed('a')}, write, limits, () => {
      stopped = true
    })
    await expect(running).rejects.toThrow('the disk is full')
  })
})
