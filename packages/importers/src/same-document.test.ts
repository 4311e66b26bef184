import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {outlineOf, readOutline, writeOutline} from '../../../testing/outline-format.js'
import {read} from './index.js'

const pathOf = (name: string): string => fileURLToPath(new URL(`../fixtures/same-document/${name}`, import.meta.url))
const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8')

/** Each file, what it is read as, and the outline that its author meant. */
const files = [
  ['utf-8.txt', 'text', 'utf-8', 'outline.txt'],
  ['utf-8-bom.txt', 'text', 'utf-8', 'outline.txt'],
  ['utf-16le.txt', 'text', 'utf-16le', 'outline.txt'],
  ['utf-16be.txt', 'text', 'utf-16be', 'outline.txt'],
  ['gbk.txt', 'text', 'gb18030', 'outline.txt'],
  ['big5.txt', 'text', 'big5', 'outline-traditional.txt'],
  ['headings-of-one-level.md', 'markdown', 'utf-8', 'outline.txt'],
  ['clean-page.html', 'html', 'utf-8', 'outline.txt'],
  ['office-page.html', 'html', 'gb18030', 'outline.txt'],
  ['counted-numbers.docx', 'docx', null, 'outline.txt'],
  ['typed-numbers.docx', 'docx', null, 'outline.txt'],
  ['libreoffice.docx', 'docx', null, 'outline.txt'],
  ['libreoffice.odt', 'odt', null, 'outline.txt'],
  ['by-hand.odt', 'odt', null, 'outline.txt'],
  ['libreoffice.pdf', 'pdf', null, 'outline.txt'],
  ['chromium-short.pdf', 'pdf', null, 'outline-short.txt']
] as const

describe('the same document', () => {
  it.each(files)('has its outline: %s', async (name, type, encoding, outline) => {
    const imported = await read(pathOf(name))
    expect(imported).toMatchObject({type, encoding})
    const expected = readOutline(textOf(outline))
    expect(writeOutline(outlineOf(parse(imported), imported.text, expected))).toBe(writeOutline(expected))
  })

  it.each(files)('loses no line: %s', async (name, _, __, outline) => {
    const {text} = await read(pathOf(name))
    const written = lettersOf(text)
    for (const line of linesOf(sourceOf(outline))) expect(written).toContain(lettersOf(line))
  })

  it.each(files)('loses no letter, those of its table neither: %s', async (name, _, __, outline) => {
    const {text} = await read(pathOf(name))
    // A PDF breaks the text of a cell where the column ends, so that letters are counted.
    expect(missingFrom(text, sourceOf(outline))).toBe('')
  })

  it('has the same text in all encodings of one script', async () => {
    const plain = textOf('utf-8.txt')
    for (const [name, type, , outline] of files)
      if (type === 'text' && outline === 'outline.txt')
        expect((await read(pathOf(name))).text.replace('\uFEFF', '')).toBe(plain)
    expect((await read(pathOf('big5.txt'))).text).toBe(textOf('big5-traditional.txt'))
  })
})

describe('characters that few encodings have', () => {
  it.each([
    ['hkscs-places', 'big5'],
    ['gb18030-rare', 'gb18030']
  ] as const)('are read in %s', async (name, encoding) => {
    const imported = await read(pathOf(`${name}.txt`))
    expect(imported).toMatchObject({encoding, text: textOf(`${name}-expected.txt`)})
  })
})

/** The text whose outline it is; of the short notice, what the outline quotes. */
function sourceOf(outline: string): string {
  if (outline === 'outline.txt') return textOf('utf-8.txt')
  if (outline === 'outline-traditional.txt') return textOf('big5-traditional.txt')
  const {title, lines} = readOutline(textOf(outline))
  return [title, ...lines.map(({words}) => words)].join('\n')
}

/** Lines outside of tables. */
const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.includes('\t'))

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Letters of a source that a text has fewer times. */
function missingFrom(text: string, source: string): string {
  const left = new Map<string, number>()
  for (const letter of lettersOf(text)) left.set(letter, (left.get(letter) ?? 0) + 1)
  return [...lettersOf(source)]
    .filter((letter) => {
      const count = left.get(letter) ?? 0
      left.set(letter, count - 1)
      return count <= 0
    })
    .join('')
}
