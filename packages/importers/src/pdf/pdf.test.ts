import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {defaultLimits} from '../limits.js'
import type {Imported} from '../types.js'
import {readHere} from './read-here.js'

const folder = new URL('./fixtures/', import.meta.url)
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${name}.pdf`, folder)))
const read = (name: string): Promise<Imported> => readHere(bytesOf(name), defaultLimits)

/** A line for each block: its page, what is told of it, and its text; ¦ ends what is styled. */
function told({text, hints, origin}: Imported): string {
  const lines = origin.ranges.map(({start, end, at}) => {
    const own = hints.filter((hint) => hint.kind !== 'paragraphs' && hint.start >= start && hint.end <= end)
    const kinds = own.map((hint) =>
      hint.kind === 'heading' && hint.level !== undefined ? `heading ${hint.level}` : hint.kind
    )
    const styled = own.find((hint) => hint.kind === 'styled')
    const cut = styled ? styled.end : start
    const shown = styled ? `${text.slice(start, cut)}¦${text.slice(cut, end)}` : text.slice(start, end)
    return `${[at, ...kinds].join(' ')}: ${shown}\n`
  })
  return lines.join('')
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => file.slice(0, -4))
const refused = ['scan', 'user-password', 'unmapped']

describe('readHere', () => {
  it.each(names.filter((name) => !refused.includes(name)))('reads %s as its fixture says', async (name) => {
    const expected = new URL(`${name}.txt`, folder)
    expect(existsSync(expected)).toBe(true)
    expect(told(await read(name))).toBe(readFileSync(expected, 'utf8'))
  })

  it('says of every line that it is a whole paragraph, and from which page', async () => {
    const {text, hints, origin, type, encoding} = await read('notice')
    expect([type, encoding, origin.unit]).toEqual(['pdf', null, 'page'])
    expect(hints[0]).toEqual({kind: 'paragraphs', start: 0, end: text.length})
    expect(new Set(origin.ranges.map(({at}) => at))).toEqual(new Set([1, 2, 3]))
  })

  it('gives the same text for the same page, whichever encoding its font names', async () => {
    const [first, ...others] = await Promise.all(['named-ucs2', 'named-gbk', 'named-gbkp'].map(read))
    expect(first?.text).toContain('不得推诿。')
    for (const other of others) expect(other).toEqual(first)
    expect((await read('named-big5')).text).toBe((await read('named-cns')).text)
  })

  it('opens a document that only its owner has a password for', async () => {
    expect((await read('owner-password')).text).toBe((await read('named-ucs2')).text)
  })

  it('refuses a document that opens with a password', async () => {
    await expect(read('user-password')).rejects.toMatchObject({problem: {code: 'encrypted', format: 'pdf'}})
  })

  it('refuses a scan with the number of its pages', async () => {
    await expect(read('scan')).rejects.toMatchObject({problem: {code: 'noText', format: 'pdf', pages: 2}})
  })

  it('counts the pages without text where others have some', async () => {
    expect((await read('mixed')).omitted).toEqual({pagesWithoutText: 1})
  })

  it('refuses a document whose fonts do not say which characters they show', async () => {
    await expect(read('unmapped')).rejects.toMatchObject({problem: {code: 'damaged', reason: /fonts/}})
  })

  it('loses no character of a page that another program finds there', async () => {
    const blanks = /\s+/g
    const source = readFileSync(new URL('sources/notice.fodt', folder), 'utf8')
    const body = source
      .slice(source.indexOf('<office:text>'))
      .replace(/<[^>]*>/g, '')
      .replace(blanks, '')
    const {text} = await read('notice')
    const without = text.replace(/^—\s*\d\s*—$/gm, '').replace(blanks, '')
    expect(without).toBe(body)
  })
})

describe('fixtures', () => {
  it('are small', () => {
    for (const name of names) expect(statSync(new URL(`${name}.pdf`, folder)).size).toBeLessThan(210_000)
  })
})
