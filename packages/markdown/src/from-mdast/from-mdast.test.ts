import type {Hint} from '@gangmu/core'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {fromMdast, type MarkdownText} from './index.js'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const read = (source: string): MarkdownText => fromMdast(processor.parse(source), source)
const linesOf = (source: string): string[] => read(source).text.split('\n').filter(Boolean)

/** The hints of a kind: what each spans, and what else it says. */
function hintsOf(source: string, kind: Hint['kind']): unknown[][] {
  const {text, hints} = read(source)
  return hints
    .filter((hint) => hint.kind === kind)
    .map(({kind: _, start, end, ...rest}) => [text.slice(start, end), ...Object.values(rest)])
}

describe('headings', () => {
  it('are lines with their level, without number signs', () => {
    expect(read('# 甲\n\n### 一、*乙* #\n\n文。').text).toBe('甲\n\n一、乙\n\n文。\n')
    expect(hintsOf('# 甲\n\n### 一、*乙* #\n\n文。', 'heading')).toEqual([
      ['甲', 1],
      ['一、乙', 3]
    ])
  })

  it('are found where the blank behind the number signs is missing, but one sign alone is a topic', () => {
    expect(hintsOf('##一、甲\n#春耕\n###乙', 'heading')).toEqual([
      ['一、甲', 2],
      ['乙', 3]
    ])
    expect(linesOf('##一、甲\n#春耕')).toEqual(['一、甲', '#春耕'])
  })

  it('are not several lines of text above a line of hyphens', () => {
    expect(linesOf('甲。\n乙。\n---\n丙')).toEqual(['甲。', '乙。', '---', '丙'])
    expect(hintsOf('甲。\n乙。\n---\n丙', 'heading')).toEqual([])
    expect(hintsOf('甲\n---', 'heading')).toEqual([['甲', 2]])
  })

  it('of a quotation are not the document’s', () => {
    expect(linesOf('> # 甲\n> 乙')).toEqual(['甲', '乙'])
    expect(hintsOf('> # 甲', 'heading')).toEqual([])
  })
})

describe('paragraphs', () => {
  it('keep their lines, with the indents that Markdown skips', () => {
    const source = '　　甲。\n　　乙。\n\n  丙。\n    丁。\n'
    expect(read(source).text).toBe(source)
  })

  it('keep lines that Markdown reads as lazy continuations of a list or a quotation', () => {
    expect(linesOf('1. 甲\n二、乙\n丙')).toEqual(['1. 甲', '二、乙', '丙'])
    expect(linesOf('> 甲\n乙')).toEqual(['甲', '乙'])
  })

  it('are no code where Chinese prose is indented', () => {
    expect(linesOf('    一、甲乙。\n    丙丁。\n\n    二、戊。')).toEqual([
      '    一、甲乙。',
      '    丙丁。',
      '    二、戊。'
    ])
    expect(hintsOf('    let x = 1 // 甲', 'verbatim')).toEqual([['let x = 1 // 甲', 'code']])
  })

  it('are text as read: code, links, references, escapes, breaks', () => {
    expect(linesOf('`a b`[甲](http://x)&amp;\\*乙<br>丙  \n丁<!-- x --><u>戊</u>')).toEqual(['a b甲&*乙', '丙', '丁戊'])
  })

  it('keep what Markdown would take for its own between numbers', () => {
    expect(linesOf('3~5天、10~20人，5*3=15、4*2=8')).toEqual(['3~5天、10~20人，5*3=15、4*2=8'])
  })

  it('keep footnote marks, so that the footnotes below have something to point to', () => {
    expect(linesOf('甲[^1]。\n\n[^1]: 乙')).toEqual(['甲[^1]。', '[^1]: 乙'])
  })

  it('count pictures and comments in their lines and leave them out', () => {
    expect(read('见![图](a.png)甲')).toMatchObject({text: '见甲\n', pictures: 1, comments: 0})
    expect(read('见<!-- 乙 -->甲')).toMatchObject({text: '见甲\n', comments: 1})
  })
})

