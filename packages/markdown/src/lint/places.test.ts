import {type Marker, parse, type Root, walk} from '@gangmu/core'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {fromMdast} from '../from-mdast/index.js'
import {placesIn} from './places.js'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** What stands in the Markdown at the markers of its outline, and where. */
function markersIn(source: string): string[] {
  const {text, hints, ranges} = fromMdast(processor.parse(source), source)
  const placeOf = placesIn(ranges, source)
  return markersOf(parse({text, hints})).map((marker) => {
    const {start, end} = placeOf(marker.position) ?? expect.fail(`${marker.value} has no place`)
    return `${start.line}:${start.column} ${source.slice(start.offset, end.offset)}`
  })
}

function markersOf(tree: Root): Marker[] {
  const markers: Marker[] = []
  walk(tree, (node) => {
    if (node.type === 'marker') markers.push(node)
  })
  return markers
}

describe('the place of a marker in Markdown', () => {
  it('is behind the number signs of a heading, and above the line below one', () => {
    expect(markersIn('## 一、甲\n\n### （一）乙 ###\n\n### （二）丙\n\n二、丁\n---\n')).toEqual([
      '1:4 一、',
      '3:5 （一）',
      '5:5 （二）',
      '7:1 二、'
    ])
  })

  it('is behind number signs that lack their blank', () => {
    expect(markersIn('##一、甲\n##二、乙\n')).toEqual(['1:3 一、', '2:3 二、'])
  })

  it('has the emphasis in it that ends within it, and not the one around it', () => {
    expect(markersIn('**一、甲。** 乙\n\n**二**、丙\n')).toEqual(['1:3 一、', '3:3 二**、'])
  })

  it('is found behind characters that are escaped or written as references', () => {
    expect(markersIn('1\\. 甲\n\n2\\. 乙\n')).toEqual(['1:1 1\\.', '3:1 2\\.'])
    expect(markersIn('&#x4E00;、甲\n\n二&#12289;乙&amp;丙\n')).toEqual(['1:1 &#x4E00;、', '3:1 二&#12289;'])
    expect(markersIn('甲&lt;\\*&nosuch;乙：一是丙；二是丁。\n')).toEqual(['1:18 一是', '1:22 二是'])
  })

  it('is found in items, quotations, code and links', () => {
    expect(markersIn('- 甲\n\n  一、乙\n\n  二、丙\n')).toEqual(['3:3 一、', '5:3 二、'])
    expect(markersIn('> 一、乙\n>\n> > 二、丙\n')).toEqual(['1:3 一、', '3:5 二、'])
    expect(markersIn('`一、`甲\n\n[二、](http://example.com)乙\n')).toEqual(['1:2 一、', '3:2 二、'])
    expect(markersIn('`` 一、` ``甲\n\n二、乙\n')).toEqual(['1:4 一、', '3:1 二、'])
  })

  it('is that of the number which was typed, where Markdown counts for itself', () => {
    expect(markersIn('1. 甲\n2. 乙\n10. 丙\n')).toEqual(['1:1 1.', '2:1 2.', '3:1 10.'])
    expect(markersIn('9) 甲\n9) 乙\n')).toEqual(['1:1 9)', '2:1 9)'])
    expect(markersIn('- - 3. 甲\n    4. 乙\n')).toEqual(['1:5 3.', '2:5 4.'])
  })

  it('counts lines by any line end, and columns by UTF-16 code units', () => {
    expect(markersIn('甲\r\n\r\n一、乙\r\n\r\n二、丙')).toEqual(['3:1 一、', '5:1 二、'])
    expect(markersIn('甲\r\r一、乙\r\r二、丙')).toEqual(['3:1 一、', '5:1 二、'])
    expect(markersIn('𠮷𠮷：一是乙；二是丙。')).toEqual(['1:6 一是', '1:10 二是'])
  })

  it('is that of its own line, where lines of a paragraph hold several', () => {
    expect(markersIn('　　一、甲\\&乙\n   二、&amp;丙\n> 三、丁\\&\n 四、戊\n')).toEqual([
      '1:3 一、',
      '2:4 二、',
      '3:3 三、',
      '4:2 四、'
    ])
  })
})

it('is no place where the characters stand nowhere in the Markdown', () => {
  const text = {type: 'text', value: '一、甲\n二、乙'} as const
  const {ranges} = fromMdast({type: 'root', children: [{type: 'paragraph', children: [text]}]}, '文不同')
  const point = {line: 1, column: 1, offset: 0}
  expect(placesIn(ranges, '文不同')({start: point, end: {...point, offset: 2}})).toBeUndefined()
})

describe('any Markdown', () => {
  const characters = fc.constantFrom(
    '一、',
    '二、',
    '（一）',
    '1. ',
    '\\',
    '&amp;',
    '&#12289;',
    '*',
    '**',
    '`',
    '> ',
    '- '
  )
  const parts = fc.array(
    fc.oneof(characters, fc.constantFrom('甲', '乙', '丙。'), fc.constantFrom('\n', '\r\n', '\n\n', ' ', '#', '[', ']'))
  )

  it('has a place for every marker, which holds its characters in their order', () => {
    fc.assert(
      fc.property(parts, (written) => {
        const source = written.join('')
        const {text, hints, ranges} = fromMdast(processor.parse(source), source)
        const placeOf = placesIn(ranges, source)
        for (const {position} of markersOf(parse({text, hints}))) {
          const place = placeOf(position)
          const found = source.slice(place?.start.offset, place?.end.offset)
          const read = found.replaceAll('&#12289;', '、').replace(/[*`\\]/g, '')
          const isCounted = /^\d+\.$/.test(found)
          if (!isCounted)
            expect(read).toBe(text.slice(position.start.offset, position.end.offset).replace(/[*`\\]/g, ''))
        }
      }),
      {numRuns: 500}
    )
  })
})
