import {readdirSync, readFileSync} from 'node:fs'
import type {MessageLanguage} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {canEncode} from '../../../../testing/encode.js'
import {ImportError} from '../import-error.js'
import type {ImportProblem} from '../import-problem.js'
import {defaultLimits, type Limits} from '../limits.js'
import type {Omitted} from '../types.js'
import {en} from './en.js'
import {omittedMessage, problemMessage} from './index.js'
import {sizeOf} from './size.js'

type Coded<Code> = Extract<ImportProblem, {code: Code}>

const formats = Object.keys(en.unsupported) as (keyof typeof en.unsupported)[]
const limits = Object.entries(defaultLimits) as [keyof Limits, number][]
const format = 'pdf'

/** Every code, every format and every limit: the compiler misses a code that is not here. */
const each: {readonly [Code in ImportProblem['code']]: readonly Coded<Code>[]} = {
  undecodable: [{code: 'undecodable', offset: 20, tried: ['utf-8', 'gb18030']}],
  binary: [{code: 'binary'}],
  unsupported: formats.map((name) => ({code: 'unsupported', format: name})),
  encrypted: [{code: 'encrypted', format}],
  damaged: [{code: 'damaged', format, reason: 'no pages'}],
  limit: limits.map(([limit, allowed]) => ({code: 'limit', format, limit, allowed})),
  noText: [{code: 'noText', format, pages: 7}]
}
const problems: readonly ImportProblem[] = Object.values(each).flat()
const omitted = Object.keys(en.omitted) as (keyof Omitted)[]

const advice: Readonly<Record<MessageLanguage, RegExp>> = {
  en: /[;,] (?:or )?(?:open|save|choose|split|convert|unpack|recognise) /,
  'zh-Hans': /，请(?:先|用|把|重新)?[^，]/,
  'zh-Hant': /，請(?:先|用|把|重新)?[^，]/
}
const languages = Object.keys(advice) as MessageLanguage[]

describe.each(languages)('what is wrong with a document, in %s,', (language) => {
  const sentences = problems.map((problem) => problemMessage(problem, language))

  it.each(problems.map((problem, index) => [sentences[index] ?? '', problem] as const))('%s', (sentence, problem) => {
    expect(sentence).toMatch(advice[language])
    expect(sentence).not.toMatch(/[.。]$|\n|undefined|NaN|--/)
    if (problem.code === 'damaged') expect(sentence).toContain('no pages')
    if (problem.code === 'noText') expect(sentence).toContain('7')
  })

  it('is another sentence for each problem', () => {
    expect(new Set(sentences).size).toBe(problems.length)
  })

  it('names the byte, what was tried, and the option of a program that has one', () => {
    const [problem] = each.undecodable as [Coded<'undecodable'>]
    expect(problemMessage(problem, language)).toMatch(/20.*utf-8.*gb18030/)
    expect(problemMessage(problem, language, {encoding: '--encoding'})).toContain(' --encoding ')
  })

  it('counts what a document holds and its text does not', () => {
    const counted = omitted.map((kind) => omittedMessage(kind, 12, language))
    expect(counted).toHaveLength(6)
    expect(new Set(counted).size).toBe(counted.length)
    for (const sentence of counted) expect(sentence).toMatch(/12 .*[^.。]$/)
  })
})

it('is in traditional characters alone where the language says so', () => {
  const sentences = [
    ...problems.map((problem) => problemMessage(problem, 'zh-Hant')),
    ...omitted.map((kind) => omittedMessage(kind, 2, 'zh-Hant'))
  ]
  expect(sentences.filter((sentence) => !canEncode(sentence, 'big5'))).toEqual([])
})

it('counts one as one in English', () => {
  expect(omittedMessage('pictures', 1)).toBe('left out 1 picture')
  expect(omittedMessage('damagedPages', 1)).toBe('1 page is damaged, and was not read')
  expect(omittedMessage('damagedPages', 2)).toBe('2 pages are damaged, and were not read')
  expect(problemMessage({code: 'limit', format, limit: 'seconds', allowed: 1})).toContain('within 1 second;')
  expect(problemMessage({code: 'noText', format, pages: 1})).toMatch(/^the page of this document holds no text/)
})

it('throws for a language that there are no messages in', () => {
  // @ts-expect-error: there is no such language.
  expect(() => problemMessage({code: 'binary'}, 'zh')).toThrow('expected `en` or `zh-Hans` or `zh-Hant`')
  // @ts-expect-error: there is no such language.
  expect(() => omittedMessage('hidden', 1, 'toString')).toThrow('Cannot use option `language`')
})

describe('the message of an ImportError', () => {
  it.each(problems.map((problem) => [problem] as const))('is the English sentence: %o', (problem) => {
    const sentence = problemMessage(problem, 'en', {encoding: '`encoding`'})
    expect(new ImportError(problem).message.startsWith(`Cannot read the document: ${sentence}`)).toBe(true)
  })

  it('names the options of `read` that help', () => {
    expect(new ImportError(each.undecodable[0] as ImportProblem).message).toContain('say with `encoding` how')
    expect(new ImportError({code: 'limit', format, limit: 'elements', allowed: 2}).message).toBe(
      'Cannot read the document: this document has more than 2 elements; split it first, or raise `limits.elements` if you trust it'
    )
  })
})

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [20_000_000, '20 MB'],
  [1_500_000, '1.5 MB'],
  [123_456_789.5, '123 MB'],
  [2_000_000_000, '2000 MB']
])('a size of %d is read as %s', (bytes, expected) => {
  expect(sizeOf(bytes, 'bytes')).toBe(expected)
})

it('loads no importer', () => {
  const folder = new URL('./', import.meta.url)
  const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'))
  const loaded = files.flatMap((name) => [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(/^(?:import|export) (?!type\b).*? from '(.+)'$/gm)
  ])
  expect(loaded.map(([, from]) => from).filter((from) => !from?.startsWith('./'))).toEqual(['@gangmu/core'])
})
