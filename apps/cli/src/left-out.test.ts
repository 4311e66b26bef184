import {describe, expect, it} from 'vitest'
import {gangmu} from '../../../testing/run-command.js'

const part = (name: string): string =>
  `${name}的事，今年要早作安排：图纸送到渠边，人手落到各村，钱粮记在账上，误了农时谁也担不起，这一条请大家记在心里，回去讲给每一户人家听，讲到人人都知道为止。`
const body = `同志们：\n${part('清渠')}\n一、渠道\n${part('补漏')}\n二、水闸\n${part('修闸')}\n谢谢大家！\n`

/** A page with everything that is left out: nine lines of its own, the text twice, pinyin. */
const page = [
  '首页 > 新闻 > 正文\n打开APP\n来源：河湾报\n',
  body
    .replace('渠道', '渠(qú)道(dào)')
    .replace('水闸', '水閘(zhá)')
    .replace(/[今年要早作安排图]/g, (character) => `${character}(jīn)`),
  body.replace('水闸', '水閘'),
  '相关阅读\n3 条评论\n来说两句吧\n最新评论\n打印 关闭\n责任编辑：沈青\n'
].join('')

const left = (name: string) => [
  `gangmu: ${name}: left out 9 lines of page furniture; --furniture keep prints them`,
  `gangmu: ${name}: left out 7 lines that say the text again; --duplicates keep prints them`,
  `gangmu: ${name}: left out 27 syllables of pinyin; --pinyin keep prints them`
]

const noted = (stderr: string): string[] => stderr.split('\n').filter((line) => line !== '')

describe('what a page adds to the text', () => {
  it.each(['markdown', 'json'])('is left out as %s, and said', async (format) => {
    const {code, stdout, stderr} = await gangmu(['--format', format], {input: page})
    expect(code).toBe(0)
    expect(noted(stderr)).toEqual(left('standard input'))
    expect(stdout).not.toMatch(/打开APP|评论|zhá/)
    expect(stdout.match(/渠道/g)).toHaveLength(1)
  })

  it.each([
    ['markdown', '--furniture', '责任编辑：沈青', 0],
    ['json', '--furniture', '责任编辑：沈青', 0],
    ['markdown', '--duplicates', '谢谢大家！\n\n同志们：', 1],
    ['json', '--duplicates', '谢谢大家！\\n同志们：', 1],
    ['markdown', '--pinyin', '渠(qú)道(dào)', 2],
    ['json', '--pinyin', '渠(qú)道(dào)', 2]
  ])('is printed as %s with %s keep', async (format, option, expected, silent) => {
    const {stdout, stderr} = await gangmu(['--format', format, option, 'keep'], {input: page})
    expect(stdout).toContain(expected)
    expect(noted(stderr)).toEqual(left('standard input').filter((_, index) => index !== silent))
  })

  it.each(['chunks', 'html', 'opml'])('is left out as %s, and said', async (format) => {
    const {stdout, stderr} = await gangmu(['--format', format], {input: page})
    expect(stdout).not.toMatch(/打开APP|评论|zhá/)
    expect(noted(stderr)).toEqual(left('standard input'))
  })

  it('is all in the syntax tree, where the options have no effect', async () => {
    const {stdout, stderr} = await gangmu(['--format', 'ast', '--furniture', 'keep', '--pinyin=omit'], {input: page})
    for (const type of ['furniture', 'annotation', 'copyOf']) expect(stdout).toContain(`"${type}"`)
    expect(noted(stderr)).toEqual([
      'gangmu: --furniture has no effect on --format ast',
      'gangmu: --pinyin has no effect on --format ast'
    ])
  })

  it('is no news where titles alone are printed, save for a text that stands twice and pinyin', async () => {
    const {stdout, stderr} = await gangmu(['--body', 'none'], {input: page})
    expect(stdout).toBe('## 一、渠道\n\n## 二、水閘\n')
    expect(noted(stderr)).toEqual(left('standard input').slice(1))
  })

  it('is converted where it is kept', async () => {
    const {stdout} = await gangmu(['--script', 'hant', '--furniture', 'keep'], {input: '责任编辑：沈青\n一、说明\n'})
    expect(stdout).toBe('責任編輯：沈青\n\n## 一、說明\n')
  })

  it.each([
    ['zh_CN.UTF-8', '网页的 9 行附加内容没有输出；用 --furniture keep 可输出'],
    ['zh_TW.UTF-8', '網頁的 9 行附加內容沒有輸出；用 --furniture keep 可輸出']
  ])('is said in the language of %s', async (LC_ALL, says) => {
    expect((await gangmu([], {input: page, env: {LC_ALL}})).stderr).toContain(says)
  })

  it('can be kept or left out, and nothing else', async () => {
    const {code, stderr} = await gangmu(['--furniture', 'yes'], {input: page})
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'gangmu: --furniture cannot be “yes”, choose one of: omit, keep'])
  })
})
