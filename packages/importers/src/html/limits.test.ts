import {describe, expect, it} from 'vitest'
import {ImportError} from '../import-error.js'
import type {ImportProblem} from '../import-problem.js'
import {defaultLimits, type Limits} from '../limits.js'
import {readHtml} from './index.js'

const read = (source: string | Uint8Array, limits: Partial<Limits> = {}) =>
  readHtml({
    bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source,
    encoding: undefined,
    limits: {...defaultLimits, ...limits}
  })

function problemOf(source: string | Uint8Array, limits?: Partial<Limits>): ImportProblem | undefined {
  try {
    read(source, limits)
    return undefined
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
}

describe('a limit', () => {
  it('refuses elements that stand too deep, of all kinds', () => {
    for (const tag of ['div', 'font', 'table><tr><td', 'ol><li', 'b', 'svg', 'ruby', 'blockquote'])
      expect(problemOf(`<${tag}>`.repeat(200_000))).toMatchObject({code: 'limit', limit: 'depth', allowed: 256})
  })

  it('reads elements that stand as deep as is allowed', () => {
    // html and body stand around them.
    expect(read(`${'<div>'.repeat(8)}深`, {depth: 10}).text).toBe('深\n')
    expect(problemOf(`${'<div>'.repeat(9)}深`, {depth: 10})).toMatchObject({limit: 'depth'})
  })

  it('counts formatting elements that are made again in each paragraph', () => {
    const bold = Array.from({length: 200}, (_, index) => `<b a=${index}>`).join('')
    expect(problemOf(`<p>${bold}${'<p>文'.repeat(50_000)}`)).toMatchObject({code: 'limit', limit: 'elements'})
  })

  it('leaves formatting elements that somebody forgot to close alone', () => {
    const page = `<font size=3><b>${'<p>　　一、加强领导，落实责任。'.repeat(2000)}`
    expect(read(page).text.match(/加强领导/g)).toHaveLength(2000)
  })

  it('counts elements while they are made', () => {
    expect(problemOf('<p>文'.repeat(1000), {elements: 500})).toEqual({
      code: 'limit',
      format: 'html',
      limit: 'elements',
      allowed: 500
    })
  })

  it('bounds the bytes before they are decoded and the characters as they are written', () => {
    expect(problemOf('<p>一二三四五', {bytes: 5})).toMatchObject({limit: 'bytes'})
    expect(problemOf('<p>一二三四五', {characters: 3})).toMatchObject({limit: 'characters'})
  })
})

/** How often the smaller page takes the time of the larger one would tell nothing on a busy machine: each is only to end. */
describe('a page made to take long', () => {
  const many = 30_000
  const repeat = (part: string): string => part.repeat(many)
  it.each([
    ['one long line', `<p>${'一、加强领导，'.repeat(1_000_000)}`],
    ['blanks', `一${' '.repeat(2_000_000)}二`],
    ['blanks as references', `${repeat('&nbsp;&#12288;')}一`],
    ['references that are none', repeat('&am&#x110000;&notit;')],
    ['attributes', `<p ${Array.from({length: many}, (_, index) => `a${index}`).join(' ')}>一`],
    ['a class shared by elements made again', `<p><b class="${'nav '.repeat(100_000)}">${repeat('<p>一')}`],
    ['headings broken into lines', `<h1>${repeat('<br><b></b>')}一`],
    ['lists in lists', `${'<ol><li>'.repeat(100)}${repeat('<li>一')}`],
    ['cells that span', `<table border=1><tr><td>一<td>二<tr>${repeat('<td rowspan=65534 colspan=1000>一')}`],
    ['text put before a table', `<table>${repeat('一<b></b>')}`],
    ['preformatted text in preformatted text', `${'<pre>'.repeat(200)}${repeat('<i></i>')}一`],
    ['words of buttons', repeat(`<p>${'大小'.repeat(50)}x</p>`)],
    ['open comments', `<!--${repeat('<p>一')}`],
    ['open declarations', repeat('<!x')],
    ['style rules', `<style>${repeat('.a{font-size:1px}')}</style><p class=a>一`],
    ['blocks of style rules in each other', `<style>${repeat('@media{')}`],
    ['hidden elements', repeat('<p style="display:none">一</p>')],
    ['headings of related links', repeat('<h3>相关阅读</h3><p>一二三</p>')],
    ['a title of many parts', `<title>${repeat('一_')}</title>${repeat('<h1>一</h1>')}`]
  ])('is read or refused: %s', (_name, page) => {
    const problem = problemOf(page)
    expect(problem === undefined || problem.code === 'limit').toBe(true)
  })
})

describe('a damaged page', () => {
  const page = new TextEncoder().encode(
    '<!DOCTYPE html><html><head><meta charset=utf-8><title>通知_网</title><style>.a{color:red}</style></head><body>' +
      '<h1>通知</h1><!-- x --><table border=1><tr><th colspan=2>表</th></tr><tr><td>一</td><td>二</td></tr></table>' +
      '<ol type=a><li>甲<li value=3>乙</ol><pre>行&amp;\n列</pre><p style="display:none">无</p><ruby>字<rt>zì</rt></ruby></body></html>'
  )
  it('gives a text or an error of ours, wherever it breaks off', () => {
    for (let length = 0; length < page.length; length++) {
      const problem = problemOf(page.subarray(0, length))
      expect(problem === undefined || problem.code === 'undecodable' || problem.code === 'binary').toBe(true)
    }
  })

  it('gives a text or an error of ours, whichever byte is wrong', () => {
    for (let index = 0; index < page.length; index++) {
      for (const byte of [0, 0x3c, 0x3e, 0x26, 0x22, 0xff]) {
        const changed = page.slice()
        changed[index] = byte
        const problem = problemOf(changed)
        expect(problem === undefined || ['undecodable', 'binary', 'limit'].includes(problem.code)).toBe(true)
      }
    }
  })

  it('refuses bytes that are no text', () => {
    expect(problemOf(Uint8Array.from({length: 5000}, (_, index) => (index * 7919) % 256))).toBeDefined()
  })
})
