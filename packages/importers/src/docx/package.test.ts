import {describe, expect, it} from 'vitest'
import {readWord, wordLines} from '../../../../testing/read-word.js'
import {
  abstractList,
  list,
  numbered,
  packParts,
  paragraph,
  run,
  wordDocument,
  wordParts
} from '../../../../testing/word-document.mjs'
import {ImportError} from '../import-error.js'
import type {ImportProblem} from '../import-problem.js'
import {defaultLimits} from '../limits.js'
import {createXmlReader} from '../xml.js'
import {createCounters} from './counters.js'
import {readDocx} from './index.js'
import {namespaces} from './namespaces.js'
import {readNumbering} from './numbering.js'
import {readStyles, type Styles} from './styles.js'

const text = paragraph('总则')
const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
const numbering = abstractList(1, [{format: 'chineseCountingThousand', text: '第%1章'}]) + list(1, 1)
const whole = {body: numbered('总则', 1) + paragraph('附则', '<w:pStyle w:val="1"/>'), styles, numbering}

const reader = createXmlReader('docx', namespaces, defaultLimits)
const partOf = (root: string, content: string): Uint8Array[] => [
  new TextEncoder().encode(
    `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${root}>`
  )
]
const createStylesOf = (content: string): Styles => readStyles(partOf('styles', content), reader)
const numberingOf = (content: string) => readNumbering(partOf('numbering', content), reader)

/** What a document is refused with; undefined where it is read. Any other error fails the test. */
function problemOf(bytes: Uint8Array): ImportProblem | undefined {
  try {
    readDocx({bytes, encoding: undefined, limits: defaultLimits})
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
  return undefined
}

const without = (name: string): Uint8Array => {
  const {[name]: _, ...parts} = wordParts(whole)
  return packParts(parts)
}
const withPart = (name: string, part: string | Uint8Array): Uint8Array => packParts({...wordParts(whole), [name]: part})
const linesOf = (bytes: Uint8Array): string[] =>
  readDocx({bytes, encoding: undefined, limits: defaultLimits}).text.trimEnd().split('\n')

describe('a package', () => {
  it('in the strict form is read as in the transitional one', () => {
    expect(readWord({...whole, strict: true})).toEqual(readWord(whole))
  })

  it('has its main part where its relationships say', () => {
    expect(wordLines({...whole, main: 'other/text.xml'})).toEqual(['第一章 总则', '附则'])
    expect(wordLines({...whole, main: 'text.xml'})).toEqual(['第一章 总则', '附则'])
  })

  it('has its main part where its content types say, where there are no relationships', () => {
    expect(linesOf(without('_rels/.rels'))).toEqual(['第一章 总则', '附则'])
  })

  it('is read in UTF-16', () => {
    const xml = wordParts(whole)['word/document.xml']?.replace('UTF-8', 'UTF-16') ?? ''
    const bytes = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'))
    expect(linesOf(withPart('word/document.xml', bytes))).toEqual(['第一章 总则', '附则'])
  })

  it('is read without the parts that need not be there', () => {
    expect(linesOf(without('word/numbering.xml'))).toEqual(['总则', '附则'])
    expect(linesOf(without('word/styles.xml'))).toEqual(['第一章 总则', '附则'])
  })

  it('finds parts within it alone', () => {
    const relations = wordParts(whole)['word/_rels/document.xml.rels']?.replace('"styles.xml"', '"../../../etc/passwd"')
    expect(linesOf(withPart('word/_rels/document.xml.rels', relations ?? ''))).toEqual(['第一章 总则', '附则'])
  })
})

describe('a document is damaged', () => {
  it.each([
    ['without its main part', without('word/document.xml')],
    ['where a workbook is its main part', withPart('[Content_Types].xml', workbook())],
    ['where its main part is cut off', withPart('word/document.xml', '<w:document')],
    ['where its main part has a document type', withPart('word/document.xml', '<!DOCTYPE a><a/>')],
    ['where its styles are broken', withPart('word/styles.xml', '<a></b>')],
    ['where its lists are broken', withPart('word/numbering.xml', '&nbsp;')],
    ['where its relationships are broken', withPart('_rels/.rels', '')],
    ['without anything in it', packParts({})]
  ])('%s', (_, bytes) => {
    expect(problemOf(bytes)).toMatchObject({code: 'damaged', format: 'docx'})
  })

  function workbook(): string {
    return (wordParts(whole)['[Content_Types].xml'] ?? '').replace(
      'wordprocessingml.document.main',
      'spreadsheetml.sheet.main'
    )
  }
})

describe('bytes that are cut or changed', () => {
  const bytes = wordDocument(whole)

  it('are refused wherever they are cut', () => {
    for (let length = 0; length < bytes.length; length += 7)
      expect(problemOf(bytes.subarray(0, length)), `${length}`).toMatchObject({code: 'damaged'})
  })

  it('are refused with an error of our own, or read', () => {
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      const problem = problemOf(changed)
      if (problem !== undefined) expect(['damaged', 'encrypted']).toContain(problem.code)
    }
  })
})

