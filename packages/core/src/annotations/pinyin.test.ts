import {describe, expect, it} from 'vitest'
import {isTonedSyllable, isTonelessReading} from './pinyin.js'

describe('a toned syllable', () => {
  it.each([
    'jī',
    'guān',
    'zhì',
    'xiàn',
    'jiān',
    'qiáng',
    'chǎn',
    'wǎng',
    'cuò',
    'shè',
    'huì',
    'xí',
    'fā',
    'gè',
    'dòng',
    'qū',
    'shí',
    'zhuāng',
    'xiōng',
    'lüè',
    'nǚ',
    'lǘ',
    'yuè',
    'yǒng',
    'wēng',
    'ér',
    'ā',
    'ǒu',
    'ń',
    'ńg',
    'hm̀',
    'ê̄',
    'diū',
    'juān',
    'rì',
    'sī',
    'piě',
    'fiào'
  ])('%s is one, composed or not', (syllable) => {
    expect(isTonedSyllable(syllable)).toBe(true)
    expect(isTonedSyllable(syllable.normalize('NFD'))).toBe(true)
    expect(isTonedSyllable(syllable.normalize('NFC'))).toBe(true)
  })

  it.each(['Běi', 'JĪNG', 'ɡuān', 'hɑ́o', 'nĭ'])(
    '%s is one: capitals, and letters that stand for a, g and carons',
    (syllable) => {
      expect(isTonedSyllable(syllable)).toBe(true)
    }
  )

  it.each([
    'a',
    'i',
    'km',
    'A',
    'an',
    'he',
    'ji',
    'ji1',
    'jīguān',
    'café',
    'été',
    'naïve',
    'kā̄',
    'vā',
    'bōng',
    'jā',
    'gī',
    'ši',
    'ći',
    'ś',
    'ü',
    'Ð',
    'né‍',
    '',
    'ī',
    'ū',
    'ō̌'
  ])('%s is none', (letters) => {
    expect(isTonedSyllable(letters)).toBe(false)
  })
})

it('a reading without a tone belongs to its own character', () => {
  expect(isTonelessReading('們', 'men')).toBe(true)
  expect(isTonelessReading('门', 'men')).toBe(false)
  expect(isTonelessReading('啊', 'a')).toBe(false)
})
