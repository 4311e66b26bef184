import fc from 'fast-check'
import {expect, it} from 'vitest'
import {canMatch, compileConstructs, constructsAt} from './compile.js'
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
          expect(canMatch(table, index, text, offset), `${construct.name} in ${text} at ${offset}`).toBe(true)
          const {line, clause, anywhere} = constructsAt(table, text, offset)
          expect([...line.constructs, ...clause.constructs, ...anywhere.constructs]).toContain(index)
        }
      }
    }),
    {numRuns: 3000}
  )
})

it.each(defaultConstructs.flatMap(({name, examples}) => examples.yes.map(([marker]) => ({name, marker}))))(
  'lets $name begin $marker',
  ({name, marker}) => {
    const index = defaultConstructs.findIndex((construct) => construct.name === name)
    expect(canMatch(table, index, marker, 0)).toBe(true)
  }
)

it('knows more constructs than there are bits', () => {
  const many = Array.from({length: 70}, (_, index) => ({
    ...(defaultConstructs.find(({name}) => name === 'qi') as (typeof defaultConstructs)[number]),
    name: `own-${index}`,
    open: [String.fromCharCode(0x4e00 + 50 + index)]
  }))
  const own = compileConstructs(many)
  for (const [index, {open}] of many.entries()) {
    const marker = `${open[0]}一，`
    expect(canMatch(own, index, marker, 0)).toBe(true)
    expect(constructsAt(own, marker, 0).line.constructs).toEqual([index])
  }
})
