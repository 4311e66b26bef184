import {readFileSync} from 'node:fs'
import {parse as partsOf} from 'node:path'
import {type Imported, read} from '@gangmu/importers'
import {describe, expect, it} from 'vitest'
import {outlineRendererFor} from '../../../../cli/src/outline/render/index.js'
import type {OutlineWanted} from '../../../../cli/src/outline/render/wanted.js'
import {type Settings, usualSettings} from '../../settings/settings.js'
import {createReader} from '../create-reader.js'
import {stemOf} from '../file-name.js'
import {withoutLineEnds} from '../line-ends.js'

const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`../../../../../${path}`, import.meta.url)))
const written = (text: string) => new TextEncoder().encode(text)

const speech = `在春修动员会上的讲话
（二〇二三年二月七日）
同志们：
目录
一、清渠
二、修闸
一、清渠。三月前清完，见第二条。
要做到：一是早动手。二是清到底。
（一）东渠(qú)
　　先清淤泥，
再补渠坝。
（二）西渠
二、修闸
我们要加强领导，夯实责任。
打印 关闭
`

const files: readonly [name: string, bytes: Uint8Array][] = [
  ['speech.txt', written(speech)],
  ['crlf.讲话.txt', written(speech.replaceAll('\n', '\r\n'))],
  ['cr', written(speech.replaceAll('\n', '\r'))],
  ['notice.docx', fixture('packages/importers/src/docx/fixtures/notice.docx')],
  ['word.html', fixture('packages/importers/src/html/fixtures/word.html')],
  [
    'notes.md',
    written(
      '---\ntitle: 春修\n---\n# 春修\n\n## 一、清渠\n\n1. 早动手\n2. 清到底\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n'
    )
  ]
]

const formats = ['markdown', 'json', 'chunks', 'opml', 'html', 'mindmap', 'docx'] as const

const choices: readonly Partial<Settings>[] = [
  {},
  {style: 'list', markers: 'strip', body: 'none', depth: 1, script: 'hans'},
  {links: true, ids: 'anchor', 'front-matter': true, 'chunk-size': 30, body: 'full', script: 'tw', phrases: true},
  {furniture: 'keep', duplicates: 'keep', pinyin: 'keep', implicit: true, phrases: true}
]

type Format = (typeof formats)[number]

/** What writes the results of the command: its options as outline/run.ts settles them. */
function commandFor(format: Format, settings: Settings) {
  const {depth, body, 'chunk-size': chunkSize, 'front-matter': frontMatter, ...others} = settings
  const wanted: OutlineWanted = {
    ...others,
    // the command refuses phrases where the script has none
    phrases: settings.phrases && settings.script !== 'keep' && settings.script !== 'hant',
    format,
    several: false,
    depth: depth ?? undefined,
    body: body ?? (format === 'mindmap' ? 'none' : 'full'),
    chunkSize: chunkSize ?? undefined,
    frontMatter,
    columns: 80,
    colour: false
  }
  return outlineRendererFor(wanted)
}

/** Puts a document into a reader as the page does. */
function opened(reader: ReturnType<typeof createReader>, document: Imported, old: number) {
  const {lineEnd, ...text} = withoutLineEnds(document)
  reader.deposit(text)
  reader.change([{from: 0, to: old, insert: text.text}])
  return {lineEnd, length: text.text.length}
}

describe('a result is what the command gives', () => {
  it.each(formats)('as %s', async (format) => {
    const reader = createReader()
    let length = 0
    for (const chosen of choices) {
      const settings = {...usualSettings, ...chosen}
      const render = await commandFor(format, settings)
      for (const [name, bytes] of files) {
        const document = await read(bytes, {name})
        const file = opened(reader, document, length)
        length = file.length
        const page = await reader.result(format, settings, {name, lineEnd: file.lineEnd})
        const {result, leftOut} = await render(document, name, bytes)
        expect(page, `${name} with ${JSON.stringify(chosen)}`).toEqual({content: result, leftOut})
      }
    }
  })

  it('for a text without a file, as for standard input', async () => {
    const document = await read(written(speech.slice(speech.indexOf('同志们'))))
    const settings = {...usualSettings, 'front-matter': true}
    for (const format of formats) {
      const reader = createReader()
      const {lineEnd} = opened(reader, document, 0)
      const {content} = await reader.result(format, settings, {name: undefined, lineEnd})
      const render = await commandFor(format, settings)
      expect(content, format).toEqual((await render(document, '-', new Uint8Array())).result)
    }
  })

  it('is the text itself, with the line ends of its file', async () => {
    const bytes = written(speech.replaceAll('\n', '\r\n'))
    const reader = createReader()
    const {lineEnd} = opened(reader, await read(bytes), 0)
    const {content} = await reader.result('text', usualSettings, {name: undefined, lineEnd})
    expect(content).toBe(new TextDecoder().decode(bytes))
  })
})

it.each(['春修.txt', '甲.乙.docx', '.profile', 'a.', 'dir/甲.md', '甲', 'a/', '..', '.', ''])(
  'a map of %j is called as the command calls it',
  (name) => expect(stemOf(name)).toBe(partsOf(name).name)
)
