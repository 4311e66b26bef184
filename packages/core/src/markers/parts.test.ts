import {describe, expect, it} from 'vitest'
import {completed} from './complete.js'
import {defaultConstructs, type MarkerConstruct} from './index.js'
import {type MarkerPart, partsOf} from './parts.js'

const constructs = new Map(completed(defaultConstructs).map((construct) => [construct.name, construct]))

/** The parts of a marker, each after its name; null where it is no marker of the construct. */
function written(name: string, marker: string) {
  const construct = constructs.get(name)
  const parts = construct === undefined ? null : partsOf(construct, marker)
  if (parts === null) return null
  const {numeral: _, ...ranges} = parts
  return Object.entries(ranges)
    .filter((entry): entry is [string, MarkerPart] => entry[1] !== null)
    .map(([part, {start, end}]) => `${part} ${marker.slice(start, end)}`)
    .join(', ')
}

describe('a marker is made of', () => {
  it.each([
    ['han-comma', '十二、', 'number 十二, delimiter 、'],
    ['han-comma', '三 、', 'number 三, delimiter 、'],
    ['han-paren', '（ 十二 ）、', 'open （, number 十二, close ）, delimiter 、'],
    ['han-paren', '(三）', 'open (, number 三, close ）'],
    ['han-paren', '㈤', 'number ㈤'],
    ['han-open', '（二', 'open （, number 二'],
    ['han-close', '二）', 'number 二, close ）'],
    ['arabic-dot', '１２．', 'number １２, delimiter ．'],
    ['circled', '⑩', 'number ⑩'],
    ['chapter', '第十二章', 'open 第, number 十二, close 章'],
    ['article', '第 九 条之一', 'open 第, number 九, suffixes 之一, close 条'],
    ['article', '第 12-1 條', 'open 第, number 12, suffixes -1, close 條'],
    ['decimal-3', '1.2.13', 'number 1.2.13'],
    ['first-then-last', '首先，', 'number 首先, delimiter ，'],
    ['shi', '一是', 'number 一, close 是']
  ])('%s: %s', (name, marker, parts) => {
    expect(written(name, marker)).toBe(parts)
  })
})

it('is none where the characters are no marker of the construct', () => {
  expect(written('han-comma', '甲、')).toBe(null)
  expect(written('chapter', '第十二条')).toBe(null)
  expect(written('han-paren', '')).toBe(null)
})

describe('every marker of the examples is taken apart, and its parts cover it', () => {
  it.each(defaultConstructs.map((construct) => [construct.name, construct as MarkerConstruct] as const))(
    '%s',
    (name, {examples}) => {
      const construct = constructs.get(name)
      expect(construct).toBeDefined()
      for (const [text] of examples?.yes ?? []) {
        const parts = construct === undefined ? null : partsOf(construct, text)
        expect(parts, text).not.toBe(null)
        if (parts === null) continue
        const {open, number, suffixes, close, delimiter} = parts
        const ranges = [open, number, suffixes, close, delimiter].filter((part) => part !== null)
        const covered = ranges.sort((one, other) => one.start - other.start)
        let end = 0
        for (const part of covered) {
          expect(text.slice(end, part.start).trim(), text).toBe('')
          end = part.end
        }
      }
    }
  )
})
