import {describe, expect, it} from 'vitest'
import {ImportError} from './import-error.js'
import type {ImportProblem} from './import-problem.js'
import {defaultLimits, type Limits} from './limits.js'
import {createXmlReader, type XmlElement} from './xml.js'
import {textOf} from './xml-tree.js'

const namespaces = {'urn:word': 'w', 'urn:strict': 'w', 'urn:other': 'o'}
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const readerOf = (limits: Partial<Limits> = {}) => createXmlReader('docx', namespaces, {...defaultLimits, ...limits})
const tree = (xml: string | Uint8Array, limits?: Partial<Limits>): XmlElement =>
  readerOf(limits).tree([typeof xml === 'string' ? encode(xml) : xml])

function problemOf(action: () => unknown): ImportProblem | undefined {
  try {
    action()
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
  return undefined
}

describe('a name', () => {
  it('is that of its namespace, whatever its prefix', () => {
    expect(tree('<x:p xmlns:x="urn:word" x:a="1" b="2"/>')).toEqual({
      name: 'w:p',
      attributes: {'w:a': '1', b: '2'},
      children: []
    })
    expect(tree('<p xmlns="urn:strict"/>').name).toBe('w:p')
  })

  it('changes where a prefix is bound again, and back', () => {
    const root = tree('<a:r xmlns:a="urn:word"><a:p xmlns:a="urn:other"><a:t/></a:p><a:p/></a:r>')
    const names = (element: XmlElement): unknown[] => [
      element.name,
      ...element.children.map((child) => (typeof child === 'string' ? child : names(child)))
    ]
    expect(names(root)).toEqual(['w:r', ['o:p', ['o:t']], ['w:p']])
  })

  it('says of other namespaces that they do not matter, and loses their attributes', () => {
    expect(tree('<z:p xmlns:z="urn:z" z:a="1"/>')).toEqual({name: '?:p', attributes: {}, children: []})
    expect(tree('<p/>').name).toBe('p')
  })
})

describe('text', () => {
  it('has its references and its sections resolved', () => {
    expect(textOf(tree('<a>&lt;&amp;&#x7EB2;<b><![CDATA[目&]]></b></a>'))).toBe('<&纲目&')
  })

  it.each([
    ['UTF-8', encode('\ufeff<a>纲目</a>')],
    ['UTF-16, little end first', new Uint8Array(Buffer.from('\ufeff<a>纲目</a>', 'utf16le'))],
    ['UTF-16, big end first', new Uint8Array(Buffer.from('\ufeff<a>纲目</a>', 'utf16le').swap16())],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('<a>纲目</a>', 'utf16le'))]
  ])('is decoded from %s', (_, bytes) => {
    expect(textOf(tree(bytes))).toBe('纲目')
  })

  it('is decoded across the pieces in which it comes', () => {
    const bytes = encode('<a>纲𠮷目</a>')
    const pieces = Array.from({length: bytes.length}, (_, at) => bytes.subarray(at, at + 1))
    expect(textOf(readerOf().tree(pieces))).toBe('纲𠮷目')
  })
})

describe('a visitor', () => {
  it('gets whole elements, and the beginning and end of others', () => {
    const seen: string[] = []
    readerOf().visit([encode('<w:d xmlns:w="urn:word">略<w:p>甲<w:p>乙</w:p></w:p><w:s/></w:d>')], {
      whole: new Set(['w:p']),
      element: (element) => seen.push(`${element.name} ${textOf(element)}`),
      open: (name) => seen.push(`<${name}>`),
      close: (name) => seen.push(`</${name}>`)
    })
    expect(seen).toEqual(['<w:d>', 'w:p 甲乙', '<w:s>', '</w:s>', '</w:d>'])
  })
})

describe('a part', () => {
  it.each([
    ['has a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['has a document type of another file', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['has an unknown entity', '<a>&nbsp;</a>'],
    ['does not end', '<a><b>'],
    ['has crossed elements', '<a><b></a></b>'],
    ['is empty', ''],
    ['is no XML', '一、讲话'],
    ['has too many attributes on an element', `<a ${Array.from({length: 300}, (_, at) => `a${at}=""`).join(' ')}/>`]
  ])('is refused where it %s', (_, xml) => {
    expect(problemOf(() => tree(xml))).toMatchObject({code: 'damaged', format: 'docx'})
  })

  it('is refused in any other encoding', () => {
    expect(problemOf(() => tree(new Uint8Array([0x3c, 0x61, 0x3e, 0xb8, 0xd9])))).toMatchObject({code: 'damaged'})
  })

  it('is refused beyond the limits, which hold for all parts of a reader', () => {
    expect(problemOf(() => tree('<a><b><c/></b></a>', {depth: 2}))).toMatchObject({code: 'limit', limit: 'depth'})
    expect(tree('<a><b/></a>', {depth: 2}).name).toBe('a')
    const reader = readerOf({elements: 3})
    reader.tree([encode('<a><b/></a>')])
    expect(problemOf(() => reader.tree([encode('<a><b/></a>')]))).toMatchObject({code: 'limit', limit: 'elements'})
  })

  it('is read no deeper than code can follow, whatever is allowed', () => {
    const deep = `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`
    expect(problemOf(() => tree(deep, {depth: 1_000_000}))).toMatchObject({
      code: 'limit',
      limit: 'depth',
      allowed: 1000
    })
  })
})
