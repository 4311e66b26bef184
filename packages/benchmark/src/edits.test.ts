import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {randomDocument} from '../../../testing/random-gold.js'
import {applyEdits, type Edit} from './edits.js'
import type {GoldDocument, GoldNode} from './gold.js'

/** A document of lines `marker title`, each with the index of the line that its parent begins; null for the document. */
function documentOf(...lines: readonly [line: string, parent: number | null][]): GoldDocument {
  const starts: number[] = []
  let text = ''
  for (const [line] of lines) {
    starts.push(text.length)
    text += `${line}\n`
  }
  const nodes = lines.map(([line, parent], index): GoldNode => {
    const start = starts[index] as number
    const marker = line.slice(0, line.indexOf(' '))
    const titleStart = start + marker.length + 1
    return {
      kind: 'marked',
      depth: 1,
      start,
      markerEnd: start + marker.length,
      titleStart,
      titleEnd: start + line.length,
      parent: parent === null ? null : (starts[parent] as number),
      marker,
      title: line.slice(marker.length + 1)
    }
  })
  return {name: 'made up', text, gold: {title: '题', nodes, tails: [], leads: []}}
}

/** Deletes lines by index. */
function without(document: GoldDocument, ...lines: readonly number[]): GoldDocument {
  const edits = lines.map((line): Edit => {
    const start = document.gold.nodes[line]?.start ?? 0
    return {start, end: document.text.indexOf('\n', start) + 1, text: ''}
  })
  return applyEdits(document, edits)
}

/** Each node with its parent's title. */
function parents({gold}: GoldDocument): string[] {
  const titleAt = new Map(gold.nodes.map(({start, title}) => [start, title]))
  return gold.nodes.map(({title, parent}) => `${title} < ${parent === null ? '-' : titleAt.get(parent)}`)
}

const plan = documentOf(
  ['一、 甲', null],
  ['（一） 乙', 0],
  ['（二） 丙', 0],
  ['1. 丁', 2],
  ['二、 戊', null],
  ['（一） 己', 4]
)

describe('applyEdits', () => {
  it('changes nothing without an edit, but for the title, which is no longer scored', () => {
    const {gold, text} = applyEdits(plan, [])
    expect(text).toBe(plan.text)
    expect(gold).toEqual({...plan.gold, title: null, ignore: []})
  })

  it('moves what stands behind a replacement by what the text grew or shrank', () => {
    const {text, gold} = applyEdits(plan, [{start: 0, end: 2, text: '第十一、'}])
    expect(text.startsWith('第十一、 甲\n（一） 乙')).toBe(true)
    expect(gold.nodes.map(({start}) => start)).toEqual(plan.gold.nodes.map(({start}) => (start === 0 ? 0 : start + 2)))
    expect(gold.nodes[0]).toMatchObject({markerEnd: 4, titleStart: 5, titleEnd: 6})
  })

  it('drops the nodes in a deletion and keeps those in a replacement', () => {
    expect(without(plan, 1, 5).gold.nodes.map(({title}) => title)).toEqual(['甲', '丙', '丁', '戊'])
    const replaced = applyEdits(plan, [{start: 0, end: 2, text: '三、'}])
    expect(replaced.gold.nodes).toHaveLength(plan.gold.nodes.length)
  })

  it('drops tails and leads in a deletion, and moves the others', () => {
    const start = plan.text.indexOf('丙')
    const tails = [0, start].map((offset) => ({start: offset, parent: plan.gold.nodes[2]?.start ?? null}))
    const leads = [0, start].map((offset) => ({start: offset, end: offset + 1}))
    const {text, gold} = without({...plan, gold: {...plan.gold, tails, leads}}, 0)
    expect(gold.tails).toEqual([{start: text.indexOf('丙'), parent: text.indexOf('（二）')}])
    expect(gold.leads).toEqual([{start: text.indexOf('丙'), end: text.indexOf('丙') + 1}])
  })

  it('moves the ranges in which nothing is scored', () => {
    const end = plan.text.length
    const {gold} = without({...plan, gold: {...plan.gold, ignore: [[end - 4, end]]}}, 0)
    expect(gold.ignore).toEqual([[end - 9, end - 5]])
  })
})

describe('what a deleted node held', () => {
  it('goes on below the sibling before it', () => {
    expect(parents(without(plan, 4))).toEqual(['甲 < -', '乙 < 甲', '丙 < 甲', '丁 < 丙', '己 < 甲'])
    expect(parents(without(plan, 2))).toEqual(['甲 < -', '乙 < 甲', '丁 < 乙', '戊 < -', '己 < 戊'])
  })

  it('comes to the parent above where no sibling stands before it', () => {
    expect(parents(without(plan, 1, 2))).toEqual(['甲 < -', '丁 < 甲', '戊 < -', '己 < 戊'])
  })

  it('belongs to the document where nothing above it is left', () => {
    expect(parents(without(plan, 0))).toEqual(['乙 < -', '丙 < -', '丁 < 丙', '戊 < -', '己 < 戊'])
    expect(parents(without(plan, 0, 1, 2))).toEqual(['丁 < -', '戊 < -', '己 < 戊'])
  })

  it('passes over a sibling that is deleted too', () => {
    const document = documentOf(['一、 甲', null], ['二、 乙', null], ['三、 丙', null], ['（一） 丁', 2])
    expect(parents(without(document, 1, 2))).toEqual(['甲 < -', '丁 < 甲'])
  })
})

describe('moved gold', () => {
  it('points at its markers, and at parents that exist, whatever lines are deleted', () => {
    fc.assert(
      fc.property(randomDocument, fc.infiniteStream(fc.boolean()), (document, chances) => {
        const edits = document.text
          .split(/(?<=\n)/)
          .map((line, index, lines) => ({start: lines.slice(0, index).join('').length, length: line.length}))
          .filter(() => chances.next().value === true)
          .map(({start, length}): Edit => ({start, end: start + length, text: ''}))
        const {text, gold} = applyEdits(document, edits)
        const starts = new Set(gold.nodes.map(({start}) => start))
        for (const node of gold.nodes) {
          expect(text.slice(node.start, node.markerEnd)).toBe(node.marker)
          expect(node.parent === null || (starts.has(node.parent) && node.parent < node.start)).toBe(true)
        }
      })
    )
  })
})
