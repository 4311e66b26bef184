import {existsSync} from 'node:fs'
import {chmod, mkdir, mkdtemp, readdir, readFile, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {encode} from '../../../../testing/encode.js'
import {gangmu, shell} from '../../../../testing/run-command.js'

const text = '\ufeff办法 \r\n一、清渠\r\n二、修闸\t\r\n四、护堤\r\n'
const fixed = text.replace('四、', '三、')
let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu fix '))
  await writeFile(join(cwd, 'a.txt'), text)
})

const bytesIn = (file: string) => readFile(join(cwd, file))

describe('gangmu fix', () => {
  it('prints the repaired text of one file, and nothing else', async () => {
    expect(await gangmu(['fix', 'a.txt'], {cwd})).toEqual({code: 0, stdout: fixed, stderr: ''})
    expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(text)
    expect(await gangmu(['fix'], {input: fixed})).toEqual({code: 0, stdout: fixed, stderr: ''})
  })

  it('keeps the encoding of what it prints', async () => {
    await writeFile(join(cwd, 'gbk.txt'), encode(text.slice(1), 'gb18030'))
    await shell('$GANGMU fix gbk.txt > out.txt', {cwd})
    expect(new Uint8Array(await bytesIn('out.txt'))).toEqual(encode(fixed.slice(1), 'gb18030'))
  })

  it('replaces files in every encoding, byte for byte but for the numbers', async () => {
    const files = {
      gb18030: text.slice(1),
      big5: '一、總體要求\n二、重點任務\n四、保障措施\n',
      'utf-16le': text,
      'utf-16be': text
    }
    for (const [name, content] of Object.entries(files) as [keyof typeof files, string][])
      await writeFile(join(cwd, `${name}.txt`), encode(content, name))
    await chmod(join(cwd, 'big5.txt'), 0o600)
    const {code, stdout, stderr} = await gangmu(['fix', '--write', '.'], {cwd})
    expect([code, stdout, stderr]).toEqual([0, '', 'gangmu: 5 edits in 5 of 5 files\n'])
    for (const [name, content] of Object.entries(files) as [keyof typeof files, string][])
      expect(new Uint8Array(await bytesIn(`${name}.txt`))).toEqual(encode(content.replace('四、', '三、'), name))
    expect((await stat(join(cwd, 'big5.txt'))).mode & 0o777).toBe(0o600)
    expect(await readdir(cwd)).toHaveLength(5)
  })

  it('repairs Markdown where its text stands in the file, and says so where it does not', async () => {
    const good = '---\ntitle: 办法\n---\n\n## **一、**清渠\n\n> **三、**修闸\n'
    await writeFile(join(cwd, 'good.md'), good)
    await writeFile(join(cwd, 'odd.md'), '## 一、清渠\n\n## &#19977;、修闸\n')
    const {code, stdout, stderr} = await gangmu(['fix', '--write', 'good.md', 'odd.md'], {cwd})
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('gangmu: odd.md: cannot be repaired: “三” in line 3 of its text is written in another way')
    expect(stderr).toContain('odd.md:3:4: error: Unexpected gap before `三、`')
    expect(await readFile(join(cwd, 'good.md'), 'utf8')).toBe(good.replace('三', '二'))
    expect(await readFile(join(cwd, 'odd.md'), 'utf8')).toContain('&#19977;')
  })

  it('shows with --dry-run what it would change, and changes nothing', async () => {
    const {code, stdout, stderr} = await gangmu(['fix', '--dry-run', 'a.txt'], {cwd})
    expect([code, stderr]).toEqual([0, 'gangmu: 1 edit in 1 of 1 file; --write makes them\n'])
    expect(stdout.split('\n').slice(0, 3)).toEqual(['--- a.txt', '+++ a.txt', '@@ -1,4 +1,4 @@'])
    expect(stdout).toContain('\n-四、护堤\r\n+三、护堤\r\n')
    expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(text)
  })

  it('refuses what is no text, says what to do instead, and repairs the others', async () => {
    await writeFile(join(cwd, 'b.html'), '<!doctype html><h1>办法</h1><p>一、甲</p><p>三、乙</p>')
    const {code, stderr} = await gangmu(['fix', '--write', 'b.html', 'a.txt'], {cwd})
    expect([code, await readFile(join(cwd, 'a.txt'), 'utf8')]).toEqual([2, fixed])
    expect(stderr).toContain('gangmu: b.html: is HTML, and only text and Markdown can be repaired; save it as text')
  })

  it('names what it cannot repair, with its place in the repaired text, and exits 1 where it is told to', async () => {
    await writeFile(join(cwd, 'lone.txt'), '一、清渠\n三、修闸\n（一）先修闸门。\n三、护堤\n')
    const bad = await gangmu(['fix', '--write', '--rule', 'lone-item=error', 'lone.txt'], {cwd})
    expect([bad.code, bad.stdout]).toEqual([1, ''])
    expect(bad.stderr).toMatch(
      /^lone\.txt:3:1: error: Unexpected series of one member `（一）`.* lone-item\n {2}3 \| （一）先修闸门。\n/
    )
    expect(bad.stderr).toMatch(/\n {2}2 \| 二、修闸.*\n.*\ngangmu: 1 edit in 1 of 1 file\ngangmu: left: 1 error\n$/)
    expect(await gangmu(['fix', '--write', 'lone.txt', '-q'], {cwd})).toMatchObject({code: 0, stdout: ''})
  })

  it('repairs only what the rules say', async () => {
    const {code, stderr} = await gangmu(['fix', '--rule', 'series-gap=off', '--write', 'a.txt'], {cwd})
    expect([code, stderr, await readFile(join(cwd, 'a.txt'), 'utf8')]).toEqual([
      0,
      'gangmu: 0 edits in 0 of 1 file\n',
      text
    ])
  })

  it.each([
    [['--write', '-'], '--write cannot write to standard input'],
    [['--write', '--dry-run', 'a.txt'], '--write and --dry-run exclude each other'],
    [['a.txt', 'b.txt'], 'several repaired files cannot be printed as one text'],
    [['--script', 'hant', 'a.txt'], 'there is no option --script'],
    [['--rule', 'lone=off', 'a.txt'], 'did you mean lone-item?']
  ])('%j is wrong usage', async (args, message) => {
    const {code, stdout, stderr} = await gangmu(['fix', ...args], {cwd})
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)])
  })

  // the superuser may write everything, so this is tried as somebody else
  it.runIf(process.getuid?.() === 0 && existsSync('/usr/bin/setpriv'))(
    'leaves nothing behind where it may not write',
    async () => {
      await mkdir(join(cwd, 'in'))
      await writeFile(join(cwd, 'in', 'closed.txt'), text, {mode: 0o444})
      await chmod(cwd, 0o755)
      await chmod(join(cwd, 'a.txt'), 0o644)
      const asNobody = 'setpriv --reuid=65534 --regid=65534 --clear-groups'
      const {code, stderr} = await shell(`${asNobody} $GANGMU fix --write a.txt in/closed.txt`, {cwd})
      expect(code).toBe(2)
      expect(stderr).toContain('a.txt: cannot be written: no permission')
      expect(stderr).toContain('in/closed.txt: cannot be written: no permission')
      expect([await readdir(cwd), await readFile(join(cwd, 'a.txt'), 'utf8')]).toEqual([['a.txt', 'in'], text])
    }
  )
})
