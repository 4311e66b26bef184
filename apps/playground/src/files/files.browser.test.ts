import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {encode} from '../../../../testing/encode.js'
import {
  dropFile,
  dropFiles,
  editorOf,
  openTab,
  paste,
  resultOf,
  textOf,
  titlesOf,
  usePages
} from '../../../../testing/open-page.js'
import {gangmu} from '../../../../testing/run-command.js'
import {wordFragment, wordItem, wordParagraph} from '../reader/files/word-fragment.js'

const fixture = (path: string) => fileURLToPath(new URL(`../../../../packages/importers/src/${path}`, import.meta.url))

const notice = '关于春修的通知\r\n各村：\r\n一、清渠\r\n三月前清完。\r\n二、修闸\r\n（一）东闸\r\n（二）西闸\r\n'

const open = usePages()

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu page '))
})
afterAll(() => {
  if (folder) rmSync(folder, {recursive: true, force: true})
})

const said = (page: Page) => page.locator('.notice').textContent()

async function selectAll(page: Page) {
  await editorOf(page).focus()
  await page.keyboard.press('Control+A')
}

/** Pastes several times before anything else can happen. */
const pasteAtOnce = (page: Page, contents: readonly {readonly plain: string; readonly html?: string}[]) =>
  editorOf(page).evaluate((editor, all) => {
    for (const {plain, html} of all) {
      const data = new DataTransfer()
      data.setData('text/plain', plain)
      if (html !== undefined) data.setData('text/html', html)
      editor.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))
    }
  }, contents)

/** Saves a result, and gives the name of its file and its bytes. */
async function saved(page: Page, format: string) {
  await page.getByRole('button', {name: '保存'}).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', {name: format, exact: true}).click()
  ])
  return {name: download.suggestedFilename(), bytes: readFileSync(await download.path())}
}

/** What the command writes of the same file. */
async function written(file: string, format: string): Promise<Buffer> {
  const output = join(folder, `by the command.${format}`)
  const {code, stderr} = await gangmu(['--format', format, '--quiet', '--output', output, file], {cwd: folder})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  return readFileSync(output)
}

describe('opening', () => {
  it('reads a file in GBK that is dropped', async () => {
    const page = await open()
    await dropFile(page, '通知.txt', encode(notice, 'gb18030'))
    await expect.poll(() => textOf(page)).toBe(notice.replaceAll('\r\n', '\n'))
    expect(await said(page)).toBe('已打开 通知.txt（TXT, GB18030）')
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠', '二、修闸', '（一）东闸', '（二）西闸'])
  })

  it('reads a Word document that is dropped, with its automatic numbers', async () => {
    const page = await open()
    await dropFile(page, '名单.docx', readFileSync(fixture('docx/fixtures/notice.docx')))
    await expect.poll(() => said(page)).toContain('已打开 名单.docx（Word）')
    const {stdout} = await gangmu([fixture('docx/fixtures/notice.docx')])
    await openTab(page, 'markdown')
    await expect.poll(async () => `${await resultOf(page)}\n`.replace(/\n+$/, '\n')).toBe(stdout)
  })

  it.each([
    'pdf/fixtures/law.pdf',
    'pdf/fixtures/named-big5.pdf',
    'html/fixtures/word.html',
    'docx/fixtures/lists.docx'
  ])('reads %s as the command does', async (path) => {
    const page = await open({fragment: '#tab=markdown'})
    await page.locator('input[type=file]').setInputFiles(fixture(path))
    await expect.poll(() => said(page), {timeout: 20_000}).toContain('已打开')
    const {stdout} = await gangmu([fixture(path)])
    const first = stdout.split('\n').slice(0, 12).join('\n')
    await expect.poll(async () => (await resultOf(page)).startsWith(first), {timeout: 20_000}).toBe(true)
  })

  it('says why a file cannot be read, and leaves the text as it is', async () => {
    const page = await open()
    await paste(page, {plain: '一、清渠'})
    await dropFile(page, '扫描.pdf', readFileSync(fixture('pdf/fixtures/scan.pdf')))
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/无法打开 扫描.pdf：.*没有文字.*OCR/)
    expect(await textOf(page)).toBe('一、清渠')
    await page.getByRole('button', {name: '关闭提示'}).click()
    expect(await page.getByRole('alert').textContent()).toBe('')
  })

  it('reads a file again in the encoding that is chosen', async () => {
    const page = await open()
    await dropFile(page, 'short.txt', encode('一、清渠\n二、修闸', 'gb18030'))
    await expect.poll(() => textOf(page)).toContain('一、清渠')
    await page.getByRole('combobox', {name: '文字不对？换一种编码'}).selectOption('big5')
    await expect.poll(() => textOf(page)).not.toContain('清渠')
    await page.getByRole('combobox', {name: '文字不对？换一种编码'}).selectOption('gb18030')
    await expect.poll(() => textOf(page)).toContain('一、清渠')
  })

  it('says that one of several files is opened', async () => {
    const page = await open()
    await dropFiles(page, [
      ['甲.txt', encode('一、甲', 'utf-8')],
      ['乙.txt', encode('一、乙', 'utf-8')]
    ])
    await expect.poll(() => said(page)).toBe('已打开 甲.txt（TXT）；一次只能打开一个文件，打开了第一个')
    expect(await textOf(page)).toBe('一、甲')
  })

  it('gives the file that was chosen last, however long the one before takes', async () => {
    const page = await open()
    await page.evaluate(() => {
      const bytesOf = File.prototype.arrayBuffer
      const release = new Promise<void>((resolve) => Object.assign(globalThis, {release: resolve}))
      File.prototype.arrayBuffer = async function (this: File) {
        if (this.name === '慢.txt') await release
        return bytesOf.call(this)
      }
    })
    await dropFile(page, '慢.txt', encode('一、慢', 'utf-8'))
    await dropFile(page, '快.txt', encode('一、快', 'utf-8'))
    await expect.poll(() => said(page)).toContain('已打开 快.txt')
    const workers = page.workers().length
    const [worker] = await Promise.all([
      page.waitForEvent('worker'),
      page.evaluate(() => (globalThis as unknown as {release(): void}).release())
    ])
    await worker.waitForEvent('close')
    expect(page.workers()).toHaveLength(workers)
    expect(await textOf(page)).toBe('一、快')
    expect(await said(page)).toContain('已打开 快.txt')
  })

  it('says what to do about a file or a folder that the browser cannot read', async () => {
    const page = await open()
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('not found', 'NotFoundError'))
    })
    await dropFile(page, '没有.txt', encode('一、甲', 'utf-8'))
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/无法打开 没有.txt：.*文件夹.*重新选择/)
  })

  it('can be undone', async () => {
    const page = await open()
    await paste(page, {plain: '一、我的文稿'})
    await dropFile(page, '通知.txt', encode(notice, 'utf-8'))
    await expect.poll(() => textOf(page)).toContain('清渠')
    await page.getByRole('button', {name: '撤销'}).click()
    await expect.poll(() => textOf(page)).toBe('一、我的文稿')
  })
})

