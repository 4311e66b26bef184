import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type NumeralName, numerals} from './index.js'

const upTo = (most: number, least = 1): number[] => Array.from({length: most - least + 1}, (_, index) => least + index)

/** The numbers that each way of writing has a form for, in order. */
const writable: Readonly<Record<NumeralName, readonly number[]>> = {
  han: upTo(9999, 0),
  hanLookAlike: [1, 2, 3, 8],
  formal: upTo(9999, 0),
  arabic: upTo(9999, 0),
  chain2: upTo(9999),
  chain3: upTo(9999),
  chain4: upTo(9999),
  chain5: upTo(9999),
  letterChain2: upTo(9999),
  letterChain3: upTo(9999),
  circled: upTo(50),
  negativeCircled: upTo(20),
  circledHan: upTo(10),
  parenthesised: upTo(20),
  dotted: upTo(20),
  parenthesisedHan: upTo(10),
  circledUpper: upTo(26),
  circledLower: upTo(26),
  parenthesisedLower: upTo(26),
  romanUpper: upTo(12),
  romanLower: upTo(12),
  romanLettersUpper: upTo(39),
  romanLettersLower: upTo(39),
  latinUpper: upTo(26),
  latinLower: upTo(26),
  stem: upTo(10),
  branch: upTo(12)
}

const names = Object.keys(numerals) as NumeralName[]

/** What a numeral makes of a whole string; null also where it reads only a part of it. */
function readWhole(name: NumeralName, text: string): number | null {
  const read = numerals[name].read(text, 0)
  return read?.end === text.length ? read.value : null
}

/** A string that counts how many of its characters are looked at. */
function counted(text: string): {text: string; steps: () => number} {
  let steps = 0
  const count = <T>(characters: number, result: T): T => {
    steps += characters
    return result
  }
  const object = Object.assign(new String(text), {
    charAt: (offset: number) => count(1, text.charAt(offset)),
    charCodeAt: (offset: number) => count(1, text.charCodeAt(offset)),
    codePointAt: (offset: number) => count(1, text.codePointAt(offset)),
    startsWith: (word: string, offset?: number) => count(word.length, text.startsWith(word, offset)),
    slice: (start?: number, end?: number) => {
      const slice = text.slice(start, end)
      return count(slice.length, slice)
    }
  })
  return {text: object as unknown as string, steps: () => steps}
}

describe.each(names)('%s', (name) => {
  const numeral = numerals[name]
  const values = writable[name]

  it('reads back every number that it writes', () => {
    const wrong: unknown[] = []
    for (const value of values) {
      const written = numeral.write(value)
      const read = numeral.read(written, 0)
      if (read?.value !== value || read.end !== written.length) wrong.push([value, written, read])
    }
    expect(wrong).toEqual([])
  })

  it('reads the same in the middle of a text as alone', () => {
    const around = fc.constantFrom('', '第', '（', '。', '甲', '😀')
    fc.assert(
      fc.property(fc.constantFrom(...values), around, around, (value, before, after) => {
        const written = numeral.write(value)
        expect(numeral.read(before + written + after, before.length)).toMatchObject({
          value,
          end: before.length + written.length
        })
      })
    )
  })
})

describe.each(names)('%s at its bounds', (name) => {
  const numeral = numerals[name]
  const values = writable[name]
  const most = values.at(-1) as number

  it('names every character that a number can begin with', () => {
    const missing: string[] = []
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code)
      const begins = [character, `${character}.1`, `${character}.1.1`, `${character}.1.1.1`].some(
        (text) => numeral.read(text, 0) !== null
      )
      if (begins && !numeral.first.includes(character)) missing.push(character)
    }
    expect(missing).toEqual([])
  })

  it('refuses to write what it has no form for', () => {
    const others = [...upTo(60, -1), most + 1].filter((value) => !values.includes(value))
    for (const value of [...others, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => numeral.write(value), String(value)).toThrow(RangeError)
  })

  it('finds no number in other text, and none past the end', () => {
    for (const text of ['', '天', '第', '（', '是', '\ud83d', '、', 'é', '+']) expect(numeral.read(text, 0)).toBeNull()
    expect(numeral.read(numeral.write(most), 100)).toBeNull()
  })

  it.each(['1', '一', '〇', '百', '1.', '①', '壹', 'i', 'X', '—'])(
    'looks at a bounded part of a million %s',
    (characters) => {
      const long = counted(characters.repeat(1_000_000))
      numeral.read(long.text, 0)
      expect(long.steps()).toBeGreaterThan(0)
      expect(long.steps()).toBeLessThan(100)
    }
  )
})

