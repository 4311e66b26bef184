import fc from 'fast-check'
import {expect, it} from 'vitest'
import {canBegin, canMatch, compileConstructs, constructsAt} from './compile.js'
import type {Construct} from './complete.js'
import {defaultConstructs} from './index.js'
import {matchMarker} from './match.js'

const table = compileConstructs(defaultConstructs)

/** Characters that markers are made of, and a few that they are not. */
const characters =
  '一二十百〇廿壹贰ー甲子0123９１.．、，：:；。（）()［〔第其章条節步是要为則靠点个方面附件录任务Ss步骤首先最后①⑴⒈㈠ⅠivAbⓐ 　\t\n-之目的'

const text = fc.array(fc.constantFrom(...characters), {maxLength: 14}).map((picked) => picked.join(''))

it('never passes over a marker for its first two characters', () => {
  fc.assert(
    fc.property(text, (text) => {
      for (let offset = 0; offset < text.length; offset++) {
        for (const [index, construct] of table.constructs.entries()) {
          if (matchMarker(construct as Construct, text, offset, text.length) === null) continue
          const standing = Object.values(constructsAt(table, text, offset)).filter((choice) =>
            choice.constructs.includes(index)
          )
          expect(standing.length).toBe(construct.stands.length)
          for (const choice of standing) {
            expect(canMatch(table, choice, index, text, offset), `${construct.name} in ${text}`).toBe(true)
            expect(canBegin(table, choice, text, offset), `${construct.name} in ${text}`).toBe(true)
          }
        }
      }
    }),
    {numRuns: 3000}
  )
})

it('passes over most characters that begin markers in words', () => {
  const prose = '要进一步统一思想，问题（见下文）在2026年其他方面首都的任务，第一书记负责。'
  const tried = [...prose].filter((_, offset) =>
    canBegin(table, constructsAt(table, prose, offset).anywhere, prose, offset)
  )
  expect(tried.join('')).toBe('第')
})

it('knows more constructs than there are bits', () => {
  const many = Array.from({length: 70}, (_, index) => ({
    ...(defaultConstructs.find(({name}) => name === 'qi') as (typeof defaultConstructs)[number]),
    name: `own-${index}`,
    open: [String.fromCharCode(0x4e00 + 50 + index)]
  }))
  const own = compileConstructs(many)
  for (const [index, {open}] of many.entries()) {
    const marker = `${open[0]}一，`
    const {line} = constructsAt(own, marker, 0)
    expect([line.constructs, canMatch(own, line, index, marker, 0)]).toEqual([[index], true])
  }
})
