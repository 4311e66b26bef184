import type {Remote} from 'comlink'
import {describe, expect, it} from 'vitest'
import {createReader} from '../reader/create-reader.js'
import type {Reader} from '../reader/types.js'
import {usualSettings} from '../settings/settings.js'
import {lastingReader} from './lasting-reader.js'

/** Workers without a worker: each can be ended, and then says nothing more. */
function lasting(text: () => string) {
  const started: (() => void)[] = []
  const {reader} = lastingReader({
    text,
    reason: () => 'stopped',
    connect(onEnd) {
      const made = createReader()
      let isOver = false
      const end = () => {
        isOver = true
        onEnd()
      }
      started.push(end)
      const answer =
        (name: keyof Reader) =>
        async (...given: unknown[]) => {
          const answered = await (made[name] as (...given: unknown[]) => unknown)(...given)
          return isOver ? new Promise(() => undefined) : answered
        }
      const remote = new Proxy({}, {get: (_, name) => answer(name as keyof Reader)})
      return {reader: remote as unknown as Remote<Reader>, close: () => undefined}
    }
  })
  return {reader, started}
}

const usual = {name: undefined, lineEnd: '\n'} as const

describe('a reader that lasts', () => {
  it('says to those who wait that its worker has ended', async () => {
    const {reader, started} = lasting(() => '')
    const asked = reader.outline(usualSettings)
    started[0]?.()
    await expect(asked).rejects.toThrow('stopped')
  })

  it('is started anew when it is asked again, with the text as it is then', async () => {
    const {reader, started} = lasting(() => '一、清渠\n二、修闸')
    await reader.change([{from: 0, to: 0, insert: '一、清渠'}])
    started[0]?.()
    expect(started).toHaveLength(1)
    // the change that comes next is in the text already
    await reader.change([{from: 4, to: 4, insert: '\n二、修闸'}])
    expect(started).toHaveLength(2)
    expect((await reader.result('text', usualSettings, usual)).content).toBe('一、清渠\n二、修闸')
    expect((await reader.outline(usualSettings)).count).toBe(2)
  })

  it('hears no more of a worker that has ended before', async () => {
    const {reader, started} = lasting(() => '一、清渠')
    started[0]?.()
    const asked = reader.outline(usualSettings)
    started[0]?.()
    expect((await asked).count).toBe(1)
  })
})
