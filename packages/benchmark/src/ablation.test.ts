import {expect, it} from 'vitest'
import {type Findings, head, row} from './ablation.js'

const figures = {edge_f1: 0.9935, tail_accuracy: 0.75, document_title: 1}
const whole: Findings = {sets: {dev: figures, 'stress/cut': {...figures, edge_f1: 0.99}}, fixtures: 0}
const sets = ['dev', 'stress/cut']

it('the head of the table has the sets and what the whole parser reaches on them', () => {
  const [names, values] = head(sets, whole)
  expect(names?.split(/ {2,}/)).toEqual(['edge F1 without', 'dev', 'cut', 'fixtures', 'what else changes most'])
  expect(values?.split(/ {2,}/)).toEqual(['(nothing)', '0.9935', '0.9900'])
})

it('a row has the figures without some evidence, the differences, and of the other figures the one that changes most', () => {
  const without: Findings = {
    sets: {
      dev: {...figures, edge_f1: 0.9535, tail_accuracy: 0.5, document_title: 0.9},
      'stress/cut': {...figures, edge_f1: 0.992}
    },
    fixtures: 3
  }
  expect(row('continuity', sets, whole, without).split(/ {2,}/)).toEqual([
    'continuity',
    '0.9535 -0.0400',
    '0.9920 +0.0020',
    '3',
    'tail_accuracy -0.2500 (dev)'
  ])
})

it('a row of evidence that contributes nothing says so in every column', () => {
  expect(row('luck', sets, whole, whole).split(/ {2,}/)).toEqual(['luck', '=', '=', '=', '='])
})
