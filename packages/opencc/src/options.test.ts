import {describe, expect, it} from 'vitest'
import {createConverter} from './index.js'

describe('a wrong option', () => {
  it.each([
    [{script: 'zh'}, 'script', 'zh', '`keep` or `hans` or `hant` or `tw` or `hk`'],
    [{script: null}, 'script', null, '`keep` or `hans` or `hant` or `tw` or `hk`'],
    [{script: 'tw', phrases: 'yes'}, 'phrases', 'yes', '`false` or `true`'],
    [{script: 'hant', phrases: true}, 'phrases', true, '`false`, or as `script` `hans` or `tw` or `hk`'],
    [{phrases: true}, 'phrases', true, '`false`, or as `script` `hans` or `tw` or `hk`'],
    [{skript: 'tw'}, 'skript', 'tw', '`script` or `phrases`']
  ])('%j is refused with its name, its value and what was expected', async (options, option, value, expected) => {
    const refused = createConverter(options as object)
    await expect(refused).rejects.toBeInstanceOf(TypeError)
    await expect(refused).rejects.toMatchObject({name: 'OptionError', option, value, expected})
  })
})
