import {afterEach, describe, expect, it, vi} from 'vitest'
import {encode} from '../../../../testing/encode.js'

afterEach(() => {
  vi.restoreAllMocks()
  vi.resetModules()
})

describe('decode in a browser', () => {
  it('loads without anything of Node, and reads the same', async () => {
    vi.resetModules()
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
    const {decode} = await import('./index.js')
    const {nodeBuffer} = await import('./node-buffer.js')
    expect(nodeBuffer).toBeUndefined()
    const text = '一、總體要求\n二、重點任務\n'
    for (const name of ['utf-8', 'gb18030', 'big5', 'utf-16le'] as const) {
      expect(decode(encode(text, name))).toEqual({text, encoding: name})
    }
  })
})
