import {existsSync} from 'node:fs'
import {chmod, mkdir, mkdtemp, readdir, readFile, readlink, stat, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {gangmu, shell} from '../../../testing/run-command.js'

const text = '一、甲\n二、乙\n'
const markdown = '## 一、甲\n\n## 二、乙\n'
let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu output '))
  await writeFile(join(cwd, 'in.txt'), text)
})

const read = (file: string): Promise<string> => readFile(join(cwd, file), 'utf8')

describe('--output', () => {
  it.each([[['-o', '大 纲.md']], [['--output=大 纲.md']]])(
    'writes the file and nothing else with %j',
    async (option) => {
      expect(await gangmu(['in.txt', ...option], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
      expect(await read('大 纲.md')).toBe(markdown)
      expect((await readdir(cwd)).sort()).toEqual(['in.txt', '大 纲.md'])
    }
  )

  it('that is - is standard output', async () => {
    expect((await gangmu(['in.txt', '-o', '-'], {cwd})).stdout).toBe(markdown)
  })

  it('keeps the mode of a file that exists', async () => {
    await writeFile(join(cwd, 'out.md'), 'old')
    await chmod(join(cwd, 'out.md'), 0o640)
    await gangmu(['in.txt', '-o', 'out.md'], {cwd})
    expect(await read('out.md')).toBe(markdown)
    expect((await stat(join(cwd, 'out.md'))).mode & 0o777).toBe(0o640)
  })

  it('writes to the file that a link leads to', async () => {
    await writeFile(join(cwd, 'out.md'), 'old')
    await symlink('out.md', join(cwd, 'link.md'))
    await gangmu(['in.txt', '-o', 'link.md'], {cwd})
    expect([await read('out.md'), await readlink(join(cwd, 'link.md'))]).toEqual([markdown, 'out.md'])
  })

  it('does not replace what is no file', async () => {
    expect(await gangmu(['in.txt', '-o', '/dev/null'])).toMatchObject({code: 1})
    expect(await gangmu(['in.txt', '-o', '/dev/null'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
  })

  it('leaves the file as it was when an input could not be read', async () => {
    await writeFile(join(cwd, 'out.md'), 'old')
    const {code, stdout, stderr} = await gangmu(['in.txt', 'missing.txt', '-o', 'out.md'], {cwd})
    expect([code, stdout, await read('out.md')]).toEqual([1, '', 'old'])
    expect(stderr).toContain('out.md: was not written, because not every input could be read')
    await gangmu(['missing.txt', '-o', 'new.md'], {cwd})
    expect(existsSync(join(cwd, 'new.md'))).toBe(false)
  })

  it('that is a folder or an input is wrong usage', async () => {
    await mkdir(join(cwd, 'folder'))
    expect(await gangmu(['in.txt', '-o', 'folder'], {cwd})).toMatchObject({code: 2, stdout: ''})
    expect(await gangmu(['in.txt', '-o', './in.txt'], {cwd})).toMatchObject({code: 2, stdout: ''})
    expect(await read('in.txt')).toBe(text)
  })

  it('that cannot be written gives one line and leaves nothing behind', async () => {
    const {code, stderr} = await gangmu(['in.txt', '-o', 'no folder/out.md'], {cwd})
    expect([code, stderr]).toEqual([
      1,
      'gangmu: no folder/out.md: cannot be written, because its folder does not exist; create the folder first\n'
    ])
    expect(await readdir(cwd)).toEqual(['in.txt'])
  })

  it.runIf(existsSync('/dev/full'))('says so when no space is left', async () => {
    const full = 'cannot be written: no space is left'
    expect(await gangmu(['in.txt', '-o', '/dev/full'], {cwd})).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(full)
    })
    const {code, stderr} = await shell('$GANGMU in.txt > /dev/full', {cwd})
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^gangmu: standard output: cannot be written: no space.*\n$/)
    ])
  })
})

describe('standard output', () => {
  // More than a pipe holds, in one piece.
  const paragraph = `${'春争日，夏争时。'.repeat(60)}\n`

  async function writeLong(): Promise<void> {
    const sections = Array.from({length: 3500}, (_, index) => `${index + 1}. 第${index}项工作\n${paragraph}`)
    await writeFile(join(cwd, 'long.txt'), sections.join(''))
  }

  it('is written whole, however slowly it is read', async () => {
    await writeLong()
    const {size} = await stat(join(cwd, 'long.txt'))
    expect(size).toBeGreaterThan(5_000_000)
    const {code, stdout, stderr} = await shell('$GANGMU long.txt | (sleep 1; wc -c)', {cwd})
    expect([code, stderr]).toEqual([0, ''])
    expect(Number(stdout)).toBeGreaterThan(size)
  })

  it('that is closed early ends the command without a word', async () => {
    await writeLong()
    const {stdout, stderr} = await shell('{ $GANGMU long.txt; echo $? >&2; } | head -n 1', {cwd})
    expect([stdout, stderr]).toEqual(['## 1. 第0项工作\n', '0\n'])
    const several = await shell('{ $GANGMU long.txt long.txt in.txt; echo $? >&2; } | head -n 1', {cwd})
    expect([several.stdout, several.stderr]).toEqual(['<!-- long.txt -->\n', '0\n'])
  })

  it('that is closed with standard error ends the command all the same', async () => {
    expect(
      await shell('{ $GANGMU missing.txt in.txt 2>&1; echo $? >code; } | true; sleep 1; cat code', {cwd})
    ).toMatchObject({
      stdout: '1\n'
    })
  })
})
