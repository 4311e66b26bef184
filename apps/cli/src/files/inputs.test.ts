import {existsSync} from 'node:fs'
import {chmod, mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {gangmu, shell} from '../../../../testing/run-command.js'

const markdown = '## 一、清渠\n\n先清东渠。\n\n## 二、修闸\n\n再修闸。\n'
let cwd: string

const write = async (file: string, content = '一、清渠\n先清东渠。\n二、修闸\n再修闸。\n'): Promise<void> => {
  await mkdir(join(cwd, file, '..'), {recursive: true})
  await writeFile(join(cwd, file), content)
}

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 文件夹 '))
})

describe('folders and patterns', () => {
  beforeEach(async () => {
    for (const file of [
      '讲话/第10讲.txt',
      '讲话/第2讲.txt',
      '讲话/2024 年/总结 稿.md',
      '讲话/notes.csv',
      '讲话/[甲].txt'
    ])
      await write(file)
    await write('讲话/node_modules/x/readme.txt')
  })

  const named = async (...args: string[]): Promise<string[]> => {
    const {stdout} = await gangmu([...args, '--format', 'json', '--body=none', '-q'], {cwd})
    return JSON.parse(stdout).map(({file}: {file: string}) => file)
  }

  it('give the documents in them in the order of their names, numbers by their value', async () => {
    expect(await named('讲话')).toEqual([
      '讲话/[甲].txt',
      '讲话/2024 年/总结 稿.md',
      '讲话/第2讲.txt',
      '讲话/第10讲.txt'
    ])
  })

  it.each([['讲话/*.txt'], ['./讲话/*.txt'], ['讲话/**/第*.txt', '讲话/[[]*.txt']])(
    'match %j',
    async (...patterns: string[]) => {
      expect((await named(...patterns)).sort()).toEqual(['讲话/[甲].txt', '讲话/第10讲.txt', '讲话/第2讲.txt'].sort())
    }
  )

  it('do not take a file for a pattern that is called so, nor find a file twice', async () => {
    expect(await named('讲话/[甲].txt', '讲话/*.txt')).toEqual(['讲话/[甲].txt', '讲话/第2讲.txt', '讲话/第10讲.txt'])
    expect(await named('讲话/*.txt', '讲话/[甲].txt')).toEqual(['讲话/第2讲.txt', '讲话/第10讲.txt', '讲话/[甲].txt'])
  })

  it('can choose between folders, and begin with a folder that is called like a pattern', async () => {
    for (const file of ['稿 (1)/甲.txt', '稿/乙.txt']) await write(file)
    expect(await named('{稿 (1)/甲,稿/乙}.txt', '稿/*.txt')).toEqual(['稿/乙.txt'])
    expect(await named('稿 (1)/*.txt')).toEqual(['稿 (1)/甲.txt'])
  })
})

describe('a folder', () => {
  it('has documents that have to be saved as something else, and files of an open Word that are none', async () => {
    for (const file of ['in/a.txt', 'in/~$b.docx']) await write(file)
    await write('in/old.rtf', '{\\rtf1 x}')
    const {code, stdout, stderr} = await gangmu(['in'], {cwd})
    expect([code, stdout]).toEqual([1, `<!-- in/a.txt -->\n\n${markdown}`])
    expect(stderr).toMatch(/^gangmu: in\/old\.rtf: this is a Rich Text document .*\ngangmu: failed: in\/old\.rtf\n$/)
  })
})

// the superuser may read everything, so this is tried as somebody else
describe.runIf(process.getuid?.() === 0 && existsSync('/usr/bin/setpriv'))('a folder that may not be read', () => {
  it.each([['in'], ["'in/**/*.txt'"], ['in/closed']])('is named where %s leads to it', async (operand) => {
    for (const file of ['in/a.txt', 'in/closed/b.txt']) await write(file)
    await chmod(cwd, 0o755)
    await chmod(join(cwd, 'in/closed'), 0)
    const {code, stderr} = await shell(`setpriv --reuid=65534 --clear-groups $GANGMU ${operand}`, {cwd})
    expect([code, stderr.split('\n')[0]]).toEqual([1, 'gangmu: in/closed: no permission to read this file'])
  })
})
