import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'
import {type Diagnostic, ruleNames} from '../types.js'
import {diagnosticMessage} from './index.js'

const {position} = parse('一、清渠')
const languages = ['en', 'zh-Hans', 'zh-Hant'] as const
const whole = ruleNames.map(
  (rule): Diagnostic => ({
    rule,
    severity: 'error',
    place: position,
    actual: '四、',
    expected: '三、',
    cause: {position, text: '二、'}
  })
)

describe.each(languages)('a message in %s', (language) => {
  it.each(ruleNames.map((rule, index) => [rule, whole[index] as Diagnostic] as const))(
    'of %s says what stands there, and is one sentence without a full stop',
    (_, diagnostic) => {
      const message = diagnosticMessage(diagnostic, language)
      expect(message).toContain('四、')
      expect(message).not.toMatch(/[.。]$|\n|undefined/)
    }
  )

  it('says nothing of what a diagnostic does not have', () => {
    const canLackThem = whole.filter(({rule}) => /^(series|level|lone|ambiguous)-|-missing$/.test(rule))
    expect(canLackThem).toHaveLength(9)
    for (const {expected: _, cause: __, ...bare} of canLackThem)
      expect(diagnosticMessage(bare, language)).not.toMatch(/undefined|null|(after|expected|like) ?(:|$)|“”|「」| {2}/)
  })

  it('is another one for each rule', () => {
    expect(new Set(whole.map((diagnostic) => diagnosticMessage(diagnostic, language))).size).toBe(ruleNames.length)
  })
})

it('is English where no language is given', () => {
  const [diagnostic] = diagnose(parse('一、清渠\n二、修闸\n四、护堤')) as [Diagnostic]
  expect(diagnosticMessage(diagnostic)).toBe('Unexpected gap before `四、`, expected `三、` after `二、`')
  expect(diagnosticMessage(diagnostic, 'zh-Hant')).toBe('序號不連續：「二、」之後應為「三、」，現為「四、」')
})

it('throws for a language that there are no messages in', () => {
  const attempt = () => diagnosticMessage(whole[0] as Diagnostic, 'toString' as 'en')
  expect(attempt).toThrow(/`toString`.*`en` or `zh-Hans` or `zh-Hant`/)
})