describe('words in bold at the beginning of a line', () => {
  it('are set apart from the rest of it, in each line', () => {
    expect(hintsOf('**（一）甲**：乙\n*二*丙', 'styled')).toEqual([['（一）甲'], ['二']])
  })

  it('may stand behind a number', () => {
    expect(hintsOf('（一）**甲。**乙\n\n1. **丙。** 丁', 'styled')).toEqual([['（一）甲。'], ['1. 丙。']])
  })

  it('are not set apart where they are all of it, or stand inside of it', () => {
    expect(hintsOf('**甲**\n\n要求**乙**丙', 'styled')).toEqual([])
  })

  it('are meant in bold where Markdown leaves the stars, or pairs them the wrong way', () => {
    const source = '**一是甲。**各级**二是乙。**各级\n**三是丙。**丁'
    expect(linesOf(source)).toEqual(['一是甲。各级二是乙。各级', '三是丙。丁'])
    expect(hintsOf(source, 'styled')).toEqual([['一是甲。'], ['三是丙。']])
  })

  it('are not found in stars that are escaped, without a partner, or beside blanks', () => {
    for (const text of ['甲**乙', '\\*\\*甲。\\*\\*乙', '密码****', '甲 ** 乙 ** 丙']) {
      expect(linesOf(text)).toEqual([text.replaceAll('\\', '')])
      expect(hintsOf(text, 'styled')).toEqual([])
    }
  })
})

describe('lists', () => {
  it('have the numbers that were typed', () => {
    expect(linesOf('3. 甲\n4. 乙\n6. 丙')).toEqual(['3. 甲', '4. 乙', '6. 丙'])
  })

  it('are counted where all numbers are the same', () => {
    expect(linesOf('1. 甲\n1. 乙\n1. 丙')).toEqual(['1. 甲', '2. 乙', '3. 丙'])
  })

  it('give their numbers as markers, with level and list', () => {
    const source = '1) 甲\n   1. 乙\n2) 丙\n\n文\n\n3) 丁\n'
    const [one, inner, two, three] = hintsOf(source, 'marker')
    expect([one, inner, two, three].map((hint) => hint?.slice(0, 2))).toEqual([
      ['1)', 1],
      ['1.', 2],
      ['2)', 1],
      ['3)', 1]
    ])
    expect(new Set([one?.[2], two?.[2], three?.[2]]).size).toBe(1)
    expect(inner?.[2]).not.toBe(one?.[2])
  })

  it('have no bullets, but the boxes of tasks', () => {
    expect(linesOf('- 甲\n  - 乙\n- [x] 丙\n- [ ] 丁')).toEqual(['甲', '乙', '☑ 丙', '☐ 丁'])
  })

  it('keep numbers that stand alone, above each other, or above a table', () => {
    expect(linesOf('1.\n2. 乙')).toEqual(['1.', '2. 乙'])
    expect(linesOf('1. 2. 甲')).toEqual(['1. 2. 甲'])
    expect(linesOf('1. | 甲 |\n   | - |')).toEqual(['1.', '甲'])
  })

  it('are no lists where a page has its number between hyphens', () => {
    expect(linesOf('- 3 -')).toEqual(['- 3 -'])
  })

  it('in a quotation are text', () => {
    expect(hintsOf('> 1. 甲', 'marker')).toEqual([])
  })
})

