import {describe, expect, it} from 'vitest'
import {isContents, withShortLeaders} from './contents.js'

describe('isContents', () => {
  it.each(['第一章 总则..........1', '1.1 背景……3', '附则· · · · · ·12', '前言．．．．II'])('knows %s', (line) => {
    expect(isContents(line)).toBe(true)
  })

  it.each(['渠道长度为1.5', '等等……', '共计3'])('does not take %s for an entry', (line) => {
    expect(isContents(line)).toBe(false)
  })
})

describe('withShortLeaders', () => {
  it.each([
    ['总则........................................1', '总则......1'],
    ['总则 . . . . . . . . . . . . . . 1', '总则 ...... 1'],
    ['总则……1', '总则……1']
  ])('writes %s as %s', (line, short) => {
    expect(withShortLeaders(line)).toBe(short)
  })
})
