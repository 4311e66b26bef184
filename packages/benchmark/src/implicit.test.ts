import {describe, expect, it} from 'vitest'
import {worsened} from './implicit.js'

const figures = {marker_f1: 0.9, edge_f1: 0.8, title_accuracy: 1, tail_accuracy: 0.5, implicit_f1: 0.1}

describe('worsened', () => {
  it('is silent where nothing falls, or what is for such sections alone', () => {
    expect(worsened('dev', figures, figures)).toEqual([])
    expect(worsened('dev', figures, {...figures, edge_f1: 0.9, implicit_f1: 0})).toEqual([])
  })

  it('names each figure that falls, with both numbers', () => {
    expect(worsened('dev', figures, {...figures, edge_f1: 0.7, tail_accuracy: 0.25})).toEqual([
      'dev: edge_f1 with implicit is 0.700, without it 0.800',
      'dev: tail_accuracy with implicit is 0.250, without it 0.500'
    ])
  })

  it('takes a figure that is missing for one that falls', () => {
    expect(worsened('dev', figures, {})).toHaveLength(4)
  })
})
