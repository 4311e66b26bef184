import {existsSync} from 'node:fs'
import {
  chmod,
  chown,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {en} from '../messages/en.js'
import {replace} from './replace.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const [old, repaired] = [bytes('三、乙'), bytes('二、乙')]
let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu fix '))
  file = join(folder, 'a.txt')
  await writeFile(file, old)
})

const replaced = (path: string) => replace(path, 'a.txt', old, repaired, en)

describe('a file that is repaired', () => {
  it('keeps its mode, and leaves nothing beside it', async () => {
    await chmod(file, 0o640)
    expect(await replaced(file)).toBe(true)
    expect([await readFile(file, 'utf8'), (await stat(file)).mode & 0o777]).toEqual(['二、乙', 0o640])
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  it('is the one that a link leads to', async () => {
    await mkdir(join(folder, 'below'))
    await symlink('../a.txt', join(folder, 'below', 'link.txt'))
    expect(await replaced(join(folder, 'below', 'link.txt'))).toBe(true)
    expect([await readFile(file, 'utf8'), await readlink(join(folder, 'below', 'link.txt'))]).toEqual([
      '二、乙',
      '../a.txt'
    ])
    expect(await readdir(join(folder, 'below'))).toEqual(['link.txt'])
  })

  it('is left alone where another program changed it, or removed it', async () => {
    await writeFile(file, '三、丙')
    expect(await replaced(file)).toEqual({problem: en.fix.changedMeanwhile})
    expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual(['三、丙', ['a.txt']])
    expect(await replaced(join(folder, 'gone.txt'))).toEqual({problem: en.fix.changedMeanwhile})
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  it('parts from its other names, and says so', async () => {
    await link(file, join(folder, 'b.txt'))
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect(await replaced(file)).toBe(true)
    expect(written.mock.calls.join('')).toContain('a.txt: has 1 other name (hard links)')
    written.mockRestore()
    expect([await readFile(file, 'utf8'), await readFile(join(folder, 'b.txt'), 'utf8')]).toEqual(['二、乙', '三、乙'])
  })

  it.runIf(process.getuid?.() === 0)('keeps its owner where the superuser repairs it', async () => {
    await chown(file, 1234, 2345)
    expect(await replaced(file)).toBe(true)
    expect(await stat(file)).toMatchObject({uid: 1234, gid: 2345})
  })

  it.runIf(existsSync('/dev/null'))('is a file, and no device', async () => {
    expect(await replaced('/dev/null')).toEqual({problem: en.fix.noFile})
  })
})
