import {describe, expect, it} from 'vitest'
import {en} from '../messages/en.js'
import {settings} from './option.js'
import {readOptions} from './read.js'

const spec = {
  rule: settings('result', {names: ['series-gap', 'lone-item'], values: ['off', 'error'], together: 'rules'})
}

const read = (...args: string[]) => readOptions(spec, args, en)

describe('names with values', () => {
  it('are put together, and the last one of a name counts', () => {
    const given = read('--rule', 'series-gap=off', '--rule=lone-item=error', '--rule', 'series-gap=error')
    expect(given).toMatchObject({values: {rule: {'series-gap': 'error', 'lone-item': 'error'}}})
    expect(read()).toMatchObject({values: {rule: {}}})
  })

  it.each([
    [['--rule', 'series-gp=off'], 'there is no “series-gp”, did you mean series-gap?'],
    [['--rule', 'constructor=off'], 'there is no “constructor”'],
    [['--rule', 'series-gap=eror'], '--rule series-gap cannot be “eror”, did you mean error?'],
    [['--rule', 'series-gap='], '--rule series-gap cannot be “”'],
    [['--rule', 'series-gap'], '--rule series-gap needs a value: series-gap=off|error'],
    [['--rule', '--other'], '--rule needs a name with a value'],
    [['--rule='], '--rule needs a name with a value']
  ])('%j is wrong usage', (args, problem) => {
    expect(read(...args)).toEqual({problem: expect.stringContaining(problem)})
  })
})
