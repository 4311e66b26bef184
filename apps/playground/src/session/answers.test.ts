import {describe, expect, it} from 'vitest'
import {type Answer, createAsker} from './answers.js'

/** Questions that are answered by hand. */
function questions() {
  const open: {answer: (value: string) => void; fail: (reason: unknown) => void}[] = []
  const told: Answer<string>[] = []
  const asker = createAsker(
    () => new Promise<string>((answer, fail) => void open.push({answer, fail})),
    (answer) => told.push(answer)
  )
  return {asker, open, told, last: () => told.at(-1)}
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('an asker', () => {
  it('keeps the last answer while the next question is on its way', async () => {
    const {asker, open, last} = questions()
    asker.ask()
    open[0]?.answer('first')
    await settled()
    expect(last()).toEqual({value: 'first', isWorking: false, problem: null})
    asker.ask()
    expect(last()).toEqual({value: 'first', isWorking: true, problem: null})
  })

  it('has one question on its way, and asks only once more for all that were put meanwhile', async () => {
    const {asker, open, last} = questions()
    asker.ask()
    for (let more = 0; more < 10; more++) asker.ask()
    expect(open).toHaveLength(1)
    open[0]?.answer('old')
    await settled()
    expect(open).toHaveLength(2)
    open[1]?.answer('new')
    await settled()
    expect(open).toHaveLength(2)
    expect(last()).toEqual({value: 'new', isWorking: false, problem: null})
  })

  it('says what went wrong, keeps what it had, and goes on', async () => {
    const {asker, open, last} = questions()
    asker.ask()
    open[0]?.answer('good')
    await settled()
    asker.ask()
    open[1]?.fail(new Error('no memory'))
    await settled()
    expect(last()).toEqual({value: 'good', isWorking: false, problem: 'no memory'})
    asker.ask()
    open[2]?.answer('better')
    await settled()
    expect(last()).toEqual({value: 'better', isWorking: false, problem: null})
  })

  it('tells nothing more when it has ended', async () => {
    const {asker, open, told} = questions()
    asker.ask()
    asker.end()
    const before = told.length
    open[0]?.answer('late')
    await settled()
    expect(told).toHaveLength(before)
  })
})
