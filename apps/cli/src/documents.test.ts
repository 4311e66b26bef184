import {copyFile, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadedModules} from '../../../testing/loaded-modules.js'
import {gangmu, shell} from '../../../testing/run-command.js'

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/importers/fixtures/same-document/${name}`, import.meta.url))

/** The same notice in several formats, under names that tell nothing where the content tells it. */
const documents = {
  'notice.txt': 'utf-8.txt',
  'notice-gbk': 'gbk.txt',
  'notice-utf16': 'utf-16le.txt',
  'notice.md': 'headings-of-one-level.md',
  'notice-page': 'office-page.html',
  'notice-word': 'counted-numbers.docx',
  'notice-open': 'libreoffice.odt',
  'notice-print': 'libreoffice.pdf'
}

let cwd: string
const titles = async (...args: string[]) => (await gangmu(['--body', 'none', ...args], {cwd})).stdout

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 文件 '))
  for (const [name, from] of Object.entries(documents)) await copyFile(fixture(from), join(cwd, name))
  const compoundFile = Buffer.alloc(1024)
  compoundFile.write('d0cf11e0a1b11ae1', 'hex')
  compoundFile.write('WordDocument', 512, 'utf16le')
  compoundFile[512 + 64] = ('WordDocument'.length + 1) * 2
  await writeFile(join(cwd, 'old.doc'), compoundFile)
  await writeFile(join(cwd, 'letter.rtf'), '{\\rtf1\\ansi 通知}')
})

describe('a document', () => {
  it.each(Object.keys(documents).slice(1))('%s has the outline of its plain text', async (name) => {
    const expected = await titles('notice.txt')
    expect(expected).toContain('## 四、保障措施\n')
    expect(await titles(name)).toBe(expected)
  })

  it('can be standard input', async () => {
    const input = await readFile(fixture('counted-numbers.docx'))
    expect((await gangmu(['--body', 'none'], {input})).stdout).toBe(await titles('notice.txt'))
  })

  it.each(['notice-gbk', 'notice-page', 'notice-word', 'notice-open', 'notice-print'])(
    'can be %s from a pipe',
    async (name) => {
      const {code, stdout} = await shell(`cat ${name} | $GANGMU --body none`, {cwd})
      expect([code, stdout]).toEqual([0, await titles('notice.txt')])
    }
  )

  it('is read as what --type says', async () => {
    expect(await titles('--type', 'text', 'notice.md')).not.toBe(await titles('notice.md'))
  })

  it('is decoded as --encoding says, by names that Windows has', async () => {
    expect(await titles('--encoding', '936', 'notice-gbk')).toBe(await titles('notice.txt'))
    const {code, stderr} = await gangmu(['--encoding', 'utf-8', 'notice-gbk'], {cwd})
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^gangmu: notice-gbk: the byte at offset \d+ is no text in utf-8;/)
    ])
  })

  it('has its text, and where that stood, in the tree of --format ast', async () => {
    const {data} = JSON.parse((await gangmu(['--format', 'ast', 'notice-word'], {cwd})).stdout)
    expect(data.text).toContain('一、总体要求\n')
    expect(data.origin).toMatchObject({unit: 'paragraph', ranges: expect.any(Array)})
  })

  it('that a batch calls - is a file', async () => {
    const {stdout} = await gangmu(['batch', '--jobs', '1'], {cwd, input: '{"id":1,"path":"-"}\n'})
    expect(JSON.parse(stdout)).toMatchObject({id: 1, error: {message: '-: there is no such file; check the name'}})
  })

  it('can be a path in a batch', async () => {
    const input = Object.keys(documents).map((path) => `${JSON.stringify({id: path, path})}\n`)
    const {stdout} = await gangmu(['batch', '--jobs', '1'], {cwd, input: input.join('')})
    const [plain, ...others] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).outline.outline)
    const shape = (outline: {marker: string; title: string; children: []}[]): unknown =>
      outline.map(({marker, title, children}) => [marker, title, shape(children)])
    expect(others.map(shape)).toEqual(others.map(() => shape(plain)))
  })

  it('says in a batch what of it is not in its text', async () => {
    await writeFile(join(cwd, 'photo.md'), '# 一、清淤![](a.png)\n\n按图清。\n')
    const input = ['photo.md', 'notice.txt'].map((path) => `${JSON.stringify({id: path, path})}\n`)
    const {stdout} = await gangmu(['batch', '--jobs', '1'], {cwd, input: input.join('')})
    const [photo, plain] = stdout.split('\n', 2).map((line) => JSON.parse(line))
    expect(photo.omitted).toEqual({pictures: 1})
    expect(plain).not.toHaveProperty('omitted')
  })

  it('is printed with a note of what is not in its text, in the language of the user', async () => {
    await writeFile(join(cwd, 'photo.md'), '# 一、清淤![](a.png)\n\n按图清。\n')
    const {stderr} = await gangmu(['photo.md'], {cwd, env: {LC_ALL: 'zh_TW.UTF-8'}})
    expect(stderr).toBe('gangmu: photo.md: 1 張圖片沒有輸出\n')
  })
})

describe('a document that cannot be read', () => {
  it.each([
    ['old.doc', /^gangmu: old\.doc: .*\.doc.*save it as \.docx\n$/],
    ['letter.rtf', /^gangmu: letter\.rtf: this is a Rich Text document .*save it as \.docx\n$/]
  ])('%s is refused with the way to convert it', async (name, message) => {
    const {code, stdout, stderr} = await gangmu([name], {cwd})
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(message)])
  })

  it('is refused in the language of the user', async () => {
    const {stderr} = await gangmu(['letter.rtf'], {cwd, env: {LC_ALL: 'zh_CN.UTF-8'}})
    expect(stderr).toBe('gangmu: letter.rtf: 这是 RTF 文档（.rtf），请用 Word、WPS 或 LibreOffice 打开，另存为 .docx\n')
  })
})

describe('importers', () => {
  const parts =
    /importers\/dist\/(markdown|html|docx|odt|pdf)\/|importers\/dist\/messages\/zh|remark-parse|parse5|saxes|fflate|unpdf/

  it.each([[['--version']], [['--help']], [['notice.txt']], [['notice-gbk']]])('are not loaded by %j', async (args) => {
    const modules = await loadedModules(args, cwd)
    expect(modules).toContain('cli/dist/run.js')
    expect(modules).not.toMatch(parts)
  })

  it.each([
    ['notice.md', 'markdown', 'remark-parse'],
    ['notice-page', 'html', 'parse5'],
    ['notice-word', 'docx', 'saxes'],
    ['notice-open', 'odt', 'saxes'],
    // a process of its own loads the library
    ['notice-print', 'pdf', 'pdf/in-child']
  ])('are loaded for %s alone', async (name, importer, library) => {
    const modules = await loadedModules([name], cwd)
    expect(modules).toContain(library)
    const loaded = [...modules.matchAll(/importers\/dist\/(markdown|html|docx|odt|pdf)\//g)].map(([, found]) => found)
    expect([...new Set(loaded)]).toEqual([importer])
  })
})