describe('han', () => {
  it.each([
    ['〇', 0],
    ['十', 10],
    ['十九', 19],
    ['二十', 20],
    ['廿一', 21],
    ['卅', 30],
    ['卌五', 45],
    ['百十八', 118],
    ['百十四', 114],
    ['一百一十八', 118],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['一○五', 105],
    ['一〇五', 105],
    ['二〇', 20],
    ['一百二十', 120],
    ['一千零八', 1008],
    ['一千零八十', 1080],
    ['一千二百六十', 1260],
    ['二〇二四', 2024]
  ])('reads %s as %i', (text, value) => {
    expect(readWhole('han', text)).toBe(value)
  })

  it.each(['十百', '一百五', '一二', '一十百', '百千', '十十', '一百零', '一百零零五', '零十', '一廿', '二二十', '千'])(
    'does not take %s for a number',
    (text) => {
      expect(numerals.han.read(text, 0)).toBeNull()
    }
  )

  it('reads no part of a run that is no number as a whole', () => {
    expect(numerals.han.read('一一一一一一一一一一', 0)).toBeNull()
  })
})

describe('formal', () => {
  it.each([
    ['壹', 1],
    ['參', 3],
    ['陸', 6],
    ['拾贰', 12],
    ['貳拾', 20],
    ['壹佰零伍', 105]
  ])('reads %s as %i', (text, value) => {
    expect(readWhole('formal', text)).toBe(value)
  })

  it.each(['拾拾', '壹贰', '佰伍', '一'])('does not take %s for a number', (text) => {
    expect(numerals.formal.read(text, 0)).toBeNull()
  })
})

describe('roman numbers of letters', () => {
  it.each([
    ['romanLettersUpper', 'IV', 4],
    ['romanLettersUpper', 'XXXVIII', 38],
    ['romanLettersLower', 'ix', 9],
    ['romanLettersLower', 'xiv', 14]
  ] as const)('of the kind %s: %s is %i', (name, text, value) => {
    expect(readWhole(name, text)).toBe(value)
  })

  it.each([
    ['romanLettersUpper', 'IIII'],
    ['romanLettersUpper', 'VX'],
    ['romanLettersUpper', 'IVORY'],
    ['romanLettersUpper', 'Ix'],
    ['romanLettersLower', 'via'],
    ['romanLettersLower', 'XI']
  ] as const)('of the kind %s: %s is none', (name, text) => {
    expect(numerals[name].read(text, 0)).toBeNull()
  })
})

describe('arabic', () => {
  it.each([
    ['7', 7],
    ['12', 12],
    ['１２', 12],
    ['1２', 12],
    ['007', 7],
    ['9999', 9999]
  ])('reads %s as %i', (text, value) => {
    expect(readWhole('arabic', text)).toBe(value)
  })

  it.each(['12345', '２０２６０', '-1', '.5', '٣'])('does not take %s for an ordinal', (text) => {
    expect(numerals.arabic.read(text, 0)).toBeNull()
  })
})

describe('enclosed numbers', () => {
  it.each([
    ['circled', '①', 1],
    ['circled', '⑳', 20],
    ['circled', '㉑', 21],
    ['circled', '㉟', 35],
    ['circled', '㊱', 36],
    ['circled', '㊿', 50],
    ['parenthesised', '⑴', 1],
    ['parenthesised', '⒇', 20],
    ['dotted', '⒈', 1],
    ['dotted', '⒛', 20],
    ['parenthesisedHan', '㈠', 1],
    ['parenthesisedHan', '㈩', 10]
  ] as const)('of the kind %s: %s is %i', (name, text, value) => {
    expect(readWhole(name, text)).toBe(value)
  })

  it.each([
    ['circled', '⓪'],
    ['circled', '◯'],
    ['parenthesised', '⒈'],
    ['dotted', '⑴'],
    ['parenthesisedHan', '㈪']
  ] as const)('of the kind %s: %s is none', (name, text) => {
    expect(numerals[name].read(text, 0)).toBeNull()
  })

  it('read one character, whatever digit stands after it', () => {
    expect(numerals.circled.read('①0.5亿元', 0)).toEqual({value: 1, end: 1})
    expect(numerals.dotted.read('⒈5亿元', 0)).toEqual({value: 1, end: 1})
  })
})

describe('chains', () => {
  it.each([
    ['chain2', '3.10', [3, 10]],
    ['chain2', '１．２', [1, 2]],
    ['chain3', '1.2.1', [1, 2, 1]],
    ['chain4', '4.2.1.3', [4, 2, 1, 3]]
  ] as const)('of the kind %s: %s holds the numbers of all levels', (name, text, ordinals) => {
    const read = numerals[name].read(text, 0)
    expect([...(read?.before ?? []), read?.value]).toEqual(ordinals)
    expect(read?.end).toBe(text.length)
  })

  it.each([
    ['chain2', '1.2.3'],
    ['chain3', '1.2'],
    ['chain3', '192.168.1.1'],
    ['chain2', '1..2'],
    ['chain2', '1.'],
    ['chain2', '1.23456']
  ] as const)('of the kind %s: %s is none', (name, text) => {
    expect(numerals[name].read(text, 0)).toBeNull()
  })
})
