import {parse} from '@gangmu/core'
import {toMarkdown} from '@gangmu/markdown'
import {describe, expect, it} from 'vitest'
import {type CompactNode, compactTree, formatCompactTree} from './compact-tree.mjs'
import {fixtures} from './fixtures.js'
import {outlineOf, readOutline, writeOutline} from './outline-format.js'
import {checkTree} from './tree-rules.js'

it('finds the cases of fixtures/', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(12)
})

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('fixtures/%s', (_, fixture) => {
  const {source, read} = fixture
  const parsed = () => parse(source, fixture.parseOptions)

  it('has the outline that its author meant', () => {
    const expected = readOutline(read('outline.txt'))
    expect(writeOutline(outlineOf(parsed(), source, expected))).toBe(writeOutline(expected))
  })

  it('has the tree of tree.json', () => {
    const expected = JSON.parse(read('tree.json')) as CompactNode
    // Texts of a line a node: where they differ, a person sees which node it is.
    expect(formatCompactTree(compactTree(parsed()))).toBe(formatCompactTree(expected))
  })

  it('has the Markdown of output.md', () => {
    expect(toMarkdown(parsed(), fixture.markdownOptions)).toBe(read('output.md'))
  })

  it('says what it shows', () => {
    expect(read('about.md').trim().length).toBeGreaterThan(0)
  })

  it('keeps the rules of the tree', () => {
    expect(checkTree(parsed(), source)).toEqual([])
  })
})
