import {parse, type Root, type Verbatim} from '@gangmu/core'
import {read} from '@gangmu/importers'
import {unzipSync} from 'fflate'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {
  annotation,
  contents,
  item,
  lead,
  line,
  lines,
  list,
  outline,
  paragraph,
  section,
  title
} from '../../../../testing/build-tree.js'
import {documentBlocks} from './blocks.js'
import {type DocxOptions, toDocx} from './index.js'
import {character, line as lineHeight, margins, page} from './measures.js'
import {settingsOf} from './options.js'

const blocksOf = (tree: Root, options?: DocxOptions) =>
  documentBlocks(tree, {settings: settingsOf(options), leftOut: new Set()})

/** The style and the text of each paragraph. */
const short = (tree: Root, options?: DocxOptions): string[] =>
  blocksOf(tree, options).map((block) =>
    block.type === 'table' ? 'table' : `${block.style} ${block.spans.map(({text}) => text).join('|')}`
  )

async function partsOf(tree: Root, options?: DocxOptions): Promise<Record<string, string>> {
  const parts = unzipSync(await toDocx(tree, options))
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]))
}

const bodyOf = async (tree: Root, options?: DocxOptions): Promise<string> =>
  /<w:body>(.*)<\/w:body>/s.exec((await partsOf(tree, options))['word/document.xml'] ?? '')?.[1] ?? ''

const verbatim = (content: Verbatim['content'], value: string): Verbatim => ({
  type: 'verbatim',
  content,
  value,
  position: outline().tree.position
})

const document = () =>
  outline(
    title('讲话'),
    line('subtitle', '——春耕'),
    line('documentNumber', '白政发〔2024〕12号'),
    line('byline', '县长 陆望川'),
    line('date', '（2024年2月26日）'),
    line('salutation', '同志们：'),
    paragraph(
      '开会。',
      lead('两点：'),
      list(item({marker: '一是', title: '甲。', runIn: true}, '乙。'), item({marker: '二是'}, '丙。')),
      '完。'
    ),
    section({marker: '一、', title: '丁'}, section({marker: '（一）', title: '戊。', runIn: true}, paragraph('己。'))),
    line('closing', '谢谢大家！'),
    lines('attachments', '附件：1.甲', '2.乙'),
    lines('signature', '白石桥镇', '2024年2月26日')
  ).tree