describe('pasting', () => {
  const copied = {
    html: wordFragment(
      `${wordParagraph('为做好春修，制定本方案。')}${wordItem('一、', 1, '清渠')}${wordItem('二、', 1, '修闸')}`
    ),
    plain: '为做好春修，制定本方案。\r\n一、\t清渠\r\n二、\t修闸\r\n'
  }

  it('keeps the automatic numbers of Word, also when it is undone and done again', async () => {
    const page = await open()
    await paste(page, copied)
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠', '二、修闸'])
    expect(await said(page)).toBe('已粘贴，保留了原文的标题和编号')
    await page.getByRole('button', {name: '撤销'}).click()
    await expect.poll(() => textOf(page)).toBe('')
    await page.getByRole('button', {name: '重做'}).click()
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠', '二、修闸'])
  })

  it('keeps what it kept when the page is loaded again', async () => {
    const page = await open()
    const html = '<h1>春修方案</h1><h2>清渠</h2><p>三月前清完。</p><h2>修闸</h2><p>四月前修好。</p>'
    await paste(page, {html, plain: '春修方案\n清渠\n三月前清完。\n修闸\n四月前修好。'})
    await expect.poll(() => titlesOf(page)).toEqual(['清渠', '修闸'])
    // it is kept when the text has rested for a moment
    await page.waitForTimeout(1000)
    await page.reload()
    await expect.poll(() => titlesOf(page)).toEqual(['清渠', '修闸'])
  })

  it('keeps headings of a web page that have no number', async () => {
    const page = await open()
    const html = '<h1>春修方案</h1><h2>清渠</h2><p>三月前清完。</p><h2>修闸</h2><p>四月前修好。</p>'
    await paste(page, {html, plain: '春修方案\n清渠\n三月前清完。\n修闸\n四月前修好。'})
    await expect.poll(() => titlesOf(page)).toEqual(['清渠', '修闸'])
  })

  it('puts texts in their order, however long each takes to read', async () => {
    const page = await open()
    await paste(page, {plain: '旧文'})
    await selectAll(page)
    await pasteAtOnce(page, [
      {html: '<h2>一、清渠</h2><p>早</p>', plain: '一、清渠\n早'},
      {html: '<h2>二、修闸</h2><p>晚</p>', plain: '二、修闸\n晚'},
      {plain: '\n三、护堤'}
    ])
    const all = '一、清渠\n早二、修闸\n晚\n三、护堤'
    await expect.poll(() => textOf(page)).toBe(all)
    await page.keyboard.type('。')
    await expect.poll(() => textOf(page)).toBe(`${all}。`)
  })

  it('takes the text of HTML that comes without one', async () => {
    const page = await open()
    await paste(page, {html: '<p>一、清渠</p><p>二、修闸</p>', plain: ''})
    await expect.poll(() => textOf(page)).toBe('一、清渠\n二、修闸')
  })

  it('leaves what is selected where a picture is pasted', async () => {
    const page = await open()
    await paste(page, {plain: '一、清渠'})
    await selectAll(page)
    await pasteAtOnce(page, [
      {html: '<img src="data:image/png;base64,AA">', plain: ''},
      {html: '<h2>二、修闸</h2>', plain: '二、修闸'}
    ])
    await expect.poll(() => textOf(page)).toBe('二、修闸')
    await page.getByRole('button', {name: '撤销'}).click()
    await expect.poll(() => textOf(page)).toBe('一、清渠')
  })

  it('runs nothing that is pasted, and loads nothing', async () => {
    const page = await open()
    const html =
      '<img src="https://example.org/x.png" onerror="document.title=1"><script>document.title=2</script><h2>一、清渠</h2><p>三月<b onclick="x()">前</b>。</p>'
    await paste(page, {html, plain: '一、清渠\n三月前。'})
    await expect.poll(() => titlesOf(page)).toEqual(['一、清渠'])
    expect(await page.title()).toContain('纲目')
  })
})

