import {describe, expect, it} from 'vitest'
import {readOptions} from './options.js'

const known = {sets: ['seeds', 'dev', 'stress/cut'], evidence: ['form', 'form.rejection', 'wraps']}
const plain = {sets: known.sets, show: false, without: [], ablation: false, parts: false}

describe('readOptions', () => {
  it('takes every set where none is named', () => {
    expect(readOptions([], known)).toEqual(plain)
  })

  it('takes the sets that are named, in their order, and evidence to do without as often as it is given', () => {
    expect(readOptions(['dev', '--without', 'wraps', '--show', 'seeds', '--without=form'], known)).toEqual({
      ...plain,
      sets: ['dev', 'seeds'],
      without: ['wraps', 'form'],
      show: true
    })
  })

  it('takes parts together with an ablation', () => {
    expect(readOptions(['--ablation', '--parts'], known)).toEqual({...plain, ablation: true, parts: true})
  })

  it.each([
    [['devv'], 'no set is named devv, expected one of seeds, dev, stress/cut'],
    [['--without', 'luck'], 'no evidence is named luck, expected one of form, form.rejection, wraps'],
    [['--fast'], "Unknown option '--fast'"],
    [['--ablation', '--without', 'form'], 'goes together with no other option'],
    [['--parts'], '--parts has no effect without --ablation']
  ])('says what is wrong with %j', (words, problem) => {
    expect(readOptions(words, known)).toEqual({problem: expect.stringContaining(problem)})
  })
})
