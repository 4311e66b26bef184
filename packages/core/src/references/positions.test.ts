import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {randomText, randomWrapped} from '../../../../testing/random-text.js'
import {parse} from '../parse.js'
import {referencesIn} from './index.js'
import type {Reference} from './types.js'

function wordsOf({position: {start, end}}: Reference, text: string): string {
  return text.slice(start.offset, end.offset)
}

describe('the places of references', () => {
  const filler = '清淤由各村负责，每年立春以前开工，芒种以前完工，完工以后由镇里验收，不合格的限期返工，'
  const wrap = (line: string) => `　　${line}`.replace(/.{24}/g, '$&\n')
  const begin = `第二条　依照第一条办理，${filler}${filler}依照第`
  const padded = begin.replace('办理', `办理${'好'.repeat(24 - ((begin.length + 2) % 24))}`)
  const wrapped = [`第一条　${filler}`, `${padded}一条验收。`, `第三条　${filler}`].map(wrap).join('\n')

  it('are exact where lines were joined', () => {
    const references = referencesIn(parse(wrapped), wrapped)
    expect(references.map((reference) => wordsOf(reference, wrapped))).toEqual(['第一条', '第\n一条'])
    const before = wrapped.slice(0, wrapped.indexOf('第\n一条')).split('\n')
    expect(references[1]?.position).toMatchObject({
      start: {line: before.length, column: (before.at(-1) ?? '').length + 1},
      end: {line: before.length + 1, column: 3}
    })
  })

  it('are those of the same words with CRLF', () => {
    const windows = wrapped.replaceAll('\n', '\r\n')
    const references = referencesIn(parse(windows), windows)
    expect(references.map((reference) => wordsOf(reference, windows))).toEqual(['第一条', '第\r\n一条'])
    expect(references.map(({position: {start, end}}) => [start.line, start.column, end.line, end.column])).toEqual(
      referencesIn(parse(wrapped), wrapped).map(({position: {start, end}}) => [
        start.line,
        start.column,
        end.line,
        end.column
      ])
    )
  })

  it('span the whole text without the source, where lines were joined', () => {
    const references = referencesIn(parse(wrapped))
    expect(references.map(spansOf)).toEqual(['第一条', '第一条'])
    for (const reference of references) expect(wordsOf(reference, wrapped)).toMatch(/^依照第一条[\s\S]+验收。$/)
  })

  it('pass over pinyin', () => {
    const text = '第一條　清渠(qú)。\n第二條　依第(dì)一(yī)條(tiáo)辦(bàn)理(lǐ)，機(jī)關(guān)照(zhào)辦(bàn)。\n'
    const [reference] = referencesIn(parse(text), text)
    expect(reference && wordsOf(reference, text)).toBe('第(dì)一(yī)條')
    expect(reference?.spans.length).toBe(3)
  })

  it('are those of the same words, whatever the text', () => {
    const cited = fc.constantFrom(
      '依照第一条第（一）项、第二款',
      '见第三章第二节',
      '前款',
      '本条',
      '见1.1',
      '第一、\n二项'
    )
    const text = fc.oneof(
      fc.array(fc.oneof(randomText, cited, randomText), {maxLength: 8}).map((parts) => parts.join('')),
      fc.tuple(randomWrapped, cited).map(([wrapped, words]) => wrapped.replaceAll('甲', words))
    )
    fc.assert(
      fc.property(text, (source) => {
        for (const reference of referencesIn(parse(source), source))
          expect(withoutBlanks(wordsOf(reference, source))).toBe(withoutBlanks(spansOf(reference)))
      })
    )
  })
})

function spansOf({spans}: Reference): string {
  return spans.map(({leaf, start, end}) => leaf.value.slice(start, end)).join('')
}

function withoutBlanks(text: string): string {
  return text.replace(/\([a-zǐ]+\)|[\s\u200b\ufeff]/g, '')
}