describe('what is no running text', () => {
  it('is a table, a row a line, its cells parted by tabs', () => {
    const source = '| 甲 | `乙\\|` |\n| - | - |\n| | 丙<br>丁 |\n一、戊'
    expect(hintsOf(source, 'verbatim')).toEqual([['甲\t乙|\n\t丙\u2028丁', 'table']])
    expect(linesOf(source).at(-1)).toBe('一、戊')
  })

  it('is code with its language, and as it is written where more is said of it', () => {
    expect(hintsOf('~~~js\n# 一、甲\n~~~', 'verbatim')).toEqual([['# 一、甲', 'code', 'js']])
    expect(hintsOf('```js x\n甲\n```', 'verbatim')).toEqual([['```js x\n甲\n```', 'markdown']])
  })

  it('is the metadata before the text with its fences, but no prose between two lines', () => {
    expect(hintsOf('---\ntitle: 甲\ntags:\n  - 乙\n---\n丙', 'verbatim')).toEqual([
      ['---\ntitle: 甲\ntags:\n  - 乙\n---', 'frontMatter']
    ])
    expect(hintsOf('+++\nt = "甲"\n+++\n', 'verbatim')).toEqual([['+++\nt = "甲"\n+++', 'frontMatter']])
    expect(linesOf('---\n一、甲。\n乙\n---')).toEqual(['---', '一、甲。', '乙', '---'])
    expect(hintsOf('---\n一、甲。\n乙\n---', 'verbatim')).toEqual([
      ['---', 'markdown'],
      ['---', 'markdown']
    ])
  })

  it('is passed on as it is written: HTML, pictures, definitions, thematic breaks', () => {
    const blocks = [
      '<table>\n<tr><td>甲</td></tr>\n</table>',
      '![图](a.png)',
      '[a]: http://x "甲"',
      '* * *',
      '[^a]: 乙'
    ]
    expect(hintsOf(blocks.join('\n\n'), 'verbatim')).toEqual(blocks.map((block) => [block, 'markdown']))
  })

  it('ends where text follows a picture or the last tag without a blank line', () => {
    expect(linesOf('![图](a.png)\n图1 甲')).toEqual(['![图](a.png)', '图1 甲'])
    expect(linesOf('<div>甲</div>\n一、乙\n丙')).toEqual(['<div>甲</div>', '一、乙', '丙'])
    expect(hintsOf('<div>甲</div>\n一、乙\n丙', 'verbatim')).toEqual([['<div>甲</div>', 'markdown']])
  })
})

describe('places in the Markdown', () => {
  it('are those of the words behind what Markdown marks', () => {
    const source = '## 一、*甲*\r\n\r\n> 乙\r\n> 丙\r\n\r\n1. `丁`\r\n\r\n| 戊 |\r\n| - |\r\n'
    const {text, ranges} = read(source)
    for (const word of '一甲乙丙丁') {
      const at = text.indexOf(word)
      const range = ranges.find(({start, end}) => start <= at && at < end)
      expect(source.charAt((range?.at ?? 0) + at - (range?.start ?? 0))).toBe(word)
    }
  })

  it('follow each other and do not overlap, and so do the lines of the hints, whatever the text', () => {
    const pieces = [
      '一、',
      '甲。',
      '**',
      '*',
      '~',
      '`',
      '\n',
      '\n\n',
      '    ',
      '> ',
      '- ',
      '1. ',
      '# ',
      '|',
      '---',
      '<br>',
      '<b>'
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, '\r\n', '![](a)', '&amp;', '\\', '```'), {maxLength: 30}),
        (parts) => {
          const {text, hints, ranges} = read(parts.join(''))
          let last = 0
          for (const {start, end} of ranges) {
            expect(start).toBeGreaterThanOrEqual(last)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
          for (const {start, end, kind} of hints) {
            expect(start).toBeLessThan(end)
            if (kind === 'heading') expect(text.slice(start, end)).not.toMatch(/[\r\n]/)
            expect(start === 0 || text.charAt(start - 1) === '\n' || kind === 'marker').toBe(true)
          }
        }
      ),
      {numRuns: 2000}
    )
  })

  it('never lose a Han character', () => {
    const pieces = [
      '甲',
      '乙',
      '。',
      '**',
      '*',
      '~',
      '`',
      '\n',
      '\n\n',
      '    ',
      '> ',
      '- ',
      '1. ',
      '# ',
      '|',
      '\n| - |\n',
      '---\n',
      '<u>',
      '</u>'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, '\r\n', '![](a)', '\\', '```\n'), {maxLength: 30}), (parts) => {
        const source = parts.join('')
        const hanIn = (text: string): string[] => text.match(/[甲乙]/g) ?? []
        expect(hanIn(read(source).text)).toEqual(hanIn(source))
      }),
      {numRuns: 2000}
    )
  })
})
