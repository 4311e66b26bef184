import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import {excerptOf} from './excerpt.js'

/** The excerpt with a caret below the marked characters, which stand between [ and ]. */
function drawn(marked: string, columns: number): string[] {
  const source = marked.replaceAll(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const {text, before, width} = excerptOf(source, start, marked.indexOf(']') - 1, columns)
  return [text, ' '.repeat(before) + '^'.repeat(width)]
}

describe('an excerpt', () => {
  it.each([
    ['一、清渠\n[四、]护堤\n五、', ['四、护堤', '^^^^']],
    ['甲\r\n　讲[三点]意见。\r\n', ['　讲三点意见。', '    ^^^^']],
    ['a\t[1.] b', ['a 1. b', '  ^^']],
    ['\ufeff[三、]甲', ['三、甲', '^^^^']],
    ['甲[]', ['甲', '  ^']]
  ])('of %j has the line, and two columns for a Han character', (marked, lines) => {
    expect(drawn(marked, 40)).toEqual(lines)
  })

  it('of a long line is cut around the place', () => {
    expect(drawn(`${'甲'.repeat(99)}[三、]${'乙'.repeat(99)}`, 20)).toEqual(['…甲甲三、乙乙乙乙乙…', '     ^^^^'])
    expect(drawn(`${'甲'.repeat(99)}[三、]乙乙`, 20)).toEqual(['…甲甲甲甲甲三、乙乙', '           ^^^^'])
    expect(drawn(`[三、]${'乙'.repeat(99)}`, 20)).toEqual(['三、乙乙乙乙乙乙乙…', '^^^^'])
  })

  it('of a place over several lines ends with the first', () => {
    expect(drawn('甲[乙丙\n丁]戊', 40)).toEqual(['甲乙丙', '  ^^^^'])
  })

  it('never is wider than there is room, and holds no control character', () => {
    const hostile = '\u001b[31m\u202e\u0007𠀀👨‍👩‍👧é\ud800'
    for (let columns = 20; columns < 40; columns += 7) {
      const source = hostile.repeat(20)
      for (let start = 0; start < source.length; start += 7) {
        const {text, before, width} = excerptOf(source, start, start + 5, columns)
        expect(stringWidth(text)).toBeLessThanOrEqual(columns)
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u)
        expect(before + width).toBeLessThanOrEqual(columns + 1)
      }
    }
  })
})
