import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {chmod, mkdir, mkdtemp, readdir, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {beforeEach, describe, expect, it} from 'vitest'
import {gangmu, shell, start} from '../../../../testing/run-command.js'

const text = '一、清渠\n先清东渠。\n二、修闸\n再修闸。\n'
const markdown = '## 一、清渠\n\n先清东渠。\n\n## 二、修闸\n\n再修闸。\n'
let cwd: string

const write = async (file: string, content: string | Buffer = text): Promise<void> => {
  await mkdir(join(cwd, file, '..'), {recursive: true})
  await writeFile(join(cwd, file), content)
}
const read = (file: string): Promise<string> => readFile(join(cwd, file), 'utf8')
const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(join(cwd, folder), {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(cwd, folder).length + 1))
    .sort()

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 多份 '))
})

describe('--out-dir', () => {
  it('writes a result for each document, in the folders that the documents have', async () => {
    for (const file of ['讲话/一 月/甲.txt', '讲话/二月/甲.txt', '讲话/乙.md']) await write(file)
    const {code, stdout, stderr} = await gangmu(['讲话', '--out-dir', '大 纲'], {cwd})
    expect([code, stdout, stderr]).toEqual([0, '', 'gangmu: wrote 3 of 3 files to 大 纲\n'])
    expect(await filesBelow('大 纲')).toEqual(['一 月/甲.md', '乙.md', '二月/甲.md'])
    expect(await read('大 纲/一 月/甲.md')).toBe(markdown)
    // a second run does not find the results of the first
    const again = await gangmu(['.', '--out-dir', '大 纲', '--format', 'json'], {cwd})
    expect(again.stderr).toBe('gangmu: wrote 3 of 3 files to 大 纲\n')
  })

  it('keeps folders of files that a shell has found', async () => {
    for (const file of ['a/x/1.txt', 'a/y/1.txt']) await write(file)
    await shell('$GANGMU a/*/*.txt --out-dir out -q', {cwd})
    expect(await filesBelow('out')).toEqual(['x/1.md', 'y/1.md'])
    await gangmu(['a/x/1.txt', '--out-dir', 'one', '-q'], {cwd})
    expect(await filesBelow('one')).toEqual(['1.md'])
  })

  it('keeps the ends of names that differ in nothing else', async () => {
    for (const file of ['a.txt', 'a.md', 'b.txt']) await write(file)
    await gangmu(['a.txt', 'a.md', 'b.txt', '--out-dir', 'out', '-q'], {cwd})
    expect(await filesBelow('out')).toEqual(['a.md.md', 'a.txt.md', 'b.md'])
  })

  it('keeps the folders that are named apart, and reads a file once', async () => {
    for (const file of ['x/s/a.txt', 'y/s/a.txt']) await write(file)
    await gangmu(['x', 'y/**/*.txt', './x/s/a.txt', 'x/s/a.txt', '--out-dir', 'out', '-q'], {cwd})
    expect(await filesBelow('out')).toEqual(['x/s/a.md', 'y/s/a.md'])
    await gangmu(['x', '--out-dir', '.', '-q'], {cwd})
    expect(await read('s/a.md')).toBe(markdown)
  })

  it('refuses two results of one name', async () => {
    for (const file of ['A.txt', 'a.txt']) await write(file)
    const {code, stderr} = await gangmu(['A.txt', 'a.txt', '--out-dir', 'again'], {cwd})
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      `gangmu: A.txt and a.txt would both be written to ${join('again', 'A.txt.md')}; rename one, or convert them into two folders`
    ])
    expect(existsSync(join(cwd, 'again'))).toBe(false)
  })

  it('says so where it holds all that was to be read', async () => {
    await write('in/a.txt')
    const {code, stderr} = await gangmu(['in', '--out-dir', 'in'], {cwd})
    expect([code, stderr.split('\n')[0]]).toEqual([
      1,
      'gangmu: in: all its documents lie in the folder for results, where nothing is read; give another --out-dir'
    ])
  })

  it('says of each pattern that it finds nothing', async () => {
    const {code, stderr} = await gangmu(['a*.txt', 'b*.txt', '--out-dir', 'out'], {cwd})
    expect([code, stderr.split('\n')]).toEqual([
      1,
      [
        'gangmu: a*.txt: no file matches this pattern',
        'gangmu: b*.txt: no file matches this pattern',
        'gangmu: wrote 0 of 2 files to out',
        'gangmu: failed: a*.txt, b*.txt',
        ''
      ]
    ])
  })

  it('does not replace a document by its result', async () => {
    await write('a.md')
    const {code, stderr} = await gangmu(['a.md', '--out-dir', '.'], {cwd})
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'gangmu: a.md would be written and is one of the files to read; give another --out-dir'
    ])
    expect(await read('a.md')).toBe(text)
  })

  it.each([['1'], ['3']])(
    'goes on where a document cannot be read, and names it at the end, with %s jobs',
    async (jobs) => {
      for (const file of ['in/1.txt', 'in/2.txt', 'in/4.txt']) await write(file)
      await write('in/3.txt', Buffer.from([0, 1, 2]))
      const {code, stderr} = await gangmu(['in', 'missing.txt', '--out-dir', 'out', '--jobs', jobs], {cwd})
      expect([code, stderr.split('\n')]).toEqual([
        1,
        [
          expect.stringMatching(/^gangmu: in\/3\.txt: this is neither text nor/),
          'gangmu: missing.txt: there is no such file; check the name',
          'gangmu: wrote 3 of 5 files to out',
          'gangmu: failed: in/3.txt, missing.txt',
          ''
        ]
      ])
      expect(await filesBelow('out')).toEqual(['1.md', '2.md', '4.md'])
    }
  )

  it('takes what a name says of standard input', async () => {
    const {stderr} = await gangmu(['--stdin-filepath', 'a/page.html', '--out-dir', 'out'], {
      cwd,
      input: '<p>一、甲</p>'
    })
    expect([stderr, await read('out/a/page.md')]).toEqual(['gangmu: wrote 1 of 1 file to out\n', '## 一、甲\n'])
  })

  it('reads Windows line ends as any others', async () => {
    await write('in.txt', text.replaceAll('\n', '\r\n'))
    await gangmu(['in.txt', '--out-dir', 'out', '-q'], {cwd})
    expect(await read('out/in.md')).toBe(markdown)
  })
})

