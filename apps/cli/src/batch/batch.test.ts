import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {parse} from '@gangmu/core'
import {toChunks, toJson} from '@gangmu/exporters'
import {beforeAll, describe, expect, it} from 'vitest'
import {fixtures} from '../../../../testing/fixtures.js'
import {gangmu, shell, start} from '../../../../testing/run-command.js'
import {longestLine} from './work.js'

/** Enough of them for several blocks of work. */
const documents = fixtures.filter((_, index) => index % 3 === 0)
const text = '一、清渠\n（一）先清东渠。\n二、修闸'
const lines = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const recordsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const corpus = lines(documents.map(({name, source}) => ({id: name, text: source, more: 'is ignored'})))
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 批 '))
  await writeFile(join(cwd, 'corpus.jsonl'), corpus)
  await writeFile(join(cwd, '讲话.txt'), text)
  await writeFile(join(cwd, 'gbk.txt'), Buffer.from([0x61, 0x0a, 0xb0, 0xa1]))
})

describe.concurrent('gangmu batch', () => {
  it('writes the outline of each document, in order, as one by one', async () => {
    const {code, stdout, stderr} = await gangmu(['batch', 'corpus.jsonl', '--jobs', '1'], {cwd})
    expect([code, stderr]).toEqual([0, `gangmu: ${documents.length} documents, 0 errors\n`])
    expect(stdout).toBe(lines(documents.map(({name, source}) => ({id: name, outline: toJson(parse(source))}))))
    for (const jobs of [['--jobs', '3'], []])
      expect((await gangmu(['batch', ...jobs], {input: corpus})).stdout === stdout).toBe(true)
  })

  it('writes chunks, which begin with the id', async () => {
    const args = ['batch', '--format', 'chunks', '--jobs']
    const {stdout} = await gangmu([...args, '2', '--chunk-size', '100', 'corpus.jsonl'], {cwd})
    const expected = documents.map(({name, source}) => ({
      id: name,
      chunks: toChunks(parse(source), source, {document: name, chunkSize: 100})
    }))
    expect(stdout).toBe(lines(expected))
    const [leaves] = recordsOf((await gangmu([...args, '1'], {input: lines([{id: 7, text}])})).stdout)
    expect(leaves.chunks.map(({id}: {id: string}) => id)).toEqual(['7#0-13', '7#14-18'])
  })

  it.each(['outline', 'chunks'])(
    'leaves out of %s what a page prints around the text, save where it is kept',
    async (format) => {
      const input = `${JSON.stringify({id: 'a', text: '打印 关闭\n一、甲\n清渠。\n二、乙\n修闸。'})}\n`
      const left = await gangmu(['batch', '--format', format], {input})
      expect(left.stdout).not.toContain('打印 关闭')
      const kept = await gangmu(['batch', '--format', format, '--furniture', 'keep'], {input})
      expect(kept.stdout).toContain('打印 关闭')
    }
  )

  it('reads the files that are named, as the command reads them', async () => {
    const input = lines([
      {id: 1, path: '讲话.txt'},
      {id: 2, text, path: 'only said'}
    ])
    const records = recordsOf((await gangmu(['batch', '--jobs', '2'], {cwd, input})).stdout)
    expect(records.map(({id, outline}) => [id, outline.outline.length])).toEqual([
      [1, 2],
      [2, 2]
    ])
  })

  it.each(['1', '2'])(
    'passes over blank lines, CRLF, a byte order mark and a missing line end, with %s jobs',
    async (jobs) => {
      const input = `\ufeff{"id":"a","text":"\u2028甲"}\r\n\r\n \t\n{"id":"b","text":""}`
      const {code, stdout, stderr} = await gangmu(['batch', '--jobs', jobs], {input})
      expect([code, stderr]).toEqual([0, 'gangmu: 2 documents, 0 errors\n'])
      expect(recordsOf(stdout).map(({id, outline}) => [id, outline.preamble])).toEqual([
        ['a', '甲'],
        ['b', '']
      ])
    }
  )

  it.each(['', '\ufeff\n \r\n'])('writes nothing for an input of %j', async (input) => {
    const {code, stdout} = await gangmu(['batch', '--jobs', '2'], {input})
    expect([code, stdout]).toEqual([0, ''])
  })

  it('names a document without an id by its line', async () => {
    const [record] = recordsOf((await gangmu(['batch'], {input: `\n${lines([{text}])}`})).stdout)
    expect(record).toEqual({id: null, line: 2, outline: toJson(parse(text))})
  })

  it.each(['1', '3'])('gives an error record for a bad line, and goes on, with %s jobs', async (jobs) => {
    const input = Buffer.concat([
      Buffer.from(`not json\n[1]\n{"id":{},"text":""}\n{"id":12345678901234567890,"text":""}\n`),
      Buffer.from(
        `{"id":"a"}\n{"id":"b","path":"missing.txt"}\n{"id":"c","path":"gbk.txt"}\n{"id":"d","path":"."}\n{"id":"`
      ),
      Buffer.from([0xb0, 0xa1]),
      Buffer.from(`","text":""}\n{"id":"last","text":"甲"}\n`)
    ])
    const {code, stdout, stderr} = await gangmu(['batch', '--jobs', jobs], {cwd, input})
    expect([code, stderr]).toEqual([1, 'gangmu: 1 document, 9 errors\n'])
    expect(recordsOf(stdout).map(({id, line, error}) => [id, line, error?.code])).toEqual([
      [null, 1, 'not-json'],
      [null, 2, 'not-an-object'],
      [null, 3, 'bad-id'],
      [null, 4, 'bad-id'],
      ['a', 5, 'no-text'],
      ['b', 6, 'unreadable-file'],
      ['c', 7, 'unreadable-file'],
      ['d', 8, 'unreadable-file'],
      [null, 9, 'not-utf8'],
      ['last', undefined, undefined]
    ])
    expect(recordsOf(stdout)[5].error.message).toBe('missing.txt: there is no such file; check the name')
  })

  it('gives an error record for a line that is too long, and does not keep it', async () => {
    const {stdout} = await shell(
      `{ echo '{"id":1,"text":"甲"}'; head -c ${longestLine + 1} /dev/zero | tr '\\0' x; echo; echo '{"id":3,"text":""}'; } | $GANGMU batch --jobs 2`
    )
    expect(recordsOf(stdout).map(({id, line, error}) => [id, line, error?.code])).toEqual([
      [1, undefined, undefined],
      [null, 2, 'line-too-long'],
      [3, undefined, undefined]
    ])
  })

  it.each(['1', '2'])('gives an error record for a result that no string can hold, with %s jobs', async (jobs) => {
    // its id stands in every chunk
    const id = 'x'.repeat(2_500_000)
    const items = Array.from({length: 289}, (_, index) => `${index + 1}、甲\n`).join('')
    const input = lines([
      {id: 1, text},
      {id, text: items},
      {id: 3, text}
    ])
    const {code, stdout} = await gangmu(['batch', '--format', 'chunks', '--jobs', jobs], {input})
    expect([code, recordsOf(stdout).map(({id, error}) => [id === 1 || id === 3, error?.code])]).toEqual([
      1,
      [
        [true, undefined],
        [false, 'internal'],
        [true, undefined]
      ]
    ])
  })

  it('gives an error record for a document that needs more memory than there is, and for no other', async () => {
    const large = '一、甲。\n（一）乙。\n'.repeat(40_000)
    const input = lines([
      {id: 1, text},
      {id: 2, text: large},
      {id: 3, text}
    ])
    const env = {NODE_OPTIONS: '--max-old-space-size=30'}
    const {code, stdout, stderr} = await gangmu(['batch', '--jobs', '2'], {input, env})
    expect([code, stderr]).toEqual([1, 'gangmu: 2 documents, 1 error\n'])
    expect(recordsOf(stdout).map(({id, error}) => [id, error?.code])).toEqual([
      [1, undefined],
      [2, 'internal'],
      [3, undefined]
    ])
  })

  it('speaks the language of the user, in errors too', async () => {
    const {stdout, stderr} = await gangmu(['batch', '--jobs', '2'], {input: '[]\n', env: {LC_ALL: 'zh_CN.UTF-8'}})
    expect(stdout).toContain('这一行不是 JSON 对象')
    expect(stderr).toBe('gangmu: 0 份文稿，1 个错误\n')
  })

  it('answers at once where the input comes slowly', async () => {
    const child = start(['batch', '--jobs', '2'])
    for (const id of [1, 2]) {
      child.stdin.write(lines([{id, text}]))
      // Without an answer the test would wait for ever.
      expect(JSON.parse(String((await once(child.stdout, 'data'))[0]))).toMatchObject({id})
    }
    child.stdin.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })
})

