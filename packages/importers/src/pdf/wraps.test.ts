import {describe, expect, it} from 'vitest'
import {type Placed, wraps} from './wraps.js'

/** A line of 30 characters of type of 10 points, which begins at the left margin and stands below the one before. */
function line(text: string, row: number, indent = 0): Placed {
  const x0 = 100 + 10 * indent
  const x1 = x0 + 10 * [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0)
  const margins = {left: 100, right: 400, pitch: 16} as Placed['margins']
  const segments = [{text, x0, x1, spans: []}]
  return {text, spans: [], segments, x0, x1, y: 100 + 16 * row, size: 10, page: 1, margins, block: 0}
}

const full = '各单位要把任务分到每一段渠先东后西先干后支边清边验逐段签字'
const goesOn = (before: string, after: string): boolean => wraps([line(before, 0)], line(after, 1), false)

describe('a full line', () => {
  it('goes on in the next one', () => {
    expect(goesOn(`${full}月`, '底前报送。')).toBe(true)
  })

  it.each(['第 15 條 人之徵用次序如左：', '（二）修闸。', '1.2 备料', '——坚持先急后缓。'])(
    'that ends a sentence ends its paragraph before %s',
    (next) => {
      expect(goesOn(`${full}。`, next)).toBe(false)
    }
  )

  it('may leave the room of a character and a half where no sentence ends', () => {
    expect(goesOn(full, '月底前报送。')).toBe(true)
  })
})