describe('a folder that cannot take results', () => {
  it('is said to be none, before anything is read', async () => {
    await write('in.txt')
    const {code, stderr} = await gangmu(['in.txt', '--out-dir', 'in.txt'], {cwd})
    expect([code, stderr]).toEqual([
      1,
      'gangmu: in.txt: cannot take results, because it is no folder; give another name\n'
    ])
  })

  // the superuser may write everywhere, so this is tried as somebody else
  it.runIf(process.getuid?.() === 0 && existsSync('/usr/bin/setpriv'))('is said to be read-only', async () => {
    await write('in.txt')
    await mkdir(join(cwd, 'out'))
    await chmod(cwd, 0o755)
    const line = 'setpriv --reuid=65534 --clear-groups $GANGMU in.txt --out-dir out'
    const {code, stderr} = await shell(line, {cwd})
    expect([code, stderr]).toEqual([1, 'gangmu: out: cannot be written: no permission; choose another place\n'])
  })
})

describe('a signal in the middle of many documents', () => {
  it.each(['1', '2'])('leaves whole files and nothing else, with %s jobs', async (jobs) => {
    const long = text + '春争日，夏争时。'.repeat(4000)
    await mkdir(join(cwd, 'in'))
    await Promise.all(Array.from({length: 400}, (_, index) => write(`in/${index}.txt`, long)))
    const child = start(['in', '--out-dir', 'out', '--jobs', jobs], {cwd})
    let said = ''
    child.stderr.on('data', (piece) => {
      said += String(piece)
    })
    while (!existsSync(join(cwd, 'out')) || (await readdir(join(cwd, 'out'))).length < 3) await setTimeout(5)
    child.kill('SIGINT')
    expect((await once(child, 'close'))[1]).toBe('SIGINT')
    const written = await filesBelow('out')
    expect(said).toBe(
      `gangmu: stopped by a signal: ${written.length} of 400 files were written to out, and they are whole\n`
    )
    expect(written.length).toBeLessThan(400)
    const whole = await read('out/0.md').catch(() => read(join('out', written[0] ?? '')))
    for (const file of written) expect((await read(join('out', file))) === whole).toBe(true)
  })
})

