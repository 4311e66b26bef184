import {parse} from '@gangmu/core'
import {toMarkdown} from '@gangmu/markdown'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ImportError} from '../import-error.js'
import {defaultLimits, type Limits} from '../limits.js'
import type {Imported} from '../types.js'
import {readMarkdown} from './index.js'
import {piecesOf} from './pieces.js'

const read = (source: string, limits: Partial<Limits> = {}): Imported =>
  readMarkdown({
    bytes: new TextEncoder().encode(source),
    encoding: 'utf-8',
    limits: {...defaultLimits, ...limits}
  })

/** Ten paragraphs are about a thousand characters. */
const filler = `${'各村要把责任落到人头，按月报送进度，年底逐项核对。'.repeat(4)}\n\n`

describe('a Markdown document', () => {
  const source = [
    '---\ntitle: 清淤\n---',
    '# 关于清淤的通知',
    '## 一、清东渠',
    '**（一）早动手。**各村3~5天内动手。',
    '| 渠 | 长 |\n| - | - |\n| 东渠 | 3 |',
    '## 二、清西渠',
    '```sh\n# 一、这是代码\n```',
    '清完验收。'
  ].join('\n\n')

  it('is read with its metadata, headings, tables and code, and written as it was', () => {
    const imported = read(source)
    expect(imported).toMatchObject({type: 'markdown', encoding: 'utf-8', omitted: {}})
    expect(toMarkdown(parse(imported))).toBe(`${source.replace('**（一）早动手。**', '### （一）早动手\n\n')}\n`)
  })

  it('is read again as it was written, and not changed any more', () => {
    const once = toMarkdown(parse(read(source)))
    expect(toMarkdown(parse(read(once)))).toBe(once)
  })

  it('has its places in the characters behind a byte order mark', () => {
    const {text, origin} = read(`\uFEFF## 甲\n\n乙`)
    expect(origin.unit).toBe('character')
    expect(origin.ranges).toEqual([
      {start: 0, end: 1, at: 4},
      {start: 3, end: 4, at: 7}
    ])
    expect(text).toBe('甲\n\n乙\n')
  })

  it('counts the pictures that are not in the text', () => {
    expect(read('见![](a.png)图![](b.png)').omitted).toEqual({pictures: 2})
  })
})

describe('limits', () => {
  it.each([
    ['bytes', {bytes: 8}, 8],
    ['characters', {characters: 2}, 2]
  ])('of %s are kept', (limit, limits, allowed) => {
    expect(() => read('甲乙丙', limits)).toThrow(ImportError)
    expect(() => read('甲乙丙', limits)).toThrow(
      expect.objectContaining({problem: {code: 'limit', format: 'markdown', limit, allowed}})
    )
  })
})

describe('a long document', () => {
  const parts = Array.from(
    {length: 250},
    (_, index) => `## 第${index + 1}节\n\n${filler}- *甲*\n\n  乙\n\n- 丙\n\n${'清完验收。\n\n'.repeat(150)}`
  )
  const source = parts.join('')

  it('is read in pieces as it would be as a whole', () => {
    const {text, hints} = read(source)
    const [one] = [read(parts[0] as string)]
    expect(text.startsWith(one?.text ?? '-')).toBe(true)
    expect(text.replace(/\n+/g, '\n')).toBe(
      parts
        .map((part) => read(part).text)
        .join('')
        .replace(/\n+/g, '\n')
    )
    expect(hints.filter(({kind}) => kind === 'heading')).toHaveLength(parts.length)
  })

  it('has its places in the whole source', () => {
    const {text, origin} = read(source)
    for (const {start, end, at} of origin.ranges)
      expect(source.slice(at, at + end - start)).toBe(text.slice(start, end))
  })

  it('is not cut in code, HTML or metadata', () => {
    const inside = `甲\n\n${'乙\n\n'.repeat(20_000)}`
    for (const [begin, end] of [
      ['```', '```'],
      ['~~~~', '~~~~'],
      ['<!--', '-->'],
      ['---', '---\n\n丙']
    ]) {
      const document = `${begin}\n${inside}${end}\n\n${filler.repeat(2000)}`
      const {text, hints} = read(document)
      const first = hints.find(({kind}) => kind === 'verbatim')
      if (begin === '---') expect(text.startsWith('---\n\n甲')).toBe(true)
      else expect(text.slice(first?.start, first?.end)).toContain('乙\n\n乙')
    }
  })
})

describe('what would take micromark too long', () => {
  const many = 100_000

  it.each([
    ['quotations', '> '.repeat(many)],
    ['lists', '- '.repeat(many)],
    ['numbers', '1. '.repeat(many)],
    ['brackets', '['.repeat(many)],
    ['brackets that close', '['.repeat(many) + ']'.repeat(many)],
    ['stars', `甲${'*'.repeat(many)}乙`],
    ['emphasis', '*甲 '.repeat(many) + '甲* '.repeat(many)],
    ['mixed emphasis', '*_'.repeat(many)]
  ])('is read as it is written: %s', (_, hard) => {
    const {text, hints} = read(`# 甲\n\n${hard}\n\n## 乙\n`)
    expect(text).toContain(hard.trim())
    expect(hints.filter(({kind}) => kind === 'heading')).toHaveLength(2)
  })

  it.each([
    ['lines below a quotation', `> 甲\n${'乙\n'.repeat(2000)}`],
    ['underlined headings', '甲\n---\n'.repeat(2000)],
    ['lines of one paragraph', '甲\\\n'.repeat(2000)],
    ['bold beginnings of lines', '**（一）甲。**乙\n'.repeat(2000)]
  ])('is read in pieces: %s', (_, source) => {
    const {text} = read(source)
    expect(text.match(/[甲乙]/g)).toEqual(source.match(/[甲乙]/g))
    expect(text).not.toMatch(/[>*-]/)
  })

  it('is cut between lines: dense lines, definitions, and metadata that does not end', () => {
    for (const line of ['- 甲', '# 甲', '[甲]: 乙', '[^甲]: 乙', '甲\\']) {
      const pieces = [...piecesOf(`---\n${`${line}\n`.repeat(12_000)}`)]
      expect(Math.max(...pieces.map(({start, end}) => end - start))).toBeLessThan(10_000)
    }
  })

  it('does not take a row of stars or hyphens for nesting', () => {
    const stars = '* '.repeat(40).trim()
    expect(read(`甲\n\n${stars}\n\n乙`).hints).toMatchObject([{kind: 'verbatim', content: 'markdown'}])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    '甲',
    '乙。',
    '**',
    '*',
    '`',
    '\n',
    '\n\n',
    '    ',
    '> ',
    '- ',
    '1. ',
    '# ',
    '|',
    '---',
    '\r\n',
    '\r',
    '```',
    '<!--',
    '[',
    ']'
  )

  it('is read with hints that lie in it, and loses no Han character', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (parts) => {
        const source = parts.join('')
        const imported = read(source)
        const hanIn = (text: string): string => text.replace(/[^甲乙]/g, '')
        if (imported.omitted.hidden === undefined) expect(hanIn(imported.text)).toBe(hanIn(source))
        expect(() => toMarkdown(parse(imported))).not.toThrow()
      }),
      {numRuns: 1000}
    )
  })
})
