import {describe, expect, it} from 'vitest'
import {chosenOptions, oneOf} from './chosen-options.js'

const choices = {
  markers: oneOf('keep', 'strip'),
  size: {initial: 80, expected: 'a number', accepts: (value: unknown) => typeof value === 'number'}
}

describe('chosenOptions', () => {
  it('has the initial values of what is not given, or given as undefined', () => {
    expect(chosenOptions(choices)).toEqual({markers: 'keep', size: 80})
    expect(chosenOptions(choices, {markers: undefined, size: 0})).toEqual({markers: 'keep', size: 0})
  })

  it.each([
    [{mark: 'keep'}, 'Cannot use option `mark` with `keep` (no such option), expected `markers` or `size`'],
    [{toString: 'keep'}, 'Cannot use option `toString` with `keep` (no such option), expected `markers` or `size`'],
    [{markers: null}, 'Cannot use option `markers` with `null` (bad value), expected `keep` or `strip`'],
    [{size: '80'}, 'Cannot use option `size` with `80` (bad value), expected a number']
  ])('refuses %j', (options, message) => {
    expect(() => chosenOptions(choices, options as object)).toThrow(
      expect.objectContaining({name: 'OptionError', message})
    )
  })
})
