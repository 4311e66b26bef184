import {readFile} from 'node:fs/promises'
import type {Position} from '@gangmu/core'
import {decode, read} from '@gangmu/importers'
import {describe, expect, it} from 'vitest'
import {pointsOf} from './lines.js'
import {placesIn} from './places.js'

/** The position of some characters of a text. */
function positionOf(text: string, characters: string): Position {
  const pointAt = pointsOf(text)
  const start = text.indexOf(characters)
  return {start: pointAt(start), end: pointAt(start + characters.length)}
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('the places of a document', () => {
  it('are those of the file for a text', async () => {
    const bytes = bytesOf('\ufeff一、清渠\r\n三、修闸')
    const document = await read(bytes)
    const places = placesIn(document, bytes)
    expect([places.inFile, places.source]).toEqual([true, document.text])
    expect(places.of(positionOf(document.text, '三、'))).toMatchObject({
      start: {line: 2, column: 1, offset: 7},
      end: {line: 2, column: 3, offset: 9}
    })
  })

  it.each([
    ['## **三、**修闸', '三、', 1, 6],
    ['---\ntitle: 甲\n---\n\n> 三、修闸', '三、', 5, 3],
    ['甲\n\n3\\. 修闸', '3.', 3, 1],
    ['3\\. 见\\*第三条', '第三条', 1, 8],
    ['1. 甲\n3. 修闸', '修闸', 2, 4]
  ])('are looked up in Markdown: %j', async (markdown, characters, line, column) => {
    const bytes = bytesOf(markdown)
    const document = await read(bytes, {type: 'markdown'})
    const places = placesIn(document, bytes)
    expect(places.source).toBe(decode(bytes).text)
    expect(places.of(positionOf(document.text, characters)).start).toMatchObject({line, column})
  })

  it('of Word are lines of the text, with the paragraph', async () => {
    const file = new URL('../../../../packages/importers/fixtures/same-document/counted-numbers.docx', import.meta.url)
    const bytes = await readFile(file)
    const document = await read(bytes)
    const places = placesIn(document, bytes)
    const position = positionOf(document.text, '二、')
    expect(places.inFile).toBe(false)
    expect(places.of(position)).toEqual(position)
    expect(places.originOf(position)).toEqual({unit: 'paragraph', at: expect.any(Number)})
  })
})
