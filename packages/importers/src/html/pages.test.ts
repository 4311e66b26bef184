import {readdirSync, readFileSync} from 'node:fs'
import {type AnyNode, parse} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {defaultLimits} from '../limits.js'
import type {Imported} from '../types.js'
import {decodePage} from './charset.js'
import {flowOf} from './flow.js'
import {settleHidden} from './hidden.js'
import {readHtml} from './index.js'
import {parsePage} from './parse-page.js'
import {readStyleSheet} from './style-sheet.js'

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

const charactersOf = (text: string): string[] => [...text.replace(/\s+/g, '')].sort()

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

  it.each(names)('loses nothing that is shown, and says nothing twice: %s', (name) => {
    const bytes = readFileSync(new URL(`${name}.html`, folder))
    const source = decodePage(bytes, undefined).text
    const page = parsePage(source, defaultLimits)
    const {lines} = settleHidden(flowOf(page, source, readStyleSheet(page)).lines)
    const shown = lines.filter(({hiddenBy}) => hiddenBy === null).map(({text}) => text)
    expect(charactersOf(readPage(name).text)).toEqual(charactersOf(shown.join('')))
  })

  it('tells the place in the decoded source, not in the bytes', () => {
    const {text, origin} = readPage('table-layout')
    const source = new TextDecoder('gb18030').decode(readFileSync(new URL('table-layout.html', folder)))
    const found = origin.ranges.find(({start, end}) => text.slice(start, end).includes('（二）抓好农田水利。'))
    expect(source.slice(found?.at).replace(/&nbsp;/g, '')).toMatch(/^（二）抓好农田水利。/)
  })
})

describe('the text of a page', () => {
  const headings = (node: AnyNode, depth = 0): string[] => {
    const children = 'children' in node ? (node.children as AnyNode[]) : []
    const own = node.type === 'section' ? [`${depth}${lettersOf(children[0] as AnyNode)}`] : []
    return [...own, ...children.flatMap((child) => headings(child, depth + (node.type === 'section' ? 1 : 0)))]
  }
  const lettersOf = (node: AnyNode): string =>
    'children' in node
      ? (node.children as AnyNode[]).map(lettersOf).join('')
      : 'value' in node
        ? String(node.value)
        : ''

  it('has the outline of the article', () => {
    expect(headings(parse(readPage('table-layout').text) as AnyNode)).toEqual([
      '0一、认清形势，增强责任感',
      '0二、突出重点，抓好落实',
      '1（一）抓好农资供应。',
      '1（二）抓好农田水利。',
      '0三、加强领导，搞好服务'
    ])
  })
})