describe('saving', () => {
  const formats = [
    ['Markdown', 'markdown', '.md'],
    ['Word 文档', 'docx', '.docx'],
    ['OPML 大纲', 'opml', '.opml'],
    ['JSON', 'json', '.json'],
    ['片段（JSON Lines）', 'chunks', '.jsonl'],
    ['网页', 'html', '.html'],
    ['思维导图网页', 'mindmap', '.html']
  ] as const

  it('gives the bytes that the command writes of a text in GBK with line ends of Windows', async () => {
    const file = join(folder, '通知.txt')
    writeFileSync(file, encode(notice, 'gb18030'))
    const page = await open()
    await page.locator('input[type=file]').setInputFiles(file)
    await expect.poll(() => titlesOf(page)).toContain('（二）西闸')
    for (const [name, format, extension] of formats) {
      const download = await saved(page, name)
      expect(download.name).toBe(`通知${extension}`)
      expect(download.bytes.equals(await written('通知.txt', format)), name).toBe(true)
    }
  })

  it('gives the bytes that the command writes of a Word document', async () => {
    const file = fixture('docx/fixtures/notice.docx')
    writeFileSync(join(folder, 'notice.docx'), readFileSync(file))
    const page = await open()
    await page.locator('input[type=file]').setInputFiles(file)
    await expect.poll(() => said(page)).toContain('已打开')
    for (const [name, format] of formats) {
      const {bytes} = await saved(page, name)
      expect(bytes.equals(await written('notice.docx', format)), name).toBe(true)
    }
  })

  it('calls a file without a name as one that has no file', async () => {
    const page = await open()
    await dropFile(page, '...', encode('一、清渠', 'utf-8'))
    await expect.poll(() => said(page)).toContain('已打开')
    expect((await saved(page, 'Markdown')).name).toBe('文稿.md')
  })

  it('gives the text itself', async () => {
    const page = await open()
    await paste(page, {plain: '一、清渠\n二、修闸'})
    const {name, bytes} = await saved(page, '文本（UTF-8）')
    expect(name).toBe('文稿.txt')
    expect(bytes.toString()).toBe('一、清渠\n二、修闸')
  })

  it('copies Markdown, and downloads it, from its tab', async () => {
    const page = await open({fragment: '#tab=markdown'})
    await paste(page, {plain: '一、清渠\n早动手。\n二、修闸\n三月前修好。'})
    const markdown = '## 一、清渠\n\n早动手。\n\n## 二、修闸\n\n三月前修好。\n'
    await expect.poll(() => resultOf(page)).toContain('## 二、修闸')
    await page.getByRole('button', {name: '复制'}).click()
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(markdown)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: '下载'}).click()
    ])
    expect(readFileSync(await download.path(), 'utf8')).toBe(markdown)
  })
})

describe('a page that is loaded again', () => {
  it('saves the text under the name of its file, with the line ends of the file', async () => {
    const page = await open()
    await dropFile(page, '通知.txt', encode('一、清渠\r\n早动手。\r\n', 'gb18030'))
    await expect.poll(() => textOf(page)).toContain('清渠')
    await page.reload()
    await expect.poll(() => textOf(page)).toContain('清渠')
    const {name, bytes} = await saved(page, '文本（UTF-8）')
    expect([name, bytes.toString()]).toEqual(['通知.txt', '一、清渠\r\n早动手。\r\n'])
  })
})

describe('opening several files', () => {
  it('opens the first, and says that it is the only one', async () => {
    const page = await open()
    await dropFiles(
      page,
      ['甲', '乙'].map((name) => [`${name}.txt`, Buffer.from(name)])
    )
    await expect.poll(() => said(page)).toContain('一次只能打开一个文件')
    expect(await textOf(page)).toBe('甲')
  })

  it('ends with the one that was asked for last, however long the other takes', async () => {
    const page = await open()
    const law = readFileSync(fixture('pdf/fixtures/law.pdf'))
    await dropFile(page, 'law.pdf', law)
    await dropFile(page, '短.txt', Buffer.from('一、清渠'))
    await expect.poll(() => said(page), {timeout: 20_000}).toContain('已打开')
    // the workers that read the files have ended
    await expect.poll(() => page.workers().length, {timeout: 20_000}).toBe(2)
    expect(await textOf(page)).toBe('一、清渠')
  })
})
