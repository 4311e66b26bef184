import {describe, expect, it} from 'vitest'
import {parse} from '../parse.js'
import {diagnose} from './index.js'
import {severities} from './severities.js'
import {type DiagnoseOptions, ruleNames} from './types.js'

const broken = parse('一、清渠\n二、修闸\n四、护堤')
const severitiesWith = (rules: DiagnoseOptions['rules']) =>
  diagnose(broken, {rules}).map(({rule, severity}) => `${rule} ${severity}`)

describe('an option that is wrong', () => {
  it.each([
    [
      'names a rule that there is not',
      {rules: {'series-hole': 'error'}},
      'rules.series-hole',
      /no such rule.*`series-gap`/
    ],
    ['has a level that no rule has', {rules: {'series-gap': 'fatal'}}, 'rules.series-gap', /`fatal`.*`off` or `info`/],
    ['names a standard that there is not', {standard: 'gb9704'}, 'standard', /`gb9704`.*`gbt9704`/],
    ['is no answer about repealed articles', {repealed: 'ignore'}, 'repealed', /`allow` or `report`/],
    ['gives rules that are no object', {rules: 'off'}, 'rules', /an object with rules/],
    ['gives a source that is no text', {source: 1}, 'source', /the text that was parsed/],
    ['gives no explanation', {explained: 'yes'}, 'explained', /what `explain` gives/],
    ['does not exist', {rule: {}}, 'rule', /no such option/]
  ])('%s: the error names it and says what to do', (_, options, option, message) => {
    const attempt = () => diagnose(broken, options as DiagnoseOptions)
    expect(attempt).toThrow(message)
    expect(attempt).toThrow(expect.objectContaining({name: 'OptionError', option}))
  })
})

describe('the level of a rule', () => {
  it('is its own where the options do not say', () => {
    expect(severitiesWith(undefined)).toEqual(['series-gap error'])
    expect(severitiesWith({'series-gap': undefined})).toEqual(['series-gap error'])
  })

  it.each(['info', 'warning', 'error'] as const)('is %s where the options say so', (level) => {
    expect(severitiesWith({'series-gap': level})).toEqual([`series-gap ${level}`])
  })

  it('is none where it is off', () => {
    expect(severitiesWith({'series-gap': 'off'})).toEqual([])
  })

  it('is known of every rule', () => {
    expect(Object.keys(severities)).toEqual([...ruleNames])
    expect(new Set(Object.values(severities))).toEqual(new Set(['info', 'warning', 'error']))
  })
})

it('reports faults in the order of the text', () => {
  const text = '（一）清渠\n（二)修闸\n（四）护堤\n见第三章。\n(五）种树\n（五）补路'
  const offsets = diagnose(parse(text), {source: text}).map(({place}) => place.start.offset)
  expect(offsets.length).toBeGreaterThan(2)
  expect(offsets).toEqual([...offsets].sort((one, other) => one - other))
})
