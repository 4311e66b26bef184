import {describe, expect, it} from 'vitest'
import {measureNames} from './measures.js'
import {readOptions} from './options.js'
import {shapeNames} from './texts/index.js'

const usual = {bytes: 10_000_000, shapes: shapeNames, only: measureNames, quick: false, seed: 1}

describe('readOptions', () => {
  it('measures everything on 10 MB where nothing is asked for', () => {
    expect(readOptions([])).toEqual(usual)
  })

  it('makes do with 1 MB where that is to be quick, unless a size is given', () => {
    expect(readOptions(['--quick'])).toEqual({...usual, quick: true, bytes: 1_000_000})
    expect(readOptions(['--quick', '--size', '2.5'])).toEqual({...usual, quick: true, bytes: 2_500_000})
  })

  it('takes names one by one or with commas, and keeps the order of the tables', () => {
    expect(readOptions(['--shape', 'law', '--shape=speech', '--only', 'nasty,parse', '--json', 'a.json'])).toEqual({
      ...usual,
      shapes: ['speech', 'law'],
      only: ['parse', 'nasty'],
      json: 'a.json'
    })
  })

  it.each([
    [['--size', 'big'], 'cannot use big as --size, expected a number of MB from 0.01 to 100'],
    [['--size', '0'], 'cannot use 0 as --size'],
    [['--size', '1000'], 'cannot use 1000 as --size'],
    [['--seed', '-'], 'cannot use - as --seed, expected a whole number'],
    [['--shape', 'speech,poem'], 'no shape is named poem, expected one of speech, law, paragraph, lines, prose'],
    [['--only', 'luck'], 'no measure is named luck, expected one of loop,'],
    [['--fast'], "Unknown option '--fast'"],
    [['parse'], 'Unexpected argument']
  ])('says what is wrong with %j', (words, problem) => {
    expect(readOptions(words)).toEqual({problem: expect.stringContaining(problem)})
  })
})