describe('the paragraphs of a document', () => {
  it('have the styles of what they are; a series stays in its paragraph', () => {
    expect(short(document())).toEqual([
      'Title 讲话',
      'Subtitle ——春耕',
      'DocumentNumber 白政发〔2024〕12号',
      'Byline 县长 陆望川',
      'Date （2024年2月26日）',
      'Salutation 同志们：',
      'BodyText 开会。两点：一是甲。乙。二是丙。完。',
      'Heading1 一、丁',
      'Heading2 （一）戊。',
      'BodyText 己。',
      'Closing 谢谢大家！',
      'Attachments 附件：1.甲',
      'Attachments 2.乙',
      'Signature 白石桥镇',
      'Signature 2024年2月26日'
    ])
  })

  it('leave a line free below the head', () => {
    const layouts = blocksOf(document()).map((block) => block.type === 'paragraph' && block.layout?.linesAfter)
    expect(layouts.slice(0, 7)).toEqual([undefined, undefined, undefined, undefined, 1, undefined, undefined])
  })

  it('have headings down to depth 6, and text below', () => {
    const nest = (depth: number): ReturnType<typeof section> =>
      section(
        {marker: `${depth}. `, title: '甲', runIn: true},
        paragraph('乙'),
        ...(depth < 8 ? [nest(depth + 1)] : [])
      )
    expect(short(outline(nest(1)).tree).slice(-5)).toEqual([
      'BodyText 乙',
      'Heading6 6. 甲',
      'BodyText 乙',
      'BodyText 7. 甲乙',
      'BodyText 8. 甲乙'
    ])
  })

  it('are centred where they divide a statute, and an article has its number in 黑体', () => {
    const {children} = parse('第一章　总则\n第一条　为了节约用水，制定本办法。\n第二条　用水先登记，后开闸。')
    expect(blocksOf({...outline().tree, children})).toMatchObject([
      {style: 'Heading1', spans: [{text: '第一章　总则', face: 'black'}], layout: {centred: true}},
      {style: 'Heading2', spans: [{text: '第一条', face: 'black'}], goesOn: true},
      {style: 'BodyText', spans: [{text: '　为了节约用水，制定本办法。'}]},
      {style: 'Heading2', spans: [{text: '第二条', face: 'black'}], goesOn: true},
      {style: 'BodyText', spans: [{text: '　用水先登记，后开闸。'}]}
    ])
  })

  it('have the look of a title where a document carries another one', () => {
    const {tree} = outline(
      section({title: '前言'}),
      lines('signature', '县水利局'),
      section({title: '用水办法'}, section({marker: '一、', title: '甲'}))
    )
    const {layout, ...carried} = {layout: {centred: true, first: 0, linesBefore: 1, linesAfter: 1}, type: 'paragraph'}
    const [preface, , rules, first] = blocksOf(tree)
    expect(preface).toEqual({...carried, style: 'Heading1', spans: [{text: '前言'}], keepNext: true})
    expect(rules).toEqual({...carried, style: 'Heading1', spans: [{text: '用水办法', face: 'title'}], layout})
    expect(first).toEqual({...carried, style: 'Heading2', spans: [{text: '一、甲'}]})
  })

  it('are text in their face, and need not stand with the next, where a heading is a sentence', () => {
    const {tree} = outline(section({marker: '九、', title: '秘书长负责日常工作。'}))
    expect(blocksOf(tree)).toMatchObject([{style: 'Heading1', spans: [{face: 'body'}], keepNext: false}])
  })

  it('are titles alone without bodies', () => {
    expect(short(document(), {body: 'none'})).toEqual([
      'Title 讲话',
      'BodyText 两点：',
      'BodyText 一是甲',
      'BodyText 二是',
      'Heading1 一、丁',
      'Heading2 （一）戊'
    ])
  })

  it('have no markers where they are stripped, save where no title would be left', () => {
    expect(short(document(), {markers: 'strip'})).toContain('Heading1 丁')
    expect(short(document(), {markers: 'strip'})).toContain('BodyText 开会。两点：甲。乙。二是丙。完。')
  })
})

describe('a run-in heading', () => {
  const tree = () =>
    outline(section({marker: '一、', title: '备足物资。', runIn: true}, paragraph('水泵月底前到位。'))).tree

  it('ends in a style separator, so that it is a heading and the text goes on in its line', async () => {
    const body = await bodyOf(tree())
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body).toContain('<w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>')
    const {text} = await read(await toDocx(tree()))
    expect(text).toBe('一、备足物资。水泵月底前到位。\n')
  })

  it('can be text in the face of its level', async () => {
    expect(blocksOf(tree(), {runIn: 'text'})).toEqual([
      {
        type: 'paragraph',
        style: 'BodyText',
        spans: [{text: '一、备足物资。', face: 'black'}, {text: '水泵月底前到位。'}]
      }
    ])
    expect(await bodyOf(tree(), {runIn: 'text'})).not.toContain('Vanish')
  })
})

describe('a table', () => {
  const of = (...nodes: Verbatim[]) => {
    const {tree} = outline()
    tree.children.push(...nodes)
    return tree
  }

  it('is a table, its rows as wide as the widest, and no two are one', async () => {
    const tree = of(verbatim('table', '甲\t乙\u2028丙\n丁'), verbatim('table', '戊'))
    expect(blocksOf(tree)[0]).toEqual({
      type: 'table',
      rows: [
        [['甲'], ['乙', '丙']],
        [['丁'], []]
      ]
    })
    const body = await bodyOf(tree)
    expect(body.match(/<w:tbl>/g)).toHaveLength(2)
    expect(body.match(/<w:tc>/g)).toHaveLength(5)
    // Word joins tables that follow each other directly, and wants a paragraph at the end.
    expect(body.match(/<\/w:tbl><w:p>/g)).toHaveLength(2)
    const {text} = await read(await toDocx(tree))
    expect(text).toBe('甲\t乙 丙\n丁\n戊\n')
  })

  it('is lines of text where Word has no table for it', () => {
    expect(short(of(verbatim('table', new Array(64).fill('甲').join('\t'))))[0]).toMatch(/^Code 甲\t甲/)
    const wide = `${'甲\t'.repeat(60)}\n${'乙\n'.repeat(2000)}丙`
    expect(short(of(verbatim('table', wide)))).toHaveLength(1)
    expect(short(of(verbatim('table', ' \t\n')))).toEqual([])
  })

  it('stands beside code, whose lines and tabs stay', async () => {
    const body = await bodyOf(of(verbatim('code', 'a\n\tb < c')))
    expect(body.replace(/<w:rPr>.*?<\/w:rPr>/g, '')).toContain(
      '<w:r><w:t xml:space="preserve">a</w:t><w:cr/><w:tab/><w:t xml:space="preserve">b &lt; c</w:t></w:r>'
    )
  })
})

