import {type AnyNode, leaveOut, parse, type Root} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {fixtures, readCorpus} from '../../../testing/fixtures.js'
import {shapeOf} from '../../../testing/tree-shape.js'
import {createConverter} from './index.js'

const toHans = await createConverter({script: 'hans'})
const toHant = await createConverter({script: 'hant'})
const toTaiwan = await createConverter({script: 'tw'})
const toHongKong = await createConverter({script: 'hk'})

/** Depths, constructs and ordinals, without a word of the text. */
const outlineOf = (source: string): string[] =>
  shapeOf(leaveOut(parse(source), {furniture: 'keep', duplicates: 'keep'}).tree, () => '')

/** A source with the characters of a converted tree in the places of its own. */
function sourceWith(source: string, tree: Root): string {
  let written = ''
  let offset = 0
  const visit = (node: AnyNode): void => {
    if ('children' in node) for (const child of node.children) visit(child)
    // pinyin is in no script
    if (!('value' in node) || node.type === 'annotation') return
    const {start, end} = node.position
    written += source.slice(offset, start.offset) + inPlace(source.slice(start.offset, end.offset), node.value)
    offset = end.offset
  }
  visit(tree)
  return written + source.slice(offset)
}

/** Line ends and indents are no part of a value; neither is pinyin in a marker, which is then left out. */
function inPlace(stands: string, value: string): string {
  const characters = [...value].filter((character) => !isBlank(character))
  if ([...stands].filter((character) => !isBlank(character)).length !== characters.length) return value
  return [...stands].map((character) => (isBlank(character) ? character : characters.shift())).join('')
}

const isBlank = (character: string): boolean => /[\p{White_Space}\u200b\ufeff]/u.test(character)

const cases = fixtures.map(({name, source}) => [name, source] as const)

describe('there and back again', () => {
  it.each(cases)('keeps the outline of fixtures/%s', (_, source) => {
    const outline = outlineOf(source)
    const hant = sourceWith(source, toHant(parse(source)))
    expect(outlineOf(hant)).toEqual(outline)
    const hans = sourceWith(hant, toHans(parse(hant)))
    expect(outlineOf(hans)).toEqual(outline)
  })

  it.each(cases)('keeps it in the forms of Taiwan and Hong Kong: fixtures/%s', (_, source) => {
    const outline = outlineOf(source)
    for (const convert of [toTaiwan, toHongKong]) {
      const region = sourceWith(source, convert(parse(source)))
      expect(outlineOf(region)).toEqual(outline)
      expect(outlineOf(sourceWith(region, toHans(parse(region))))).toEqual(outline)
    }
  })
})

const corpus = readCorpus()?.filter(({name}) => !name.startsWith('bulk')) ?? []
if (corpus.length === 0) console.info('round trip: ../shared/corpus is absent, so its documents are not tried')

describe.skipIf(corpus.length === 0)('real documents', () => {
  it.each(corpus.map(({name, source}) => [name, source] as const))('keep their outline: %s', (_, source) => {
    const outline = outlineOf(source)
    for (const convert of [toHant, toHans, toTaiwan, toHongKong])
      expect(outlineOf(sourceWith(source, convert(parse(source))))).toEqual(outline)
  })
})
