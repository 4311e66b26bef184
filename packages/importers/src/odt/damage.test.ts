import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  list,
  listStyle,
  openDocumentXml,
  packOpenDocument,
  paragraph,
  readOpenDocument,
  spannedBy
} from '../../../../testing/open-document.js'
import {ImportError} from '../import-error.js'
import type {ImportProblem} from '../import-problem.js'
import {defaultLimits, type Limits} from '../limits.js'
import {readOdt} from './index.js'

const limits: Limits = {...defaultLimits, unpackedBytes: 20_000_000, characters: 1_000_000}
const fixture = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/same-document/${name}.odt`, import.meta.url)))

/** The fault of bytes, null where they are read. @throws whatever is no ImportError */
function problemOf(bytes: Uint8Array, allowed: Limits = limits): ImportProblem | null {
  try {
    readOdt({bytes, encoding: undefined, limits: allowed})
    return null
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
}

const repeated = (times: number, before: string, inner: string, after: string): string =>
  before.repeat(times) + inner + after.repeat(times)

describe('a damaged archive', () => {
  it.each(['by-hand', 'libreoffice'])('is an error of ours wherever it is cut off: %s', (name) => {
    const bytes = fixture(name)
    for (let end = 0; end < bytes.length; end += 97) expect(problemOf(bytes.subarray(0, end))).not.toBeNull()
  })

  it.each(['by-hand', 'libreoffice'])('is an error of ours, or read, whichever bytes change: %s', (name) => {
    const whole = fixture(name)
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({min: 1, max: 255}))
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 4}), (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask
        problemOf(bytes)
      }),
      {numRuns: 120}
    )
  })

  it('lacks the content, or holds none of a text', () => {
    expect(problemOf(packOpenDocument({'styles.xml': '<a/>'}))).toMatchObject({code: 'damaged', format: 'odt'})
    const spreadsheet = openDocumentXml({body: ''})['content.xml'].replaceAll('office:text', 'office:spreadsheet')
    expect(problemOf(packOpenDocument({'content.xml': spreadsheet}))).toMatchObject({code: 'damaged', format: 'odt'})
  })
})

describe('damaged XML', () => {
  const folder = new URL('../../fixtures/odt/numbering/', import.meta.url)
  const [content = '', styles = ''] = ['content', 'styles'].map((name) =>
    readFileSync(new URL(`${name}.xml`, folder), 'utf8')
  )

  it('is an error of ours, or read, whatever is cut out, doubled or moved', () => {
    const at = fc.nat(content.length)
    fc.assert(
      fc.property(at, at, at, (a, b, to) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        const piece = content.slice(start, Math.min(end, start + 2000))
        const without = content.slice(0, start) + content.slice(start + piece.length)
        for (const xml of [
          without,
          content.slice(0, to) + piece + content.slice(to),
          without.slice(0, to) + piece + without.slice(to)
        ])
          problemOf(packOpenDocument({'content.xml': xml, 'styles.xml': styles}))
      }),
      {numRuns: 50}
    )
  })

  it('is read where elements stand in places that are none of theirs', () => {
    const tags = [...content.matchAll(/<\/?(?:text|table|draw):[a-z-]+/g)].map(([tag]) => tag.replace(/^<\/?/, ''))
    const names = [
      ...new Set(tags),
      'table:table',
      'table:table-cell',
      'table:table-row',
      'text:note',
      'draw:frame',
      'draw:text-box'
    ]
    const {tree} = fc.letrec<{tree: string}>((tie) => ({
      tree: fc.oneof(
        {maxDepth: 6},
        fc.constant('甲'),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('tree'), {maxLength: 4}))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`)
      )
    }))
    fc.assert(
      fc.property(fc.array(tree, {maxLength: 6}), (trees) => {
        expect(readOpenDocument({body: trees.join('')}).type).toBe('odt')
      }),
      {numRuns: 250}
    )
  })

  it('declares no entities', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${openDocumentXml({body: paragraph('&a;')})['content.xml']}`
    expect(problemOf(packOpenDocument({'content.xml': bomb}))).toMatchObject({code: 'damaged', format: 'odt'})
  })
})

describe('a document with a password', () => {
  it('is said to have one', () => {
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>'
    const parts = {'META-INF/manifest.xml': manifest, 'content.xml': 'not XML'}
    expect(problemOf(packOpenDocument(parts))).toEqual({code: 'encrypted', format: 'odt'})
    expect(problemOf(packOpenDocument({'encrypted-package': 'not XML'}))).toEqual({code: 'encrypted', format: 'odt'})
  })
})

describe('an attack', () => {
  const problemOfBody = (body: string, automatic = '', allowed: Limits = limits): ImportProblem | null =>
    problemOf(packOpenDocument(openDocumentXml({body, automatic})), allowed)
  const deep = {code: 'limit', format: 'odt', limit: 'depth', allowed: 256}
  const long = {code: 'limit', format: 'odt', limit: 'characters', allowed: 1_000_000}

  it.each([
    ['lists', '<text:list><text:list-item>', '</text:list-item></text:list>'],
    ['characters', '<text:p><text:span>', '</text:span></text:p>'],
    ['text boxes', '<draw:frame><draw:text-box><text:p>', '</text:p></draw:text-box></draw:frame>'],
    ['groups', '<draw:g>', '</draw:g>'],
    ['notes', '<text:p><text:note><text:note-body>', '</text:note-body></text:note></text:p>'],
    [
      'tables',
      '<table:table><table:table-row><table:table-cell>',
      '</table:table-cell></table:table-row></table:table>'
    ]
  ])('by nesting ends at the limit, and the deepest that is ever allowed is read: %s', (_, before, after) => {
    expect(problemOfBody(repeated(5000, before, paragraph('甲'), after))).toEqual(deep)
    const levels = Math.floor(990 / before.split('<').length)
    const allowed = {...limits, depth: 1_000_000}
    expect(problemOfBody(repeated(levels, before, paragraph('甲'), after), '', allowed)).toBeNull()
  })

  it('by blanks ends at the limit', () => {
    expect(problemOfBody(paragraph('<text:s text:c="1000000000000"/>'))).toEqual(long)
    expect(problemOfBody(paragraph('<text:s text:c="400000"/>').repeat(3))).toEqual(long)
  })

  it('by numbers that are longer than the text ends at the limit', () => {
    const pattern = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" loext:num-list-format="${'%1%'.repeat(100_000)}"/></text:list-style>`
    const body = list('text:style-name="L1"', ...Array.from({length: 20_000}, () => paragraph('甲')))
    expect(problemOfBody(body, pattern)).toEqual(long)
    const silent = pattern.replaceAll('%1%', '%7%')
    expect(problemOfBody(body, silent)).toBeNull()
  })

  it('by styles that are their own parents, or a long line of parents, is read', () => {
    const style = (name: string, parent: string, more = ''): string =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}">${more}</style:style>`
    const circle = style('A', 'B') + style('B', 'C') + style('C', 'B') + style('Own', 'Own')
    const body = paragraph('甲', 'A') + paragraph('乙', 'C') + paragraph('丙', 'Own') + paragraph('丁', '__proto__')
    expect(readOpenDocument({body, styles: circle}).text).toBe('甲\n乙\n丙\n丁\n')
    const line = Array.from({length: 10_000}, (_, index) => style(`S${index}`, `S${index + 1}`)).join('')
    const ends = Array.from({length: 10_000}, (_, index) => paragraph('甲', `S${index}`)).join('')
    const read = readOpenDocument({body: ends, styles: `${line}${style('S10000', 'Title')}${style('Title', '')}`})
    expect(spannedBy(read, 'title')).toHaveLength(10_000)
  })

  it('by many lists that continue each other is read', () => {
    const lists = Array.from({length: 10_000}, (_, index) =>
      list(`xml:id="l${index}" text:continue-list="l${index - 1}" text:style-name="L1"`, paragraph('甲'))
    )
    const read = readOpenDocument({body: lists.join(''), automatic: listStyle('L1', ['', '1', '.'])})
    expect(read.text.endsWith('\n10000. 甲\n')).toBe(true)
  })
})