describe('the look of GB/T 9704', () => {
  it('has 22 lines of 28 characters on a page', () => {
    const twips = (length: number) => (length / 25.4) * 1440
    const [width, height] = [page.width - margins.left - margins.right, page.height - margins.top - margins.bottom]
    expect(Math.abs(width - twips(156))).toBeLessThan(2)
    expect(Math.abs(height - twips(225))).toBeLessThan(2)
    expect([Math.floor(height / lineHeight), Math.floor(width / character)]).toEqual([22, 28])
  })

  it('has faces, sizes and page numbers of the standard, and names for faces that are missing', async () => {
    const parts = await partsOf(document())
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(parts['word/styles.xml'] ?? '')?.[0]
    expect(style('Title')).toMatch(/方正小标宋简体.*<w:sz w:val="44"\/>/)
    expect(style('Heading1')).toMatch(/<w:outlineLvl w:val="0"\/>.*黑体.*<w:sz w:val="32"\/>/)
    expect(style('Heading2')).toMatch(/<w:outlineLvl w:val="1"\/>.*楷体_GB2312/)
    expect(style('Heading6')).toMatch(/<w:outlineLvl w:val="5"\/>.*仿宋_GB2312/)
    expect(style('BodyText')).toMatch(/w:firstLineChars="200".*仿宋_GB2312/)
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,')
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    const [odd, even] = [parts['word/footer1.xml'], parts['word/footer2.xml']]
    expect(odd).toMatch(/<w:jc w:val="right"\/>.*— .*PAGE.* —/)
    expect(even).toMatch(/<w:jc w:val="left"\/>.*— .*PAGE.* —/)
  })
})

describe('the file', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('has the same bytes for the same text, at any time', async () => {
    vi.useFakeTimers({toFake: ['Date'], now: new Date(2001, 1, 1)})
    const first = await toDocx(document())
    vi.setSystemTime(new Date(2031, 5, 6))
    expect(await toDocx(document())).toEqual(first)
  })

  it('names the title and neither author nor time', async () => {
    const {'docProps/core.xml': properties} = await partsOf(outline(title('甲 & ]]> <乙>：')).tree)
    expect(properties).toMatch(/><dc:title>甲 &#x26; ]]&gt; &#x3C;乙><\/dc:title><\/cp:coreProperties>\n$/i)
  })

  it('is a document where there is no text', async () => {
    expect(await bodyOf(outline().tree)).toContain('<w:pStyle w:val="BodyText"/>')
    expect((await read(await toDocx(outline().tree))).text).toBe('')
  })

  it('leaves out what a page prints around the text, and contents that the outline repeats', async () => {
    const page = () =>
      outline(
        lines('furniture', '首页'),
        contents('目录', '一、甲'),
        section({marker: '一、', title: '甲'}, paragraph('渠', annotation('qú')))
      ).tree
    expect((await read(await toDocx(page()))).text).toBe('一、甲\n渠\n')
    const kept = (await read(await toDocx(page(), {furniture: 'keep', pinyin: 'keep'}))).text
    expect(kept).toBe('首页\n一、甲\n渠(qú)\n')
    const alone = outline(contents('目　录', '一、甲')).tree
    expect(blocksOf(alone)).toMatchObject([
      {style: 'Contents', spans: [{face: 'black'}], layout: {centred: true}},
      {style: 'Contents'}
    ])
  })

  it('is not made for options that do not exist', async () => {
    await expect(toDocx(outline().tree, {runIn: 'split'} as never)).rejects.toThrow(
      'Cannot use option `runIn` with `split` (bad value), expected `heading` or `text`'
    )
  })
})
