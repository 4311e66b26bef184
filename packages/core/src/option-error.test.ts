import {describe, expect, it} from 'vitest'
import {optionError} from './option-error.js'

describe('optionError', () => {
  it('is a TypeError that names the option, the value and what was expected, for people and for programs', () => {
    const error = optionError('script', 'zh', 'bad value', ['hans', 'hant'])
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({name: 'OptionError', option: 'script', value: 'zh', expected: '`hans` or `hant`'})
    expect(String(error)).toBe(
      'OptionError: Cannot use option `script` with `zh` (bad value), expected `hans` or `hant`'
    )
  })

  const circular: Record<string, unknown> = {}
  circular.self = circular

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['', ''],
    [Number.NaN, 'NaN'],
    [12n, '12'],
    [Symbol('x'), 'Symbol(x)'],
    [/甲/y, '/甲/y'],
    [new Date(Number.NaN), 'Invalid Date'],
    [['a'], '["a"]'],
    [{a: {b: 1}}, '{"a":{"b":1}}'],
    [Object.create(null), '{}'],
    [circular, 'object'],
    [{big: 12n}, 'object'],
    ['甲'.repeat(101), `${'甲'.repeat(100)}…`]
  ])('prints any value: %o', (value, printed) => {
    expect(optionError('x', value, 'bad value', 'y').message).toBe(
      `Cannot use option \`x\` with \`${printed}\` (bad value), expected y`
    )
  })
})
