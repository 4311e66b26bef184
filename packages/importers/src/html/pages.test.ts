import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {defaultLimits} from '../limits.js'
import type {Imported} from '../types.js'
import {readHtml} from './index.js'

const folder = new URL('fixtures/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5))

const readPage = (name: string): Imported =>
  readHtml({bytes: readFileSync(new URL(`${name}.html`, folder)), encoding: undefined, limits: defaultLimits})

/**
 * A page as read, a block a line, with its hints before it: `h2 一、任务`, `furniture 打印`, `L1 1. 登记` for a number of a list;
 * ‖ stands where a styled beginning ends. What is omitted stands at the end.
 */
function annotated({text, hints, origin, omitted}: Imported): string {
  const blocks = origin.ranges.map(({start, end}) => {
    const own = hints.filter((hint) => hint.kind !== 'paragraphs' && hint.start >= start && hint.end <= end)
    const styled = own.find(({kind}) => kind === 'styled')
    const value = text.slice(start, end)
    const cut = (styled?.end ?? start) - start
    return `${own.map(labelOf).filter(Boolean).join() || '-'} ${cut > 0 ? `${value.slice(0, cut)}‖` : ''}${value.slice(cut)}`
  })
  return `${[...blocks, JSON.stringify(omitted)].join('\n')}\n`
}

function labelOf(hint: Imported['hints'][number]): string {
  if (hint.kind === 'heading') return `h${hint.level ?? '?'}`
  if (hint.kind === 'marker') return `L${hint.level}`
  if (hint.kind === 'verbatim') return hint.content
  return hint.kind === 'styled' ? '' : hint.kind
}

describe('a page', () => {
  it.each(names)('is read as its expectation says: %s', (name) => {
    expect(annotated(readPage(name))).toBe(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))
  })

  it.each(names)('says where each block of %s stood', (name) => {
    const {origin} = readPage(name)
    expect(origin.unit).toBe('character')
    for (const {at} of origin.ranges) expect(at).toBeGreaterThanOrEqual(0)
  })

  it('tells the place in the decoded source, not in the bytes', () => {
    const {text, origin} = readPage('table-layout')
    const source = new TextDecoder('gb18030').decode(readFileSync(new URL('table-layout.html', folder)))
    const found = origin.ranges.find(({start, end}) => text.slice(start, end).includes('（二）抓好农田水利。'))
    expect(source.slice(found?.at).replace(/&nbsp;/g, '')).toMatch(/^（二）抓好农田水利。/)
  })
})
