import fc from 'fast-check'
import GithubSlugger, {slug as githubSlug} from 'github-slugger'
import {describe, expect, it} from 'vitest'
import {item, list, outline, paragraph, section} from '../../../testing/build-tree.js'
import {fixtures} from '../../../testing/fixtures.js'
import {randomText} from '../../../testing/random-text.js'
import {readLeaves} from './heading-text.js'
import {idsOf, slugger} from './ids.js'
import {membersIn} from './members.js'
import {parse} from './parse.js'

/** No file that GitHub reads has half a character. */
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '')

/** The blocks of Unicode that Chinese texts are written in, as far as version 13 had filled them. */
const blocks = [
  [0x20, 0x24f],
  [0x2000, 0x2bff],
  [0x2e80, 0x9ffc],
  [0xf900, 0xfaff],
  [0xfe30, 0xffef],
  [0x20000, 0x2a6dd]
] as const
const character = fc
  .oneof(...blocks.map(([min, max]) => fc.integer({min, max})))
  .map((code) => String.fromCodePoint(code))
const inChineseTexts = new RegExp(
  `^甲[${blocks.map(([min, max]) => `\\u{${min.toString(16)}}-\\u{${max.toString(16)}}`).join('')}]`,
  'u'
)

describe('slugger', () => {
  it('keeps every character that GitHub keeps, and of the others only letters that are younger than its table', () => {
    const missing: string[] = []
    const added: string[] = []
    for (let code = 0; code < 0x110000; code++) {
      if (code === 0xd800) code = 0xe000
      const text = `甲${String.fromCodePoint(code)}乙`
      const ours = slugger()(text)
      const theirs = githubSlug(text)
      if (ours !== theirs) (ours.length < theirs.length ? missing : added).push(text)
    }
    expect(missing).toEqual([])
    expect(added.filter((text) => inChineseTexts.test(text))).toEqual([])
  })

  it('gives what github-slugger gives for the headings of every fixture, one after the other', () => {
    for (const {name, source, parseOptions} of fixtures) {
      const headings = membersIn(parse(source, parseOptions)).map(({children}) => readLeaves(children[0].children))
      expect(headings.map(slugger()), name).toEqual(slugsOfGithub(headings))
    }
  })

  it('gives what github-slugger gives for any texts', () => {
    const named = fc.constantFrom('第一章 总则', '总则', '总则-1', '总则-2', '总则 1', 'A', 'a', '①', '', '-', '-1')
    fc.assert(
      fc.property(fc.array(fc.oneof(named, randomText, fc.string({unit: character}))), (texts) => {
        expect(texts.map(whole).map(slugger())).toEqual(slugsOfGithub(texts.map(whole)))
      })
    )
  })

  it('drops half a character', () => {
    expect(slugger()('甲\ud83d乙')).toBe('甲乙')
  })

  it('never gives the same twice', () => {
    const texts = fc.array(fc.constantFrom('甲', '甲-1', '甲-1-1', '甲-2', '', '-1'), {maxLength: 30})
    fc.assert(
      fc.property(texts, (headings) => {
        expect(new Set(headings.map(slugger())).size).toBe(headings.length)
      })
    )
  })
})

function slugsOfGithub(texts: readonly string[]): string[] {
  const github = new GithubSlugger()
  return texts.map((text) => github.slug(text))
}

describe('idsOf', () => {
  it('has an id for each section and item, in document order', () => {
    const tree = parse('第一章 总则\n一、清渠。要做到：一是早动手。二是清到底。\n第二章 总则')
    expect([...idsOf(tree)].map(([{type, depth}, id]) => `${type} ${depth} ${id}`)).toEqual([
      'section 1 第一章-总则',
      'section 2 一清渠',
      'item 3 一是早动手',
      'item 3 二是清到底',
      'section 1 第二章-总则'
    ])
  })

  it('gives every id once', () => {
    for (const {name, source, parseOptions} of fixtures) {
      const tree = parse(source, parseOptions)
      const ids = [...idsOf(tree).values()]
      expect(new Set(ids).size, name).toBe(ids.length)
      expect(ids.length, name).toBe(membersIn(tree).length)
      expect(ids, name).not.toContain('')
    }
  })

  it('calls a member without letters and numbers a section', () => {
    const {tree} = outline(
      section({marker: '①'}, paragraph(list(item({title: '！'}), item({title: ' '})))),
      section({title: 'Section'})
    )
    expect([...idsOf(tree).values()]).toEqual(['section', 'section-1', 'section-2', 'section-3'])
  })

  it('reads a tree that is deeper than calls can be nested', () => {
    const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
    let {tree} = outline(section({title: '甲'}))
    for (let depth = 0; depth < 20_000; depth++) {
      const heading = {type: 'heading', runIn: false, children: [], position} as const
      tree = {
        ...tree,
        children: [{type: 'section', depth: 1, position, children: [{...heading, children: []}, ...tree.children]}]
      }
    }
    expect(idsOf(tree).size).toBe(20_001)
  })
})