describe('a slow reader', () => {
  it.each(['1', '2'])('stops the reading of the input, and loses nothing, with %s jobs', async (jobs) => {
    const child = start(['batch', '--jobs', jobs])
    const piece = `${'x'.repeat(199)}\n`.repeat(100)
    const pieces = 400
    let taken = 0
    const feeding = (async () => {
      for (; taken < pieces; taken++) await new Promise((resolve) => child.stdin.write(piece, resolve))
      child.stdin.end()
    })()
    let before = -1
    for (let turn = 0; before !== taken || turn < 5; turn++) {
      before = taken
      await setTimeout(100)
    }
    expect(taken).toBeGreaterThan(0)
    // What it holds, and the pipes: never the whole input.
    expect(taken).toBeLessThan(pieces / 2)
    let records = 0
    for await (const piece of child.stdout) records += String(piece).split('\n').length - 1
    await feeding
    expect(records).toBe(pieces * 100)
  })

  it('that leaves ends it without a word', async () => {
    const line =
      'for i in 1 2 3 4 5 6 7 8 9; do cat corpus.jsonl; done | { $GANGMU batch --jobs 2; echo $? >&2; } | head -n 1'
    const {stdout, stderr} = await shell(line, {cwd})
    expect([recordsOf(stdout).length, stderr]).toEqual([1, '0\n'])
  })
})

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with whole lines', async (signal) => {
    const child = start(['batch', '--jobs', '2', '-o', `${signal}.jsonl`], {cwd})
    child.stdin.on('error', () => {})
    child.stdin.write(corpus)
    while (!written(`${signal}.jsonl`)) await setTimeout(10)
    child.kill(signal)
    expect((await once(child, 'close'))[1]).toBe(signal)
    const output = written(`${signal}.jsonl`)
    expect(output.endsWith('\n')).toBe(true)
    expect(() => recordsOf(output)).not.toThrow()
  })
})

