import {Locale as fromSimplified} from 'opencc-js/cn2t'
import {Locale as fromTraditional} from 'opencc-js/t2cn'
import {describe, expect, it} from 'vitest'
import {loadTarget} from './load.js'

const configurations = {...fromSimplified.configs, ...fromTraditional.configs} as unknown as Readonly<
  Record<string, {conversionChain: string[][]}>
>
const givenBy = (name: string, stage: number): string[] =>
  (configurations[name]?.conversionChain[stage] ?? []).flatMap((list) =>
    list.split('|').map((entry) => entry.slice(entry.indexOf(' ') + 1))
  )

describe('the evidence for a script', async () => {
  const {evidence} = await loadTarget({script: 'hans', phrases: false})

  it('is no character that the dictionaries write in traditional texts', () => {
    // Words of Hong Kong are names of its people, who write 强 and 韵.
    const forms = [...givenBy('s2tw', 1), ...givenBy('s2hk', 1)].filter((form) => [...form].length === 1)
    const traditional = [...givenBy('s2t', 0), ...forms]
    expect([...new Set(traditional.join(''))].filter((character) => evidence.weigh(character).simplified)).toEqual([])
  })

  it('is no character that they write in simplified texts', () => {
    const simplified = [...new Set(givenBy('t2s', 0).join(''))]
    expect(simplified.filter((character) => evidence.weigh(character).traditional).join('')).toBe('')
  })

  it('is found in every sentence of a script', () => {
    expect(evidence.weigh('国家机关应当为人民服务')).toEqual({simplified: 7, traditional: 0})
    expect(evidence.weigh('國家機關應當為人民服務')).toEqual({simplified: 0, traditional: 7})
    expect(evidence.weigh('皇后公里乾杯干部')).toEqual({simplified: 0, traditional: 0})
  })
})
