import {applyPatch, createTwoFilesPatch} from 'diff'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {diffOf} from './diff.js'

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('')

describe('a diff', () => {
  it('shows what is changed, with three lines around it', () => {
    const before = lines('办法', '一、甲', '甲一。', '甲二。', '三、乙', '乙一。', '乙二。', '乙三。', '乙四。')
    expect(diffOf('办法.txt', before, before.replace('三、', '二、'), false)).toBe(
      lines(
        '--- 办法.txt',
        '+++ 办法.txt',
        '@@ -2,7 +2,7 @@',
        ' 一、甲',
        ' 甲一。',
        ' 甲二。',
        '-三、乙',
        '+二、乙',
        ' 乙一。',
        ' 乙二。',
        ' 乙三。'
      )
    )
  })

  it('is what programs that apply diffs read, whatever the line ends are', () => {
    const line = fc.tuple(fc.constantFrom('', '甲', '-', '+ ', '@@'), fc.constantFrom('\n', '\n', '\r\n'))
    const texts = fc.array(fc.tuple(line, fc.boolean()), {maxLength: 30})
    fc.assert(
      fc.property(texts, fc.constantFrom('', '丁'), fc.boolean(), (drawn, rest, isChanged) => {
        const text = (mark: string) =>
          drawn.map(([[words, end], changes]) => words + (changes ? mark : '') + end).join('') +
          (rest === '' ? '' : rest + (isChanged ? mark : ''))
        const [before, after] = [text('三'), text('二')]
        const patch = diffOf('a', before, after, false)
        expect(applyPatch(before, patch, {autoConvertLineEndings: false})).toBe(after)
        // the shortest diff can have other lines, but not fewer
        expect(patch.length).toBeGreaterThanOrEqual(shortest(before, after).length)
      })
    )
  })

  it('is on one line for each line, whatever the file is called', () => {
    expect(diffOf('a\nb\u202e', '一', '二', false).split('\n')[0]).toBe('--- a b \t')
  })

  it('has colours that change nothing else', () => {
    const coloured = diffOf('a', lines('一', '乙'), lines('二', '乙'), true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of colours begin with one
    expect(coloured.replaceAll(/\u001b\[[0-9;]*m/g, '')).toBe(diffOf('a', lines('一', '乙'), lines('二', '乙'), false))
    expect(coloured).toContain('\u001b[38;5;29m+二\u001b[0m')
  })
})

function shortest(before: string, after: string): string {
  const headerOptions = {includeIndex: false, includeUnderline: false, includeFileHeaders: true}
  return createTwoFilesPatch('a', 'a', before, after, undefined, undefined, {headerOptions, context: 3})
}