describe('parts that are named often', () => {
  it('are read once', () => {
    const parts = wordParts({body: text, header: paragraph('页眉')})
    const relations = 'word/_rels/document.xml.rels'
    const again = '<Relationship Id="x" Type="a/header" Target="header.xml"/>'.repeat(1000)
    const many = parts[relations]?.replace('</Rel', `${again}</Rel`) ?? ''
    const bytes = packParts({...parts, [relations]: many})
    // A hundred elements would not do for a thousand page heads.
    const limits = {...defaultLimits, elements: 1100}
    expect(readDocx({bytes, encoding: undefined, limits}).text).toBe('总则\n页眉\n')
  })
})

describe('circles', () => {
  const style = (id: string, basedOn: string, more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/>${more}</w:style>`

  it('of styles end where they close', () => {
    const circle = style('A', 'B', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style('B', 'A') + style('C', 'C')
    const body = ['B', 'C'].map((id) => paragraph(id, `<w:pStyle w:val="${id}"/>`)).join('')
    expect(readWord({body, styles: circle}).hints.slice(1)).toEqual([{kind: 'heading', start: 0, end: 1, level: 1}])
  })

  it('of numbering styles are not followed to their end from each paragraph', () => {
    const count = 2000
    const ids = Array.from({length: count}, (_, index) => index + 1)
    const link = (id: number): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="L${id + 1}"/></w:abstractNum>${list(id, id)}`
    const toList = (id: number): string =>
      `<w:style w:type="numbering" w:styleId="L${id}"><w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr></w:style>`
    const asked = {count: 0}
    const all = createStylesOf(ids.map(toList).join(''))
    const styles: Styles = {
      ...all,
      numbering: (id) => {
        asked.count++
        return all.numbering(id)
      }
    }
    const counters = createCounters(numberingOf(ids.map(link).join('')), styles)
    for (const numId of ids) expect(counters.next({numId}, all.paragraph(undefined))).toBeUndefined()
    expect(asked.count).toBeLessThan(20 * count)
  })

  it('of numbering styles give no number', () => {
    const link = (id: number, to: string): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${to}"/></w:abstractNum>`
    const lists = link(1, 'L2') + link(2, 'L1') + list(1, 1) + list(2, 2)
    const numberingStyles = [1, 2]
      .map(
        (id) =>
          `<w:style w:type="numbering" w:styleId="L${id}"><w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr></w:style>`
      )
      .join('')
    expect(wordLines({body: numbered('总则', 1), numbering: lists, styles: numberingStyles})).toEqual(['总则'])
  })
})

describe('a limit', () => {
  it.each([
    ['characters', {characters: 10}, paragraph('总则'.repeat(10))],
    ['characters', {characters: 10}, `<w:tbl>${`<w:tr><w:tc>${text}</w:tc></w:tr>`.repeat(10)}</w:tbl>`],
    ['elements', {elements: 100}, text.repeat(100)],
    ['depth', {depth: 20}, `${'<w:smartTag>'.repeat(20)}${'</w:smartTag>'.repeat(20)}`],
    ['unpackedBytes', {unpackedBytes: 1000}, text.repeat(100)],
    ['bytes', {bytes: 100}, text]
  ])('on %s is kept', (name, limits, body) => {
    expect(() => readWord({body}, limits)).toThrow(
      expect.objectContaining({problem: expect.objectContaining({code: 'limit', limit: name})})
    )
  })

  it('on unpacked bytes is lower for an archive that packs too well', () => {
    const body = paragraph(run('总'.repeat(1_000_000)))
    const refused = expect.objectContaining({problem: expect.objectContaining({code: 'limit', limit: 'unpackedBytes'})})
    expect(() => readWord({body}, {unpackedBytes: 10_000_000})).toThrow(refused)
    expect(readWord({body}, {unpackedBytes: 40_000_000}).text).toHaveLength(1_000_001)
  })

  it('holds for paragraphs that are joined without end', () => {
    const body = paragraph('总', '<w:rPr><w:del/></w:rPr>').repeat(5000)
    expect(readWord({body}).text.replaceAll('\n', '')).toHaveLength(5000)
  })
})

describe('a list that is out of bounds', () => {
  it('gives numbers that are short all the same', () => {
    const huge = abstractList(1, [{format: 'upperRoman', text: '%1.', start: 2_147_483_647}]) + list(1, 1)
    expect(wordLines({body: numbered('甲', 1), numbering: huge})).toEqual(['2147483647. 甲'])
  })
})