function written(file: string): string {
  try {
    return readFileSync(join(cwd, file), 'utf8')
  } catch {
    return ''
  }
}

// Side by side: each of these is mostly the start of a process.
describe.concurrent('wrong usage', () => {
  it.each([
    [['--jobs', '0'], '--jobs cannot be “0”, give a whole number from 1 to 1024'],
    [['--jobs', 'many'], '--jobs cannot be “many”'],
    [['--chunk-size=1.5'], '--chunk-size cannot be “1.5”'],
    [['--format', 'json'], '--format cannot be “json”, choose one of: outline, chunks'],
    [['--resume'], '--resume needs --output'],
    [['--resume', '-o', '-'], '--resume needs --output'],
    [['a', 'b'], 'batch reads one file; join several with: cat'],
    [['--job', '1'], 'there is no option --job, did you mean --jobs?'],
    [['corpus.jsonl', '-o', 'corpus.jsonl'], 'is one of the files to read'],
    [['corpus.jsonl', '-o', '.'], 'is a folder']
  ])('%j ends with 2 and says what is wrong', async (args, message) => {
    const {code, stdout, stderr} = await gangmu(['batch', ...args], {cwd})
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  it('does not refuse a size of chunks that it does not need, but says so', async () => {
    const {code, stderr} = await gangmu(['batch', '--chunk-size', '9'])
    expect([code, stderr]).toEqual([
      0,
      'gangmu: --chunk-size has no effect on --format outline\ngangmu: 0 documents, 0 errors\n'
    ])
  })

  it.each([
    [['missing.jsonl'], 'missing.jsonl: there is no such file'],
    [['.'], '.: this is a folder'],
    [['corpus.jsonl', '-o', 'no/out.jsonl'], 'no/out.jsonl: cannot be written, because its folder does not exist']
  ])('%j is a file that cannot be read or written', async (args, message) => {
    const {code, stdout, stderr} = await gangmu(['batch', ...args], {cwd})
    expect([code, stdout, stderr.split('\n').length]).toEqual([1, '', 2])
    expect(stderr).toContain(`gangmu: ${message}`)
  })
})

describe('help', () => {
  it('is that of batch after batch, in the language of the user', async () => {
    const {code, stdout} = await gangmu(['batch', '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^gangmu batch \[options\] \[file\]\n[\s\S]*--jobs[\s\S]*--resume/)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect((await gangmu(['batch', '-h'], {env: {LC_ALL: 'zh_CN.UTF-8'}})).stdout).toContain('中断之后继续')
    expect((await gangmu(['batch', '-h'], {env: {LC_ALL: 'zh_TW.UTF-8'}})).stdout).toContain('中斷之後繼續')
    expect((await gangmu(['--help'])).stdout).toContain('gangmu batch [file]')
  })
})
