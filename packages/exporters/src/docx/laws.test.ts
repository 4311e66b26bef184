import {type AnyNode, leaveOut, parse, type Root, readLeaves} from '@gangmu/core'
import {read} from '@gangmu/importers'
import fc from 'fast-check'
import {unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import {fixtures} from '../../../../testing/fixtures.js'
import {randomOutline} from '../../../../testing/random-tree.js'
import {readableText, withoutBlanks} from '../../../../testing/readable-text.js'
import {storable} from '../storable.js'
import {documentBlocks} from './blocks.js'
import {documentOf} from './document.js'
import {toDocx} from './index.js'
import {settingsOf} from './options.js'
import {bytesOf} from './pack.js'

/** Of each member its depth and its heading. */
function outlineOf(node: AnyNode): string[] {
  if (!('children' in node)) return []
  const below = node.children.flatMap(outlineOf)
  if (node.type === 'title') return [`title ${readLeaves(node.children)}`, ...below]
  if (node.type !== 'section' && node.type !== 'item') return below
  const parts = node.children[0].children.map((leaf) => withoutBlanks(readLeaves([leaf])))
  return [`${node.depth} ${parts.join('|')}`, ...below]
}

const blocksOf = (tree: Root) =>
  documentBlocks(leaveOut(tree).tree, {settings: settingsOf(undefined), leftOut: new Set()})

describe('a Word document that is read again', () => {
  // One of each topic, and more of what official documents have. In a few of all fixtures the lines of the source tell what its
  // paragraphs do not (standard/terms has markers on lines of their own): those are read otherwise.
  const first = new Map(fixtures.toReversed().map((fixture) => [fixture.name.replace(/\/.*/, ''), fixture]))
  const more = [
    'law/articles-run-on',
    'law/taiwan',
    'notice/attachments-note',
    'report/mixed-delimiters',
    'speech/three-levels'
  ]
  const chosen = [...first.values(), ...fixtures.filter(({name}) => more.includes(name))]

  it.each(chosen.map((fixture) => [fixture.name, fixture] as const))(
    'has the outline of fixtures/%s: the same markers, depths and titles',
    async (_, {source, parseOptions}) => {
      const tree = leaveOut(parse(source, parseOptions)).tree
      const again = parse(await read(await toDocx(tree)), parseOptions)
      expect(outlineOf(again)).toEqual(outlineOf(tree))
    }
  )
})

describe('nothing of the text is lost', () => {
  // One file for all of them: to write and to read one takes longer than its text does.
  it('of the fixtures, one after the other in one document', async () => {
    const trees = fixtures.map(({source, parseOptions}) => parse(source, parseOptions))
    const withoutContents = trees.filter((tree) => !JSON.stringify(tree).includes('"type":"contents"'))
    expect(withoutContents.length).toBeGreaterThan(150)
    const {text} = await read(await bytesOf(documentOf('', withoutContents.flatMap(blocksOf)), ''))
    expect(withoutBlanks(text)).toBe(withoutContents.map((tree) => readableText(tree)).join(''))
  })

  it('of those with a table of contents', async () => {
    for (const {source, parseOptions} of fixtures.filter(({name}) => name.startsWith('contents/'))) {
      const tree = parse(source, parseOptions)
      expect(withoutBlanks((await read(await toDocx(tree))).text)).toBe(readableText(tree))
    }
  })

  it('of any tree, whatever its characters: every part is well-formed XML', async () => {
    const pieces = [
      ...'甲乙。：？<>&"\'a1 \t\n\r\0\x01\x0b\x7f\u2028\ufeff\ufffe\uffff',
      ...['\ud83d', '𠮷', ']]>', '&#10;', '<w:p>', '_x0001_', '{a}']
    ]
    const words = fc.array(fc.constantFrom(...pieces), {maxLength: 6}).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(randomOutline(words), async (built) => {
        const {tree} = built
        const bytes = await toDocx(tree)
        for (const [name, part] of Object.entries(unzipSync(bytes)))
          if (/\.(xml|rels)$/.test(name)) new SaxesParser().write(new TextDecoder().decode(part)).close()
        const {text} = await read(bytes)
        expect(withoutBlanks(text)).toBe(withoutBlanks(storable(readableText(tree))))
      }),
      {numRuns: 30}
    )
  })
})
