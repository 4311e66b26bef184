import type {Hint} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Change} from '../types.js'
import {createDocument, type TextDocument} from './index.js'

/** A document with hints: the ranges are those of words in it. */
function opened(text: string, hints: readonly Hint[]): TextDocument {
  const document = createDocument()
  document.deposit({text, hints})
  document.apply([{from: 0, to: 0, insert: text}])
  return document
}

const marker = (start: number, end: number): Hint => ({kind: 'marker', start, end})
const heading = (start: number, end: number): Hint => ({kind: 'heading', level: 2, start, end})
const table = (start: number, end: number): Hint => ({kind: 'verbatim', content: 'table', start, end})

/** The hints, with the words that they stand for. */
function hintsOf(document: TextDocument): [Hint['kind'], string][] {
  const {text, hints} = document.now()
  return hints.map(({kind, start, end}): [Hint['kind'], string] => [kind, text.slice(start, end)])
}

/** The text and the hints, in an order of their own. */
function stateOf(document: TextDocument) {
  const {text, hints} = document.now()
  return {text, hints: hints.map((hint) => JSON.stringify(hint)).sort()}
}

/** The changes that lead back to a text, as an editor makes them. */
function inverse(changes: readonly Change[], before: string): Change[] {
  let shift = 0
  return changes.map(({from, to, insert}) => {
    const back = {from: from + shift, to: from + shift + insert.length, insert: before.slice(from, to)}
    shift += insert.length - (to - from)
    return back
  })
}

describe('a text that is put in', () => {
  it('comes with the hints that were deposited for exactly this text', () => {
    expect(hintsOf(opened('一、清渠\n二、修闸', [marker(0, 2), marker(5, 7)]))).toEqual([
      ['marker', '一、'],
      ['marker', '二、']
    ])
    const document = createDocument()
    document.deposit({text: '一、清渠', hints: [marker(0, 2)]})
    document.apply([{from: 0, to: 0, insert: '一、清渠。'}])
    expect(hintsOf(document)).toEqual([])
  })

  it('moves the hints behind it, and becomes a part of those that it stands in', () => {
    const document = opened('前\n一、清渠\n后', [heading(2, 6), marker(2, 4)])
    document.apply([{from: 0, to: 0, insert: '很'}])
    document.apply([{from: 6, to: 6, insert: '大'}])
    expect(hintsOf(document)).toEqual([
      ['heading', '一、清大渠'],
      ['marker', '一、']
    ])
  })

  it('belongs to the heading at whose end it is written, and to none where it begins a line of its own', () => {
    const document = opened('清渠\n修闸', [heading(0, 2)])
    document.apply([{from: 2, to: 2, insert: '办法'}])
    expect(hintsOf(document)).toEqual([['heading', '清渠办法']])
    document.apply([{from: 4, to: 4, insert: '\n早动手'}])
    expect(hintsOf(document)).toEqual([['heading', '清渠办法']])
    document.apply([{from: 5, to: 5, insert: '要'}])
    expect(hintsOf(document)).toEqual([['heading', '清渠办法']])
  })

  it('belongs to the heading, too, where the same words were taken out of a text without hints', () => {
    const document = opened('清渠\n修闸办法细则', [heading(0, 2)])
    document.apply([{from: 5, to: 9, insert: ''}])
    document.apply([{from: 2, to: 2, insert: '办法细则'}])
    expect(hintsOf(document)).toEqual([['heading', '清渠办法细则']])
  })

  it('is a number where it stands in the place of one', () => {
    const document = opened('3. 清渠', [marker(0, 3)])
    document.apply([{from: 0, to: 1, insert: '4'}])
    expect(hintsOf(document)).toEqual([['marker', '4. ']])
    document.apply([{from: 0, to: 3, insert: '五、'}])
    expect(hintsOf(document)).toEqual([['marker', '五、']])
  })
})

