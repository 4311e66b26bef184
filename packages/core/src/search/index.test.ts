import fc from 'fast-check'
import {expect, it} from 'vitest'
import {randomText} from '../../../../testing/random-text.js'
import {defaultConstructs, type MarkerConstruct} from '../markers/index.js'
import {tableFor} from '../options.js'
import {pipeline, prepare} from '../pipeline.js'
import {search} from './index.js'
import type {Step} from './state.js'

/** A construct of a user's that is dear to take for prose, so that what its series pays and gets back is much. */
const dear: MarkerConstruct = {
  name: 'dear',
  numerals: ['han'],
  words: {子: 1, 其一: 2},
  open: ['甲'],
  delimiter: ['）', '、、'],
  stands: ['line', 'clause', 'anywhere'],
  rank: 14,
  needsSiblings: true,
  strength: {line: 10.6, clause: 7.4},
  examples: {yes: [], no: []}
}

const silent = {offers: () => undefined, leads: () => undefined}

/** What every step of a search says. */
const said = (steps: readonly Step[]) => steps.map(({before: _, ...step}) => step)

it.each([
  ['the default constructs', defaultConstructs],
  ['a construct whose series pays much', [...defaultConstructs, dear]]
])('decides alike where somebody watches, and hopeless moves are noted as well: %s', (_, constructs) => {
  const table = tableFor({constructs})
  const decide = (text: string) => {
    const {context, anatomy} = prepare(pipeline, text, table)
    return [said(search(context, anatomy)), said(search({...context, observer: silent}, anatomy))]
  }
  const text = fc.oneof(
    randomText,
    fc
      .array(fc.constantFrom('一', '二', '子', '、、', '\n', '：', '其一', '）', '。', '甲二）', '第一章'), {
        maxLength: 24
      })
      .map((picked) => picked.join(''))
  )
  fc.assert(
    fc.property(text, (text) => {
      const [alone, watched] = decide(text)
      expect(alone).toEqual(watched)
    }),
    {numRuns: 3000, examples: [['一子、、\n一甲二）：']]}
  )
})
