import type {Diagnostic, Position} from '@gangmu/core'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {reporterJson} from 'vfile-reporter-json'
import {describe, expect, it} from 'vitest'
import {addMessages} from './index.js'

const value = '一、清渠\n二、修闸\n四、护堤\n讲三点意见。\n'

const gap: Diagnostic = {
  rule: 'series-gap',
  severity: 'error',
  place: placeOf(3, 10, '四、'),
  actual: '四、',
  expected: '三、',
  cause: {position: placeOf(2, 5, '二、'), text: '二、'}
}
const lone: Diagnostic = {rule: 'lone-item', severity: 'info', place: placeOf(1, 0, '一、'), actual: '一、'}
const missing: Diagnostic = {...lone, rule: 'reference-missing', severity: 'warning', actual: '第九条'}

/** The place of some characters at the beginning of a line. */
function placeOf(line: number, offset: number, characters: string): Position {
  const {length} = characters
  return {start: {line, column: 1, offset}, end: {line, column: 1 + length, offset: offset + length}}
}

function fileWith(diagnostics: readonly Diagnostic[], options?: Parameters<typeof addMessages>[2]): VFile {
  const file = new VFile({path: 'speech.txt', value})
  addMessages(file, diagnostics, options)
  return file
}

describe('a diagnostic as a message', () => {
  it('has what vfile knows of messages', () => {
    expect(fileWith([gap]).messages).toMatchObject([
      {
        source: 'gangmu',
        ruleId: 'series-gap',
        url: expect.stringMatching(/#series-gap$/),
        place: gap.place,
        line: 3,
        column: 1,
        fatal: true,
        actual: '四、',
        expected: ['三、'],
        file: 'speech.txt',
        name: 'speech.txt:3:1-3:3'
      }
    ])
  })

  it('has an address that can be parsed', () => {
    const [message] = fileWith([gap]).messages
    expect(new URL(message?.url ?? '').hash).toBe('#series-gap')
  })

  it('is fatal for errors, not for warnings, and neither for information', () => {
    expect(fileWith([gap, missing, lone]).messages.map(({fatal}) => fatal)).toEqual([true, false, undefined])
  })

  it('expects nothing where no one thing is right', () => {
    expect(fileWith([lone]).messages[0]?.expected).toBeUndefined()
  })

  it('carries what set the expectation as a message with its own place', () => {
    const cause = fileWith([gap]).messages[0]?.cause
    expect(cause).toBeInstanceOf(VFileMessage)
    expect(cause).toMatchObject({
      place: gap.cause?.position,
      source: 'gangmu',
      ruleId: 'series-gap',
      fatal: undefined,
      reason: expect.stringContaining('二、')
    })
    expect(fileWith([lone]).messages[0]?.cause).toBeUndefined()
  })

  it('speaks the language that is asked for', () => {
    expect(fileWith([gap], {language: 'zh-Hans'}).messages[0]?.reason).toContain('序号')
    const traditional = fileWith([gap], {language: 'zh-Hant'}).messages[0]
    expect(traditional?.reason).toContain('序號')
    expect(String(traditional?.cause)).toContain('項')
  })

  it('refuses a language that there are no messages in, also where there is nothing to say', () => {
    // @ts-expect-error: there is no such language.
    expect(() => fileWith([], {language: 'fr'})).toThrow('Cannot use option `language` with `fr`')
    // @ts-expect-error: there is no such option.
    expect(() => fileWith([], {locale: 'en'})).toThrow('Cannot use option `locale`')
  })
})

describe('the reporters of vfile', () => {
  it('print the message, and the cause below it', () => {
    const printed = reporter(fileWith([missing, gap, lone]), {color: false, verbose: true})
    expect(linesOf(printed)).toEqual([
      'speech.txt',
      expect.stringMatching(/^1:1-1:3 +warning .*`?第九条`?.* reference-missing +gangmu$/),
      '[url]:',
      'urn:gangmu:messages#reference-missing',
      expect.stringMatching(/^1:1-1:3 +info .*`?一、`?.* lone-item +gangmu$/),
      '[url]:',
      'urn:gangmu:messages#lone-item',
      expect.stringMatching(/^3:1-3:3 +error .*`?四、`?.* series-gap +gangmu$/),
      '[cause]:',
      expect.stringMatching(/^2:1-2:3 +info .*`?二、`?.* series-gap +gangmu$/),
      '[url]:',
      'urn:gangmu:messages#series-gap',
      '3 messages (✖ 1 error, ⚠ 1 warning)'
    ])
  })

  it('write it as JSON', () => {
    const [file] = JSON.parse(reporterJson([fileWith([gap])]))
    expect(file).toMatchObject({path: 'speech.txt', messages: [{ruleId: 'series-gap', line: 3, expected: ['三、']}]})
  })
})

function linesOf(printed: string): string[] {
  return printed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