describe('--watch', () => {
  const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await condition())) await setTimeout(20)
  }

  it('converts again what changes, and what is new', async () => {
    await write('in/a.txt')
    const child = start(['in', '--out-dir', 'out', '--watch'], {cwd})
    let said = ''
    child.stderr.on('data', (piece) => {
      said += String(piece)
    })
    await until(() => said.includes('watching for changes'))
    expect(await read('out/a.md')).toBe(markdown)
    await write('in/a.txt', '一、丙\n')
    await until(() => said.includes('in/a.txt changed'))
    await write('in/b.txt', '一、丁\n')
    await until(() => existsSync(join(cwd, 'out/b.md')))
    expect([await read('out/a.md'), await read('out/b.md')]).toEqual(['## 一、丙\n', '## 一、丁\n'])
    child.kill()
    await once(child, 'close')
  })

  it('does not read the file that it writes, and sees what lies in a hidden folder that is named', async () => {
    await write('.稿/in/a.txt')
    await mkdir(join(cwd, 'elsewhere'))
    const child = start(['../.稿/in', '-o', '../.稿/in/all.md', '--watch'], {cwd: join(cwd, 'elsewhere')})
    let said = ''
    child.stderr.on('data', (piece) => {
      said += String(piece)
    })
    await until(() => said.includes('watching for changes'))
    // time for it to take its own result for a new document
    await setTimeout(500)
    await write('.稿/in/b.txt', '一、丁\n')
    await until(async () => (await read('.稿/in/all.md')).includes('一、丁'))
    child.kill()
    await once(child, 'close')
    expect(said).not.toContain('all.md changed')
    expect((await read('.稿/in/all.md')).match(/一、/g)).toHaveLength(2)
  })

  it('cannot watch standard input', async () => {
    expect(await gangmu(['--watch'], {cwd})).toMatchObject({code: 2, stderr: expect.stringContaining('cannot watch')})
  })
})

describe('results that need a file each', () => {
  it('are refused as one text', async () => {
    for (const file of ['a.txt', 'b.txt']) await write(file)
    const {code, stderr} = await gangmu(['a.txt', 'b.txt', '--format', 'opml'], {cwd})
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'gangmu: each result of --format opml needs a file of its own: give --out-dir with a folder'
    ])
    await gangmu(['a.txt', 'b.txt', '--format', 'opml', '--out-dir', 'out', '-q'], {cwd})
    expect(await filesBelow('out')).toEqual(['a.opml', 'b.opml'])
  })

  it.each([['--front-matter'], ['--links'], ['--ids', 'anchor']])('are those of %s, too', async (...options) => {
    for (const file of ['a.txt', 'b.txt']) await write(file)
    const {code, stderr} = await gangmu(['a.txt', 'b.txt', ...options], {cwd})
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      `gangmu: each result of ${options[0]} needs a file of its own: give --out-dir with a folder`
    ])
    expect((await gangmu(['a.txt', 'b.txt', ...options, '--format', 'toc', '-q'], {cwd})).code).toBe(0)
  })

  it('exclude one file for all of them', async () => {
    const {code, stderr} = await gangmu(['a.txt', '--out-dir', 'out', '-o', 'x'], {cwd})
    expect([code, stderr]).toEqual([2, expect.stringContaining('--output and --out-dir exclude each other')])
  })
})

describe('--quiet', () => {
  it('says errors alone', async () => {
    await write('page.txt', '打印 关闭\n一、甲\n清渠。\n二、乙\n修闸。')
    expect((await gangmu(['page.txt', '--body', 'none', '--format', 'json'], {cwd})).stderr).not.toBe('')
    const {code, stderr} = await gangmu(['page.txt', 'none.txt', '-q', '--format', 'json', '--style', 'list'], {cwd})
    expect([code, stderr.split('\n').slice(0, -1)]).toEqual([
      1,
      ['gangmu: none.txt: there is no such file; check the name', 'gangmu: failed: none.txt']
    ])
  })
})
