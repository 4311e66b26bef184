import {describe, expect, it} from 'vitest'
import {areBroken} from './broken-lines.js'

/** Cuts a text into lines of so many characters. */
const cut = (text: string, length: number): string[] => text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []
const sentence = '渠水从北山流下绕过三个村子以后沿着旧堤一直向南最后汇入云溪河'

describe('lines', () => {
  it('are broken where most are of one width and end in the middle of a sentence', () => {
    expect(areBroken(cut(`${sentence}。`.repeat(12), 28))).toBe(true)
  })

  it('are paragraphs where they end with their sentences, though they are of one width', () => {
    expect(areBroken(new Array(12).fill(`${sentence}。`))).toBe(false)
  })

  it('are paragraphs where they are of many widths', () => {
    expect(areBroken(Array.from({length: 24}, (_, index) => sentence.repeat(3).slice(0, 20 + index * 3)))).toBe(false)
  })

  it('are paragraphs where there are few', () => {
    expect(areBroken(cut(`${sentence}。`.repeat(4), 28))).toBe(false)
  })
})
