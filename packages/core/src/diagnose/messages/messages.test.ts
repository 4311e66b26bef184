import {describe, expect, it} from 'vitest'
import {ruleNames} from '../types.js'
import {causeKinds, enCauses, zhHansCauses, zhHantCauses} from './causes.js'
import {en} from './en.js'
import {causeMessage, diagnosticMessage} from './index.js'
import type {MessageTable} from './types.js'
import {zhHans} from './zh-hans.js'
import {zhHant} from './zh-hant.js'

const tables: readonly MessageTable[] = [en, zhHans, zhHant]
const rules = ruleNames.map((rule) => ({rule}))
const full = {actual: 'A', expected: 'E', cause: 'C'}

/** Which parts of a diagnostic a message names. */
const named = (message: string): string[] =>
  ['A', 'E', 'C'].filter((part) => message.match(new RegExp(`[\`“「]${part}[\`”」]`)))

describe.each(rules)('the message of $rule', ({rule}) => {
  it('names the characters that stand there', () => {
    expect(named(en[rule](full))).toContain('A')
  })

  it('names the same in every language', () => {
    const [english, ...others] = tables.map((table) => named(table[rule](full)))
    for (const other of others) expect(other).toEqual(english)
  })

  it('has no empty quotation marks where a part is not there', () => {
    for (const table of tables) expect(table[rule]({actual: 'A', expected: '', cause: ''})).not.toMatch(/``|“”|「」/)
  })

  it('is one sentence without a full stop, which says in English what was not expected', () => {
    for (const table of tables) expect(table[rule](full)).not.toMatch(/[.。\n]/)
    expect(en[rule](full)).toMatch(/^Unexpected /)
  })

  it('is the same sentence in simplified and in traditional characters', () => {
    expect(inTraditional(zhHans[rule](full))).toBe(zhHant[rule](full))
    expect(inTraditional(zhHans[rule]({...full, expected: '', cause: ''}))).toBe(
      zhHant[rule]({...full, expected: '', cause: ''})
    )
  })

  it('has a sentence for its cause in every language', () => {
    for (const table of [enCauses, zhHansCauses, zhHantCauses])
      expect(named(table[causeKinds[rule]]('C'))).toEqual(['C'])
    expect(inTraditional(zhHansCauses[causeKinds[rule]]('C'))).toBe(zhHantCauses[causeKinds[rule]]('C'))
  })
})

describe('a language that there are no messages in', () => {
  const point = {line: 1, column: 1, offset: 0}
  const diagnostic = {rule: 'lone-item', severity: 'info', place: {start: point, end: point}, actual: '一、'} as const

  it('is refused, for the message and for its cause', () => {
    // @ts-expect-error: there is no such language.
    expect(() => diagnosticMessage(diagnostic, 'fr')).toThrow('expected `en` or `zh-Hans` or `zh-Hant`')
    // @ts-expect-error: there is no such language.
    expect(() => causeMessage(diagnostic, 'toString')).toThrow('Cannot use option `language`')
  })

  it('is not needed for a diagnostic without a cause', () => {
    expect(causeMessage(diagnostic)).toBeUndefined()
  })
})

/** The characters of the messages that differ between the scripts. */
const simplified = '“”号连续复误编独项没与应为现单处标点层级类还难确数计写后简并准这'
const traditional = '「」號連續複誤編獨項沒與應為現單處標點層級類還難確數計寫後簡並準這'

/** 全角 is 全形 in Taiwan. */
function inTraditional(message: string): string {
  return [...message.replaceAll('全角半角', '全形半形')]
    .map((character) =>
      simplified.includes(character) ? traditional.charAt(simplified.indexOf(character)) : character
    )
    .join('')
}