describe('a text that is taken out', () => {
  const text = '总则\n一、清渠\n甲\t乙\n丙\t丁\n完'
  const hints = [heading(0, 2), marker(3, 5), table(8, 15)]

  it('comes back with its hints', () => {
    const document = opened(text, hints)
    const before = stateOf(document)
    document.apply([{from: 1, to: 10, insert: ''}])
    expect(stateOf(document)).not.toEqual(before)
    document.apply([{from: 1, to: 1, insert: text.slice(1, 10)}])
    expect(stateOf(document)).toEqual(before)
  })

  it('has its hints where it is put in, once and again', () => {
    const document = opened(text, hints)
    document.apply([{from: 0, to: 8, insert: ''}])
    document.apply([{from: 8, to: 8, insert: text.slice(0, 8)}])
    document.apply([{from: 0, to: 0, insert: text.slice(0, 8)}])
    expect(hintsOf(document)).toEqual([
      ['verbatim', '甲\t乙\n丙\t丁'],
      ['heading', '总则'],
      ['marker', '一、'],
      ['heading', '总则'],
      ['marker', '一、']
    ])
  })

  it('has them where it is dragged to in one step, before or behind', () => {
    for (const at of [0, text.length]) {
      const document = opened(`前文\n${text}`, [])
      document.deposit({text: `前文\n${text}`, hints: hints.map((h) => ({...h, start: h.start + 3, end: h.end + 3}))})
      document.apply([{from: 0, to: text.length + 3, insert: `前文\n${text}`}])
      const cut = {from: 6, to: 11, insert: ''}
      const paste = {from: at === 0 ? 0 : text.length + 3, to: at === 0 ? 0 : text.length + 3, insert: '一、清渠\n'}
      document.apply(at === 0 ? [paste, cut] : [cut, paste])
      expect(hintsOf(document)).toContainEqual(['marker', '一、'])
    }
  })

  it('keeps lines of a table a table, wherever they are put', () => {
    const document = opened(text, hints)
    document.apply([{from: 8, to: 12, insert: ''}])
    document.apply([{from: 0, to: 0, insert: text.slice(8, 12)}])
    expect(hintsOf(document).filter(([kind]) => kind === 'verbatim')).toEqual([
      ['verbatim', '丙\t丁'],
      ['verbatim', '甲\t乙\n']
    ])
  })

  it('comes back as one, where it was taken out a character at a time', () => {
    for (const places of [
      [4, 3, 2, 1, 0],
      [0, 0, 0, 0, 0],
      [2, 2, 1, 1, 0]
    ]) {
      const document = opened(text, hints)
      const before = stateOf(document)
      for (const from of places) document.apply([{from, to: from + 1, insert: ''}])
      expect(hintsOf(document)).toEqual([['verbatim', '甲\t乙\n丙\t丁']])
      document.apply([{from: 0, to: 0, insert: text.slice(0, 5)}])
      expect(stateOf(document)).toEqual(before)
    }
  })

  it('has none where the same text had some elsewhere', () => {
    const twice = '总则如下\n甲\n总则如下'
    const document = opened(twice, [heading(0, 4)])
    document.apply([{from: 7, to: 11, insert: ''}])
    document.apply([{from: 0, to: 4, insert: ''}])
    document.apply([{from: 0, to: 0, insert: '总则如下'}])
    document.apply([{from: 7, to: 7, insert: '总则如下'}])
    expect(document.now()).toEqual({text: twice, hints: [heading(0, 4)]})
  })

  it('is forgotten after fifty others', () => {
    const document = opened(text, hints)
    const line = '一、清渠\n'.repeat(4)
    document.deposit({text: line, hints: [marker(0, 2)]})
    for (let count = 0; count < 50; count++) document.deposit({text: `${line}${count}`, hints: [marker(0, 2)]})
    document.apply([{from: 0, to: text.length, insert: line}])
    expect(hintsOf(document)).toEqual([])
  })
})

describe('one or two characters', () => {
  it('have hints again only where they stood: they are often typed', () => {
    const document = opened('一、清渠\n一同去', [marker(0, 2)])
    document.apply([{from: 0, to: 2, insert: ''}])
    document.apply([{from: 3, to: 3, insert: '一、'}])
    expect(hintsOf(document)).toEqual([])
    document.apply([{from: 0, to: 0, insert: '一、'}])
    expect(hintsOf(document)).toEqual([['marker', '一、']])
  })
})

describe('laws', () => {
  const length = 40
  const hintArbitrary = fc
    .tuple(fc.nat(length), fc.nat(length), fc.constantFrom('heading', 'marker', 'styled', 'paragraphs', 'furniture'))
    .filter(([one, other]) => one !== other)
    .map(
      ([one, other, kind]): Hint => ({kind: kind as 'marker', start: Math.min(one, other), end: Math.max(one, other)})
    )
  /** Texts that differ: of the same text nobody can tell which one comes back. */
  const start = Array.from({length}, (_, index) => (index % 7 === 6 ? '\n' : String.fromCharCode(0x4e00 + index))).join(
    ''
  )
  const stepArbitrary = fc.array(fc.record({from: fc.nat(1000), skip: fc.nat(12), length: fc.nat(9)}), {
    minLength: 1,
    maxLength: 3
  })

  /** Changes of a text, in order and apart. */
  function changesOf(
    steps: readonly {from: number; skip: number; length: number}[],
    text: string,
    unique: () => string
  ) {
    const changes: Change[] = []
    let at = 0
    for (const {from, skip, length: inserted} of steps) {
      const start = changes.length === 0 ? from % (text.length + 1) : at + 1 + (from % 5)
      if (start > text.length) break
      at = Math.min(text.length, start + skip)
      changes.push({from: start, to: at, insert: Array.from({length: inserted}, unique).join('')})
    }
    return changes
  }

  it('any changes and then their inverse give the hints back', () => {
    fc.assert(
      fc.property(fc.array(hintArbitrary, {maxLength: 8}), fc.array(stepArbitrary, {maxLength: 8}), (hints, steps) => {
        let next = 0x5000
        const unique = () => (next++ % 6 === 0 ? '\n' : String.fromCharCode(next))
        const document = opened(start, hints)
        const done: {changes: Change[]; state: ReturnType<typeof stateOf>}[] = []
        for (const step of steps) {
          const before = stateOf(document)
          const changes = changesOf(step, before.text, unique)
          document.apply(changes)
          done.push({changes: inverse(changes, before.text), state: before})
        }
        for (const {changes, state} of done.reverse()) {
          document.apply(changes)
          expect(stateOf(document)).toEqual(state)
        }
      }),
      {numRuns: 300}
    )
  })

  it('hints never leave the text, whatever is put in and taken out', () => {
    fc.assert(
      fc.property(fc.array(hintArbitrary, {maxLength: 8}), fc.array(stepArbitrary, {maxLength: 20}), (hints, steps) => {
        const document = opened(start, hints)
        for (const step of steps) {
          document.apply(changesOf(step, document.now().text, () => '一'))
          const {text, hints: now} = document.now()
          for (const hint of now) expect(0 <= hint.start && hint.start < hint.end && hint.end <= text.length).toBe(true)
        }
      }),
      {numRuns: 200}
    )
  })
})
